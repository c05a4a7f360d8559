import { resultOf } from '../../domain/count-lines.ts';
import type { Messages } from '../../locales/messages.ts';
import type { Row } from '../tables/grid.ts';
import type { Table } from '../tables/table.ts';

/** The columns of a sheet that say what was found. */
type Column = keyof Messages['stocktake']['sheet']['columns'];

/** Why a filled-in sheet cannot be taken. */
export type CountSheetFault =
  /** There is no column of numbers, or none that says what was found. */
  | { readonly reason: 'column'; readonly columns: readonly Column[] }
  /** Rows on which nothing is said. */
  | { readonly reason: 'open'; readonly lines: readonly number[] }
  /** A word that is no result. */
  | { readonly reason: 'word'; readonly line: number; readonly word: string };

/**
 * The rows of a filled-in sheet as lines of a count, each in the place of its row: what stands under 结果 counts before
 * what is ticked under 实存. A row that says neither was not counted; one that is out need say nothing.
 * @param languages the headings are known in each of them
 */
export function countLines(
  { headings, rows }: Table,
  languages: readonly Messages[],
): { readonly lines: readonly string[] } | CountSheetFault {
  const at = (column: Column) => {
    const names = languages.map(({ stocktake }) => stocktake.sheet.columns[column]);
    return headings.findIndex((heading) => names.includes(heading));
  };
  const [number, result, seen] = [at('number'), at('result'), at('seen')];
  if (number < 0) return { reason: 'column', columns: ['number'] };
  if (result < 0 && seen < 0) return { reason: 'column', columns: ['result', 'seen'] };
  const [place, out, note] = [at('place'), at('out'), at('note')];
  const lines: string[] = [];
  const open: number[] = [];
  for (const row of rows) {
    const cell = (index: number) => cellOf(row, index);
    const code = cell(number);
    if (code === '' || row.total) continue;
    const word = cell(result) || cell(seen);
    if (word === '') {
      if (cell(out) === '') open.push(row.line);
      continue;
    }
    const known = resultOf(word);
    if (!known) return { reason: 'word', line: row.line, word };
    lines[row.line - 1] = [code, known, cell(note), cell(place)].join('\t');
  }
  if (open.length > 0) return { reason: 'open', lines: open };
  return { lines: Array.from(lines, (line) => line ?? '') };
}

/** The text of a cell on one line, so that a row stays one line of the count. */
function cellOf({ cells }: Row, index: number): string {
  return (cells[index] ?? '').replace(/\s+/gu, ' ').trim();
}

/** Whether a text heads a column of the sheet. */
export function isCountHeading(languages: readonly Messages[]): (text: string) => boolean {
  const known = new Set(languages.flatMap(({ stocktake }) => Object.values(stocktake.sheet.columns)));
  return (text) => known.has(text);
}
