/** Frontmatter as read: names to text, lists or maps, on objects that inherit nothing. */
export type RawFields = Record<string, unknown>;

/** Objects of one constructor grow with the same room for their fields; those of `Object.create` do not. */
const Bare = function bare() {} as unknown as new () => RawFields;
Bare.prototype = Object.freeze(Object.create(null));

/** An object without fields: no `constructor`, no `__proto__`. */
export function bareFields(): RawFields {
  return new Bare();
}

/**
 * A name, and a value that starts with nothing that YAML gives a meaning to, holds nothing that would end it
 * or make it something else, and ends in no space.
 */
const line =
  /[a-z\u4e00-\u9fa5][a-z0-9\u4e00-\u9fa5]*(?:-[a-z0-9\u4e00-\u9fa5]+)*: [^\s&*!|>%@`"'{}[\],#?:-](?:[^\s:]|:(?=\S)|[ \u3000]+[^\s:#])*/
    .source;
const plainLines = new RegExp(`^${line}(?:\\n${line})*$`);

/** The names in the file before: the next file nearly always has the same ones in the same order. */
const guesses: string[] = [];

/**
 * Reads frontmatter that consists of nothing but plain lines, which nearly every record's does, many times
 * faster than a YAML parser can. Where a line is anything else it answers `undefined`, and the YAML parser
 * decides. That the two never disagree is tested on random input.
 */
export function plainFields(frontmatter: string): RawFields | undefined {
  if (!plainLines.test(frontmatter)) return undefined;
  const fields = bareFields();
  let index = 0;
  for (let start = 0; start < frontmatter.length; index += 1) {
    const name = nameAt(frontmatter, start, index);
    if (name in fields) return undefined;
    const value = start + name.length + 2;
    const feed = frontmatter.indexOf('\n', value);
    const end = feed < 0 ? frontmatter.length : feed;
    fields[name] = frontmatter.slice(value, end);
    start = end + 1;
  }
  return fields;
}

function nameAt(frontmatter: string, start: number, index: number): string {
  const colon = frontmatter.indexOf(':', start);
  const guess = guesses[index];
  if (guess?.length === colon - start && frontmatter.startsWith(guess, start)) return guess;
  const name = frontmatter.slice(start, colon);
  guesses[index] = name;
  return name;
}
