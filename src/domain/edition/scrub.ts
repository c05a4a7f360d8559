/** Texts that were cut → what stands for them wherever else they are written. */
export type Lost = ReadonlyMap<string, string>;

/** Takes what was cut out of a text. */
export type Scrub = (text: string) => string;

/** So short a text stands in too many others by chance. */
const shortest = 2;
/** A telephone, card or identity number. */
const longNumber = /\d[\d-]{5,}\d[Xx]?/g;

/**
 * The function that takes cut texts out of others.
 * @param lost of the dossier that a text is about
 * @param numbers telephone and like numbers that were cut anywhere
 */
export function scrubOf(lost: Lost, numbers: Lost): Scrub {
  const texts = [...lost].filter(([text]) => text.length >= shortest).sort(([a], [b]) => b.length - a.length);
  return (text) => {
    const without = texts.reduce((said, [cut, mark]) => said.replaceAll(cut, mark), text);
    return numbers.size === 0 ? without : without.replace(longNumber, (found) => numbers.get(found) ?? found);
  };
}

/** Those of the texts that are telephone or like numbers: they are looked for everywhere. */
export function numbersAmong(texts: Iterable<readonly [string, string]>): Lost {
  return new Map([...texts].filter(([text]) => text.match(longNumber)?.[0] === text));
}

/** A value with all its texts scrubbed, whatever it is made of. @param spared fields that stay as they are */
export function scrubbed<T>(value: T, scrub: Scrub, spared: ReadonlySet<string> = new Set()): T {
  if (typeof value === 'string') return scrub(value) as T;
  if (Array.isArray(value)) return value.map((item) => scrubbed(item, scrub, spared)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => {
    return [name, spared.has(name) ? part : scrubbed(part, scrub, spared)];
  });
  return Object.fromEntries(entries);
}
