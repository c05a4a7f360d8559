import { type ColumnWords, listOf, wordedFields } from '../record-columns.ts';
import { cleanLine } from './clean.ts';
import type { FieldKind } from './field-kind.ts';
import type { MappedColumn } from './map.ts';
import { type DayReading, readDay } from './read-day.ts';
import type { RowFault } from './row-fault.ts';

/** What a cell says as a field; `undefined`: it says nothing. */
export type FieldValue = string | readonly string[] | undefined;

/** How the cells of one column become a field. */
export interface CellReading extends DayReading {
  readonly field: string;
  readonly from: MappedColumn;
  readonly kind: FieldKind;
  /** The languages in which fixed values may be written. */
  readonly words: readonly ColumnWords[];
}

/** Reads a cell as the field that its column is mapped to. */
export function readCell(cell: string, reading: CellReading): { value: FieldValue } | RowFault {
  const { field, from, kind, words } = reading;
  if (kind === 'list') {
    const items = listOf(cell.replace(/\r\n?/g, '\n')).map(cleanLine);
    return { value: items.length === 0 ? undefined : items };
  }
  const text = cleanLine(cell);
  const value = text === '' ? from.empty : (from.values?.[text] ?? wordFor(text, field, words));
  if (value === undefined) return { value };
  if (kind === 'text') return { value };
  const read = kind === 'day' ? readDay(value, reading) : readCount(value);
  if (read === 'century') return { reason: 'century', column: from.column, value };
  return read === undefined ? { reason: 'bad-value', column: from.column, value } : { value: read };
}

/** 纸质, Paper → `paper`; any other text as it is. */
function wordFor(text: string, field: string, words: readonly ColumnWords[]): string {
  if (!wordedFields.has(field)) return text;
  for (const { values } of words) {
    const found = Object.entries(values).find(([, word]) => word === text);
    if (found) return found[0];
  }
  return text;
}

function readCount(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/^0+(?=\d)/, '');
  return /^\d{1,9}$/.test(plain) ? plain : undefined;
}
