import type { Folding } from '../../domain/fold.ts';

/** A piece of one, two or three characters of a squashed text. */
export interface Gram {
  readonly gram: string;
  /** Nothing was left out between its characters: `31` is unbroken in `3115`, broken in `3-1`. */
  readonly unbroken: boolean;
}

/** A squashed text as characters, each with whether something was left out before it. */
export interface Spelt {
  readonly chars: readonly string[];
  readonly gaps: readonly boolean[];
}

/** Makes the function that spells texts; it remembers which characters are left out. */
export function speller({ fold, squash }: Folding): (text: string) => Spelt {
  const left = new Map<string, boolean>();
  const isLeftOut = (char: string): boolean => {
    let known = left.get(char);
    if (known === undefined) {
      known = squash(char) === '';
      left.set(char, known);
    }
    return known;
  };
  return (text) => {
    const chars: string[] = [];
    const gaps: boolean[] = [];
    let gap = false;
    for (const char of fold(text)) {
      if (isLeftOut(char)) {
        gap = true;
        continue;
      }
      chars.push(char);
      gaps.push(gap);
      gap = false;
    }
    return { chars, gaps };
  };
}

const isAscii = (char: string | undefined): boolean => char !== undefined && char < '\u0080';

function gramAt({ chars, gaps }: Spelt, at: number, size: number): Gram {
  let gram = chars[at]!;
  let unbroken = true;
  for (let i = at + 1; i < at + size; i++) {
    gram += chars[i]!;
    if (gaps[i]) unbroken = false;
  }
  return { gram, unbroken };
}

/** Three letters or digits from here on: two of them are too common to select by. */
const hasThree = ({ chars }: Spelt, at: number): boolean =>
  isAscii(chars[at]) && isAscii(chars[at + 1]) && isAscii(chars[at + 2]);

/** Every gram a text is indexed under: all single characters, all pairs, and threes of letters and digits. */
export function gramsOf(spelt: Spelt): Gram[] {
  const out: Gram[] = [];
  const { length } = spelt.chars;
  for (let i = 0; i < length; i++) {
    out.push(gramAt(spelt, i, 1));
    if (i + 1 < length) out.push(gramAt(spelt, i, 2));
    if (hasThree(spelt, i)) out.push(gramAt(spelt, i, 3));
  }
  return out;
}

/**
 * The grams to ask for: every text that holds the query holds all of them. At most `most`, spread
 * evenly over the query; what they let through too much is weeded out when rows are verified.
 */
export function gramsToAsk(spelt: Spelt, most: number): Gram[] {
  const { chars } = spelt;
  if (chars.length === 1) return [gramAt(spelt, 0, 1)];
  const all: Gram[] = [];
  for (let i = 0; i + 1 < chars.length; i++) {
    if (hasThree(spelt, i)) all.push(gramAt(spelt, i, 3));
    else if (i === 0 || !hasThree(spelt, i - 1)) all.push(gramAt(spelt, i, 2));
  }
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.round((i * (all.length - 1)) / (most - 1))]!);
}

/** The shard that holds a gram (FNV-1a over its code units). */
export function shardOf(gram: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < gram.length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % shards;
}
