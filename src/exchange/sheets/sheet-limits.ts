import type { Sheet } from './sheet.ts';

/** The most rows that one tab of a spreadsheet holds, headings and all. */
export const mostRows = 1_048_576;
/** The most characters that one cell holds. */
export const mostCharacters = 32_767;
const mostColumns = 16_384;
const mostNameCharacters = 31;

/** Where something does not fit into a spreadsheet. Rows and columns are counted from one, headings not counted. */
export interface SheetFault {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly reason: 'characters' | 'columns';
}

/** The first thing that a spreadsheet could not hold whole; `undefined` when everything fits. */
export function sheetFault(sheets: readonly Sheet[]): SheetFault | undefined {
  for (const { name, columns, rows } of sheets) {
    if (columns.length > mostColumns) {
      return { sheet: name, row: 0, column: columns[mostColumns]!.heading, reason: 'columns' };
    }
    for (const [at, row] of rows.entries()) {
      const column = row.findIndex((cell) => typeof cell === 'string' && cell.length > mostCharacters);
      if (column >= 0) {
        return { sheet: name, row: at + 1, column: columns[column]?.heading ?? '', reason: 'characters' };
      }
    }
  }
  return undefined;
}

/** The same sheets as tabs: those with too many rows go on in further tabs, and every name is one a tab can have. */
export function asTabs(sheets: readonly Sheet[], most = mostRows): readonly Sheet[] {
  const taken = new Set<string>();
  return sheets.flatMap((sheet) => {
    const room = most - linesAbove(sheet) - (sheet.foot?.length ?? 0);
    const parts = Math.max(1, Math.ceil(sheet.rows.length / room));
    return Array.from({ length: parts }, (_, part) => ({
      ...sheet,
      name: freeName(sheet.name, taken),
      rows: parts === 1 ? sheet.rows : sheet.rows.slice(part * room, (part + 1) * room),
    }));
  });
}

/** How many lines stand above the first row of a sheet: title, notes and headings. */
export function linesAbove({ title, notes = [] }: Sheet): number {
  return (title ? 1 : 0) + notes.length + 1;
}

function freeName(wanted: string, taken: Set<string>): string {
  const plain = wanted
    .replace(/[[\]:*?/\\\p{C}]/gu, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const base = /^(history)?$/i.test(plain) ? `${plain}_` : plain;
  for (let n = 1; ; n++) {
    const end = n === 1 ? '' : ` ${n}`;
    const name = `${base.slice(0, mostNameCharacters - end.length)}${end}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
