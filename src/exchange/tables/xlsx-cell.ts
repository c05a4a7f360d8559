import type { Cell, CellValue } from 'hucre/xlsx';
import type { CellFault } from './grid.ts';

/** Excel keeps fifteen digits of a number; what is longer has lost its end. */
const mostDigits = 1e15;
/** A formula over another file: `[1]Sheet1!A1`, `'file:///…'#$Sheet1.A1`. */
const elsewhere = /\[\d+\]|\[[^\]]+\.[a-z]{3,4}\]|file:\/\//i;
/** A formula that asks another program for its value (DDE). */
const command = /^[=+\-@]?\s*[\w.'\\:/]+\s*\|/;
/** A format of zeros with fixed text around them: `0000`, `"J2023"000`. */
const zeros = /^((?:"[^"]*"|\\.)*)(0{2,})((?:"[^"]*"|\\.)*)$/;

/** Why nothing can be taken from a cell; `undefined` when it can. */
export function cellFault(value: CellValue, cell: Cell | undefined): CellFault['reason'] | undefined {
  if (cell?.formula !== undefined) {
    if (command.test(cell.formula)) return 'command';
    if (elsewhere.test(cell.formula)) return 'elsewhere';
    if (value === null) return 'no-value';
  } else if (typeof value === 'string' && /^[=+\-@]/.test(value) && command.test(value)) return 'command';
  if (cell?.type === 'error' || (value instanceof Date && Number.isNaN(value.getTime()))) return 'error';
  return typeof value === 'number' && Math.abs(value) >= mostDigits ? 'digits' : undefined;
}

/** What a cell says, as text: a day as `2024-03-05`, a number as its format shows its leading zeros. */
export function cellText(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return '';
  if (value instanceof Date) return dayText(value);
  if (typeof value === 'number') return numberText(value, cell?.style?.numFmt);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

function dayText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  const [day, time] = value.toISOString().split('T') as [string, string];
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

function numberText(value: number, format = ''): string {
  const plain = String(Number(value.toPrecision(15)));
  const [, before = '', digits, after = ''] = zeros.exec(format) ?? [];
  if (digits === undefined || !/^\d+$/.test(plain)) return plain;
  return `${literal(before)}${plain.padStart(digits.length, '0')}${literal(after)}`;
}

function literal(format: string): string {
  return format.replace(/"([^"]*)"|\\(.)/g, (_, quoted, escaped) => quoted ?? escaped);
}
