/** A piece of a Markdown text: a table as rows of cells, the first of which heads it, or anything else. */
export type Piece = { readonly text: string } | { readonly rows: readonly (readonly string[])[] };

const delimiter = /^ {0,3}\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
const row = /^ {0,3}\|.*\|\s*$/;

/**
 * Cuts a Markdown text at its tables, which are no part of CommonMark: a row that begins and ends with `|`,
 * a row of dashes, further rows. What stands between fences of code is left alone.
 */
export function piecesOf(markdown: string): Piece[] {
  const lines = markdown.split('\n');
  const pieces: Piece[] = [];
  let text: string[] = [];
  let fence: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (fence === undefined) fence = mark;
    else if (mark === fence) fence = undefined;
    const heads = fence === undefined && row.test(line) && delimiter.test(lines[at + 1] ?? '');
    if (!heads) {
      text.push(line);
      continue;
    }
    pieces.push({ text: text.join('\n') });
    text = [];
    const rows = [cellsOf(line)];
    for (at += 2; at < lines.length && row.test(lines[at]!); at++) rows.push(cellsOf(lines[at]!));
    at -= 1;
    pieces.push({ rows });
  }
  pieces.push({ text: text.join('\n') });
  return pieces.filter((piece) => 'rows' in piece || piece.text.trim() !== '');
}

/** The cells of a row; `\|` is a bar inside a cell. */
function cellsOf(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
