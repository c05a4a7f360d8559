/** How labels stand on an A4 sheet; lengths in millimetres. */
export interface Sheet {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  /** From the left edge of the paper to the first column. */
  readonly left: number;
  readonly top: number;
  /** Between two columns. */
  readonly across: number;
  readonly down: number;
}

/** The names of its measures, in the order of the form. */
export const measures = ['columns', 'rows', 'width', 'height', 'left', 'top', 'across', 'down'] as const;

/** The filing stamp (DA/T 22-2015): six equal cells, three over three. */
export const stamp = { width: 45, height: 16 } as const;

/** Sheets as shops sell them, and stamps to be cut out. */
export const sheets = {
  '3x8': { columns: 3, rows: 8, width: 70, height: 37, left: 0, top: 0.5, across: 0, down: 0 },
  '4x10': { columns: 4, rows: 10, width: 48.5, height: 25.4, left: 8, top: 21.5, across: 0, down: 0 },
  '5x13': { columns: 5, rows: 13, width: 38.1, height: 21.2, left: 4.75, top: 10.7, across: 2.5, down: 0 },
  stamps: { columns: 4, rows: 16, ...stamp, left: 15, top: 20.5, across: 0, down: 0 },
} as const satisfies Readonly<Record<string, Sheet>>;

/** A sheet of {@link sheets}, or one whose measures are given. */
export type SheetName = keyof typeof sheets | 'own';

/** All names of sheets, in the order of the form. */
export const sheetNames: readonly SheetName[] = ['3x8', '4x10', '5x13', 'stamps', 'own'];

const a4 = { width: 210, height: 297 } as const;

/** Whether such labels can be printed: all of them lie on the paper, and none is too small for anything. */
export function fits({ columns, rows, width, height, left, top, across, down }: Sheet): boolean {
  const whole = [columns, rows].every((count) => Number.isInteger(count) && count >= 1 && count <= 60);
  const lengths = [left, top, across, down].every((length) => length >= 0);
  const right = left + columns * width + (columns - 1) * across;
  const bottom = top + rows * height + (rows - 1) * down;
  // Halves of a tenth are lost in sums of decimals.
  return (
    whole && lengths && width >= 10 && height >= 8 && right <= a4.width + 0.05 && bottom <= a4.height + 0.05
  );
}

/** Where the label of that place on a sheet begins, counted from 0 across and then down. */
export function placeOf(sheet: Sheet, at: number): { readonly x: number; readonly y: number } {
  const [column, row] = [at % sheet.columns, Math.floor(at / sheet.columns)];
  return {
    x: sheet.left + column * (sheet.width + sheet.across),
    y: sheet.top + row * (sheet.height + sheet.down),
  };
}
