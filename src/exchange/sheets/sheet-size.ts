import { measureValueWidth } from 'hucre/xlsx';
import type { Cell, Sheet } from './sheet.ts';

/** Rows looked at to find how wide a column must be. */
const looked = 500;
/** Columns are as wide as what is in them, within these bounds, in characters. */
const [narrowest, widest] = [6, 48];
/** Points that a line takes, and the most that a row can be high. */
const [linePoints, mostPoints] = [16, 400];

/** How wide each column is, in characters: as it asks to be, else as wide as what is in it. */
export function widthsOf({ columns, rows }: Sheet): readonly number[] {
  return columns.map(({ heading, width }, at) => {
    if (width !== undefined) return width;
    const found = rows.slice(0, looked).map((row) => widthOf(row[at] ?? ''));
    const most = found.reduce((wide, one) => Math.max(wide, one), widthOf(heading));
    return Math.min(widest, Math.max(narrowest, most + 2));
  });
}

/** How high a row is whose texts are broken at these widths, in points; `undefined`: one line. */
export function heightOf(cells: readonly Cell[], widths: readonly number[]): number | undefined {
  let most = 1;
  for (const [at, cell] of cells.entries()) {
    const width = widths[at] ?? narrowest;
    if (typeof cell === 'number' || (cell.length * 2 < width && !cell.includes('\n'))) continue;
    const lines = cell
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - 1))), 0);
    most = Math.max(most, lines);
  }
  return most === 1 ? undefined : Math.min(mostPoints, most * linePoints);
}

function widthOf(cell: Cell): number {
  if (typeof cell === 'number') return measureValueWidth(cell);
  return cell.split('\n').reduce((most, line) => Math.max(most, measureValueWidth(line)), 0);
}
