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

/**
 * The tokens that every body with this scrap holds in this order: the first `most` of it, since each
 * may cost a file of its own. The last letter or digit is left out: its neighbour in the body is not
 * known. Empty when nothing is left to ask for.
 */
export function queryTokens(squashed: string, most: number): string[] {
  const tokens = textTokens(squashed);
  return (isAscii(tokens.at(-1) ?? '') ? tokens.slice(0, -1) : tokens).slice(0, most);
}

// What Pagefind counts as part of a word; anything else is left to the comparison with the real text.
const indexable = /[\p{Alphabetic}\p{N}]/u;
const isAscii = (char: string): boolean => char !== '' && char < '\u0080';

/** One record in a text document: number, title, href, status, place, body. */
export type TextOnTheWire = readonly [string, string, string, string, string, string];
