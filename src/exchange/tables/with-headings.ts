import { cleanLine } from '../rows/clean.ts';
import { meaningOf } from '../rows/heading-words.ts';
import { columnLetter } from './column-letter.ts';
import type { Grid, Merge, Row } from './grid.ts';
import type { Table } from './table.ts';
import type { TableFault } from './table-fault.ts';
import type { TableNote } from './table-note.ts';

/** Among how many lines the headings are looked for. */
const looked = 30;
/** Headings may take so many lines, where cells are made one. */
const mostLines = 4;
const totals = /^(?:(?:本页|本盒|本卷|全年|本年)?(?:合计|总计|小计|共计|累计)|(?:grand |sub-?)?totals?\b)/i;

/** Whether a text is a usual heading of a list of records. */
export function isHeading(text: string): boolean {
  return meaningOf(text) !== undefined;
}

/** A heading as it is compared: on one line, no space between Chinese characters. */
export function cleanHeading(cell: string): string {
  return cleanLine(cell).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}

/**
 * Finds the headings of a grid: the line with most known ones. Lines above it are titles; where headings or titles stand
 * there again further down, as on printed pages, they are passed over and counted.
 */
export function withHeadings(grid: Grid, known: (heading: string) => boolean): Table | TableFault {
  const { sheet, rows, merges, from1904 } = grid;
  const head = headOf(rows, known);
  const own = rows[head];
  if (!own) return { reason: 'empty', line: 1 };
  const [top, bottom] = linesOf(own.line, merges);
  const block = rows.filter(({ line }) => line >= top && line <= bottom);
  const titles = new Set(rows.filter(({ line }) => line < top).map(textOf));
  const heads = new Set(block.map(textOf));
  const body = rows.filter(({ line }) => line > bottom);
  const again = body.filter((row) => heads.has(textOf(row)) || titles.has(textOf(row)));
  const data = body.filter((row) => !again.includes(row));
  const all = headingsOf(block);
  const across = merges.filter((merge) => merge.bottom >= top && merge.bottom <= bottom);
  const kept = all
    .keys()
    .filter((at) => isUsed(all, at, data, across))
    .toArray();
  const notes: TableNote[] = [
    ...grid.notes,
    ...(top > 1 ? [{ note: 'headings', line: top } as const] : []),
    ...(again.length > 0 ? [{ note: 'repeated', lines: again.map(({ line }) => line) } as const] : []),
    ...mergedNote(merges, data),
  ];
  return {
    ...{ sheet, from1904, notes },
    headings: kept.map((at) => all[at]!),
    rows: data.map((row) => dataRow(row, kept, all.length)),
  };
}

function headOf(rows: readonly Row[], known: (heading: string) => boolean): number {
  const scores = rows
    .slice(0, looked)
    .map(({ cells }) => new Set(cells.map(cleanHeading).filter((text) => text !== '' && known(text))).size);
  const best = Math.max(0, ...scores);
  return best === 0 ? 0 : scores.indexOf(best);
}

/** First and last line of the headings: as far as cells reach down or up that are made one with the line found. */
function linesOf(line: number, merges: readonly Merge[]): [number, number] {
  const touching = merges.filter(
    ({ top, bottom }) => top <= line && bottom >= line && bottom - top < mostLines,
  );
  return [
    Math.min(line, ...touching.map(({ top }) => top)),
    Math.max(line, ...touching.map(({ bottom }) => bottom)),
  ];
}

function headingsOf(block: readonly Row[]): string[] {
  const width = Math.max(...block.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => {
    const texts = block.map(({ cells }) => cleanHeading(cells[at] ?? '')).filter((text) => text !== '');
    return [...new Set(texts)].join('/');
  });
}

/** Whether a column counts: it has a heading, not only as much of it as a merged cell reaches over, or something in it. */
function isUsed(
  headings: readonly string[],
  at: number,
  data: readonly Row[],
  across: readonly Merge[],
): boolean {
  const isOwn = headings[at] !== '' && !across.some(({ left, right }) => left < at && at <= right);
  return isOwn || data.some(({ cells }) => (cells[at] ?? '').trim() !== '');
}

function dataRow(row: Row, kept: readonly number[], width: number): Row {
  const { line, cells, faults = [] } = row;
  const isTotal = totals.test(cleanHeading(cells.find((cell) => cell.trim() !== '') ?? ''));
  const beyond = cells.slice(width).some((cell) => cell.trim() !== '');
  const isWhole = cells.length >= width && !beyond;
  const moved = faults.flatMap((fault) => {
    const column = kept.indexOf(fault.column);
    return column < 0 ? [] : [{ ...fault, column }];
  });
  return {
    line,
    // A row of another length keeps it, so that it can be told what it has.
    cells: isWhole ? kept.map((at) => cells[at]!) : cells,
    ...(moved.length > 0 && { faults: moved }),
    ...(isTotal && { total: true as const }),
  };
}

function mergedNote(merges: readonly Merge[], data: readonly Row[]): TableNote[] {
  const lines = new Set(data.map(({ line }) => line));
  const ranges = merges
    .filter(({ top, bottom }) => lines.has(top) || lines.has(bottom))
    .map(({ top, bottom, left, right }) => `${columnLetter(left)}${top}:${columnLetter(right)}${bottom}`);
  return ranges.length > 0 ? [{ note: 'merged', ranges }] : [];
}

function textOf({ cells }: Row): string {
  return cells.map(cleanHeading).join('\0').replace(/\0+$/, '');
}
