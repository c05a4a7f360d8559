/**
 * How bodies are cut for Pagefind. Its own cutting of Chinese depends on dictionaries; single
 * characters in exact order do not, so any scrap of a body is found and nothing else. Letters and
 * digits are cut into overlapping pairs, because single ones occur everywhere.
 *
 * A squashed text becomes one token for each character: the character with its right neighbour where
 * both are ASCII, otherwise the character alone. `第3条ab` → `第 3 条 ab b`.
 */
export function textTokens(squashed: string): string[] {
  const chars = Array.from(squashed).filter((char) => indexable.test(char));
  return chars.map((char, at) => {
    const next = chars[at + 1];
    return next !== undefined && isAscii(char) && isAscii(next) ? char + next : char;
  });
}

/** What to ask for to find every body with a scrap. */
export interface Asked {
  /** Tokens that such a body holds in this order. */
  readonly tokens: readonly string[];
  /** One of these follows: a letter or digit at the end of a scrap may have any neighbour in the body. */
  readonly endings: readonly string[];
}

/** Cuts a squashed scrap as bodies are cut. */
export function askedTokens(squashed: string): Asked {
  const tokens = textTokens(squashed);
  const last = tokens.at(-1) ?? '';
  if (!isAscii(last)) return { tokens, endings: [] };
  const before = tokens.slice(0, -1);
  // `b` at the end of `ab` is in the pair `ab` already.
  if (isAscii(before.at(-1) ?? '')) return { tokens: before, endings: [] };
  return { tokens: before, endings: [last, ...Array.from(lettersAndDigits, (next) => last + next)] };
}

/** Whether there is anything to ask for. */
export const isAsked = ({ tokens, endings }: Asked): boolean => tokens.length + endings.length > 0;

const lettersAndDigits = '0123456789abcdefghijklmnopqrstuvwxyz';
// What Pagefind counts as part of a word; anything else is left to the comparison with the real text.
const indexable = /[\p{Alphabetic}\p{N}]/u;
const isAscii = (char: string): boolean => char !== '' && char < '\u0080';

/** One record in a text document: number, title, href, status, place, body. */
export type TextOnTheWire = readonly [string, string, string, string, string, string];
