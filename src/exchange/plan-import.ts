import { canonical } from '../domain/number/canonical.ts';
import { printNumber, readLoosely, readNumber } from '../domain/number/series.ts';
import { readingOf } from '../domain/reading.ts';
import type { RecordFields } from '../domain/record.ts';
import { pathOf } from '../domain/record-path.ts';
import { indexOf, type Register } from '../domain/register.ts';
import { cleanLine, cleanText, plainMarkdown, readDay } from './clean.ts';
import type { ImportMap } from './map.ts';
import type { Row, Table } from './table.ts';

/** Why a row was not taken. */
export type RowFault =
  | { readonly reason: 'no-number' | 'no-title' }
  | { readonly reason: 'bad-number'; readonly number: string }
  | { readonly reason: 'twice'; readonly number: string; readonly line: number }
  | { readonly reason: 'bad-value'; readonly column: string; readonly value: string }
  | { readonly reason: 'ragged'; readonly has: number; readonly want: number };

/** A row that can become a record, or is one already. */
export interface PlannedRecord {
  readonly line: number;
  readonly number: string;
  /** Path below the records folder. */
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the register holds a record of this number. */
  readonly exists: boolean;
}

/** What an import would do. */
export interface ImportPlan {
  readonly records: readonly PlannedRecord[];
  readonly refused: readonly { readonly line: number; readonly fault: RowFault }[];
}

/** Why a table and a map do not fit. */
export type MapFault =
  | { readonly fault: 'no-column'; readonly column: string }
  | { readonly fault: 'twice-column'; readonly column: string }
  | { readonly fault: 'unused-column'; readonly column: string };

/** Whether a map accounts for every column of a table, and names none that is not there. */
export function mapFault(table: Table, map: ImportMap): MapFault | undefined {
  const named = [
    map.number.column,
    ...Object.values(map.fields).map(({ column }) => column),
    ...(map.body ?? []),
    ...(map.ignore ?? []),
  ];
  const twice = table.headings.find((heading, index) => table.headings.indexOf(heading) !== index);
  if (twice !== undefined) return { fault: 'twice-column', column: twice };
  const missing = named.find((column) => !table.headings.includes(column));
  if (missing !== undefined) return { fault: 'no-column', column: missing };
  const unused = table.headings.find((heading) => !named.includes(heading));
  return unused === undefined ? undefined : { fault: 'unused-column', column: unused };
}

/** Works out what each row becomes. Pure: reads nothing, writes nothing. */
export function planImport(table: Table, map: ImportMap, register: Register): ImportPlan {
  const seen = new Map<string, number>();
  const records: PlannedRecord[] = [];
  const refused: { line: number; fault: RowFault }[] = [];
  for (const row of table.rows) {
    const planned = planRow(table, map, register, row, seen);
    if ('reason' in planned) refused.push({ line: row.line, fault: planned });
    else records.push(planned);
  }
  return { records, refused };
}

function planRow(
  table: Table,
  map: ImportMap,
  register: Register,
  row: Row,
  seen: Map<string, number>,
): RowFault | PlannedRecord {
  const want = table.headings.length;
  if (row.cells.length !== want) return { reason: 'ragged', has: row.cells.length, want };
  const cell = (column: string) => row.cells[table.headings.indexOf(column)] ?? '';
  const given = cleanLine(cell(map.number.column));
  if (given === '') return { reason: 'no-number' };
  const values: Record<string, string> = {};
  for (const [field, from] of Object.entries(map.fields)) {
    const text = cleanLine(cell(from.column));
    const value = text === '' ? from.empty : (from.values?.[text] ?? text);
    if (value === undefined) continue;
    const read = from.as === 'day' ? readDay(value) : from.as === 'count' ? readCount(value) : value;
    if (read === undefined) return { reason: 'bad-value', column: from.column, value };
    values[field] = read;
  }
  if (values.title === undefined) return { reason: 'no-title' };
  const place = placeOf(register, given, values);
  if (!place) return { reason: 'bad-number', number: given };
  const key = canonical(place.number);
  const line = seen.get(key);
  if (line !== undefined) return { reason: 'twice', number: place.number, line };
  seen.set(key, row.line);
  const body = (map.body ?? []).map((column) => plainMarkdown(cleanText(cell(column)))).filter(Boolean);
  const exists = indexOf(register).records.has(key);
  const { title, ...others } = values;
  const fields = { number: place.number, title, ...others };
  return { line: row.line, number: place.number, path: place.path, fields, body: body.join('\n\n'), exists };
}

/** The class whose series reads the number decides where the record stands. */
function placeOf(register: Register, given: string, values: Readonly<Record<string, string>>) {
  for (const node of register.plan.order) {
    for (const series of node.series) {
      const loose = readNumber(series, given) ?? readLoosely(series, given);
      if (!loose) continue;
      const number = readNumber(series, given) ? given : printNumber(series, loose);
      const fields = { ...values, number } as unknown as RecordFields;
      const path = pathOf(register.id, { class: node, fields, reading: readingOf(node, fields) });
      if (path !== undefined) return { number, path };
    }
  }
  return undefined;
}

function readCount(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/^0+(?=\d)/, '');
  return /^\d{1,9}$/.test(plain) ? plain : undefined;
}
