import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { columnLetter } from './column-letter.ts';
import type { CellFault, Grid, Merge, Row } from './grid.ts';
import type { TableFault } from './table-fault.ts';
import type { TableNote } from './table-note.ts';
import { guardWorkbook } from './workbook-guard.ts';
import { cellFault, cellText } from './xlsx-cell.ts';

/** Reads one sheet of an Excel workbook. Of a formula the value is taken that the file holds. */
export async function readXlsxGrid(
  bytes: Uint8Array,
  { sheet: wanted, hidden = false }: { sheet?: string | undefined; hidden?: boolean | undefined },
): Promise<Grid | TableFault> {
  const extent = guardWorkbook(bytes);
  if ('reason' in extent) return extent;
  if (extent.column < 0) return { reason: 'empty', line: 1 };
  const range = `A1:${columnLetter(extent.column)}${Math.max(extent.line, 1)}`;
  const infos: { name: string; isHidden: boolean }[] = [];
  let workbook: Workbook;
  try {
    workbook = await readXlsx(bytes, {
      readStyles: true,
      range,
      sheets: (info) => {
        const isHidden = Boolean(info.hidden || info.veryHidden);
        infos.push({ name: info.name, isHidden });
        return wanted === undefined ? !isHidden : info.name === wanted;
      },
    });
  } catch {
    // Whatever is wrong inside, no cell was taken.
    return { reason: 'damaged' };
  }
  if (wanted !== undefined && workbook.sheets.length === 0)
    return { reason: 'no-sheet', given: wanted, known: infos.map(({ name }) => name) };
  const filled = workbook.sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => !isBlank(cell))));
  if (filled.length > 1) return { reason: 'which-sheet', known: filled.map(({ name }) => name) };
  const [sheet] = filled;
  if (!sheet) return { reason: 'empty', line: 1 };
  const away = infos.filter(({ name, isHidden }) => isHidden && name !== sheet.name).map(({ name }) => name);
  const notes: TableNote[] = [
    { note: 'sheet', sheet: sheet.name },
    ...(away.length > 0 ? [{ note: 'hidden-sheets', sheets: away } as const] : []),
    ...((workbook.externalLinks?.length ?? 0) > 0 ? [{ note: 'links' } as const] : []),
  ];
  return gridOf(sheet, workbook.dateSystem === '1904', hidden, notes);
}

function gridOf(sheet: Sheet, from1904: boolean, hidden: boolean, notes: TableNote[]): Grid {
  const { rows, columns = [], rowDefs, merges = [], cells } = sheet;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const covers = merges.map(
    ({ startRow, endRow, startCol, endCol }): Merge => ({
      ...{ top: startRow + 1, bottom: Math.min(endRow, rows.length - 1) + 1 },
      ...{ left: startCol, right: Math.min(endCol, width - 1) },
    }),
  );
  const covered = coveredBy(covers, rows);
  let formulas = 0;
  const hiddenLines: number[] = [];
  const usedColumns = new Set<number>();
  const found = rows.flatMap((values, index): Row[] => {
    if (values.every(isBlank)) return [];
    const faults: CellFault[] = [];
    const texts = Array.from({ length: width }, (_, column) => {
      const at = covered.get(index * width + column) ?? [index, column];
      const cell = cells?.get(`${at[0]},${at[1]}`);
      const value = rows[at[0]]?.[at[1]] ?? null;
      if (cell?.formula !== undefined) formulas += 1;
      const reason = cellFault(value, cell);
      if (reason) faults.push({ column, reason });
      const text = cellText(value, cell);
      if (text !== '') usedColumns.add(column);
      return text;
    });
    if (rowDefs?.get(index)?.hidden) hiddenLines.push(index + 1);
    return [{ line: index + 1, cells: texts, ...(faults.length > 0 && { faults }) }];
  });
  const hiddenColumns = [...usedColumns].filter((column) => columns[column]?.hidden).sort((a, b) => a - b);
  const left = new Set(hidden ? [] : hiddenLines);
  const kept = Array.from({ length: width }, (_, column) => column).filter(
    (column) => hidden || !columns[column]?.hidden,
  );
  if (hiddenLines.length > 0) notes.push({ note: 'hidden-rows', lines: hiddenLines, taken: hidden });
  if (hiddenColumns.length > 0)
    notes.push({ note: 'hidden-columns', columns: hiddenColumns.map(columnLetter), taken: hidden });
  if (formulas > 0) notes.push({ note: 'formulas', count: formulas });
  return {
    ...{ sheet: sheet.name, merges: covers, from1904, notes },
    rows: found.filter(({ line }) => !left.has(line)).map((row) => narrowed(row, kept)),
  };
}

/** A row without the columns that are left out. */
function narrowed(row: Row, kept: readonly number[]): Row {
  if (kept.length === row.cells.length) return row;
  const { line, cells, faults = [] } = row;
  const rest = faults.filter(({ column }) => kept.includes(column));
  const moved = rest.map((fault) => ({ ...fault, column: kept.indexOf(fault.column) }));
  return { line, cells: kept.map((column) => cells[column]!), ...(moved.length > 0 && { faults: moved }) };
}

/** Place (row × width + column) → the cell that was made one with it and holds the value. */
function coveredBy(merges: readonly Merge[], rows: Sheet['rows']): Map<number, readonly [number, number]> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const found = new Map<number, readonly [number, number]>();
  // Ranges never overlap in a sound file: together they cover no more cells than there are.
  let rest = width * rows.length;
  for (const { top, bottom, left, right } of merges) {
    rest -= Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
    if (rest < 0) return found;
    for (let row = top - 1; row < bottom; row += 1)
      for (let column = left; column <= right; column += 1) found.set(row * width + column, [top - 1, left]);
  }
  return found;
}

function isBlank(value: Sheet['rows'][number][number] | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
