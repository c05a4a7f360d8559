/** What cannot be seen, but for the selectors that choose between forms of one character (rare forms in names). */
const invisible = /[[\p{C}\p{DI}\u2028\u2029\u2800]--[\n\ufe00-\ufe0f\u{e0100}-\u{e01ef}]]/gv;

/** A cell as a register can hold it: composed, on one line, nothing invisible, no space at either end. */
export function cleanLine(cell: string): string {
  return cleanText(cell).replace(/\s+/gu, ' ').trim();
}

/** A longer text as a register can hold it; its lines are kept. */
export function cleanText(cell: string): string {
  const lines = cell.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/\t/g, ' ');
  return lines.normalize('NFC').replace(invisible, '').trim();
}

/** Markdown signs that would turn imported text into links, pictures or HTML, made plain. */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
