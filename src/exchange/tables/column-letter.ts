/** What a spreadsheet calls a column: A … Z, AA … @param index from 0 */
export function columnLetter(index: number): string {
  const before = Math.floor(index / 26);
  const last = String.fromCharCode(65 + (index % 26));
  return before === 0 ? last : `${columnLetter(before - 1)}${last}`;
}

/** The index of a column, from 0. @param letters A … XFD, in any case */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
