// What a spreadsheet takes for the beginning of a formula when it opens a text file, in both widths.
const live = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A text as a cell of a text file that no spreadsheet takes for a formula: an apostrophe goes before it. */
export function inert(text: string): string {
  return live.test(text) ? `'${text}` : text;
}

/** The text that `inert` was given. */
export function fromInert(cell: string): string {
  return cell.startsWith("'") && live.test(cell) ? cell.slice(1) : cell;
}
