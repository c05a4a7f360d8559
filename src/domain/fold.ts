// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is exactly ASCII
const ascii = /^[\u0000-\u007f]*$/;

/** ASCII and Chinese characters, which NFKC leaves as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is exactly ASCII
const usual = /^[\u0000-\u007f\u4e00-\u9fff]*$/;

/** Everything a person may leave out or type differently when looking something up. */
const ignorable = /[\s\p{P}\p{S}\p{Cf}]+/gu;

/** The two comparison forms of a text. For comparing only: never stored, never shown. */
export interface Folding {
  /**
   * Full-width to half-width (NFKC), traditional to simplified, upper to lower case. Two spellings
   * that a reader would call "the same" fold to the same text, and a part of a text folds to a part
   * of its fold (NUM-01).
   */
  fold(text: string): string;
  /** {@link Folding.fold}, with spaces, punctuation and symbols left out: `Ｊ001－WS` → `j001ws`. */
  squash(text: string): string;
}

/** Makes a folding from a table of traditional → simplified characters; the table may come over the wire. */
export function folding(simplified: ReadonlyMap<string, string>): Folding {
  const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'u');
  const fold = (text: string): string => {
    if (ascii.test(text) || (usual.test(text) && !traditional.test(text))) return text.toLowerCase();
    let out = '';
    for (const char of text.normalize('NFKC')) out += simplified.get(char) ?? char;
    return out.toLowerCase();
  };
  return { fold, squash: (text) => fold(text).replace(ignorable, '') };
}
