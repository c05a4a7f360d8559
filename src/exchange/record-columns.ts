import type { RecordEntry } from '../domain/record.ts';
import { recordShape } from '../domain/record.ts';
import type { Register } from '../domain/register.ts';
import { classNames } from './rows/class-names.ts';
import type { Cell, Sheet } from './sheets/sheet.ts';

/** What fields and fixed values are called in a language, and the two columns that are no fields. */
export interface ColumnWords {
  readonly fields: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** The heading of the column that names the class. */
  readonly class: string;
  /** The heading of the column with the text below the frontmatter. */
  readonly body: string;
}

/** A column of a sheet of records. */
export interface RecordColumn {
  readonly heading: string;
  /** The field; `class` and `body` are those that no file has. */
  readonly field: string;
}

/** Fields whose fixed values are written in words; a regulation's own values stand as they are. */
export const wordedFields: ReadonlySet<string> = new Set(['medium', 'form', 'sides']);

/** Blocks of ciphertext belong to the file that they stand in, and to no sheet. */
const kept = new Set(['sealed']);

const first = ['number', 'class', ...Object.keys(recordShape).filter((name) => name !== 'number')];

/** The columns of a register's records: every field that any of them has, the usual ones first, the text last. */
export function recordColumns(
  { records }: Pick<Register, 'records'>,
  words: ColumnWords,
): readonly RecordColumn[] {
  const has = new Set(['number', 'class', 'title']);
  let isBody = false;
  for (const { fields, body } of records) {
    for (const name in fields) if (fields[name] !== undefined && !kept.has(name)) has.add(name);
    isBody ||= body.trim() !== '';
  }
  const usual = first.filter((name) => has.has(name));
  const own = [...has].filter((name) => !usual.includes(name));
  return headed([...usual, ...own, ...(isBody ? ['body'] : [])], words);
}

/** Each field with its heading; where two have the same, the name of the field goes behind it. */
export function headed(fields: readonly string[], words: ColumnWords): readonly RecordColumn[] {
  const label = (field: string) =>
    field === 'class' || field === 'body' ? words[field] : (words.fields[field] ?? field);
  const counts = new Map<string, number>();
  for (const field of fields) counts.set(label(field), (counts.get(label(field)) ?? 0) + 1);
  return fields.map((field) => {
    const heading = label(field);
    return { field, heading: counts.get(heading)! > 1 ? `${heading}（${field}）` : heading };
  });
}

/** A register's records as a sheet that reads back without loss. @param records only these; default: all */
export function recordSheet(register: Register, words: ColumnWords, records = register.records): Sheet {
  const columns = recordColumns({ records }, words);
  const classes = classNames(register.plan);
  return {
    name: register.id,
    title: '',
    columns: columns.map(({ heading }) => ({ heading })),
    rows: records.map((record) => columns.map(({ field }) => cellOf(record, field, classes, words))),
  };
}

function cellOf(
  { class: node, fields, body }: RecordEntry,
  field: string,
  classes: ReadonlyMap<string, string>,
  words: ColumnWords,
): Cell {
  if (field === 'class') return classes.get(node.code) ?? node.code;
  if (field === 'body') return body.trim();
  const value = fields[field];
  if (value === undefined) return '';
  if (Array.isArray(value)) return listCell(value.map(String));
  if (typeof value === 'number') return value;
  return wordedFields.has(field) ? (words.values[String(value)] ?? String(value)) : String(value);
}

/** Several texts in one cell, one a line; a single one that a reader would cut apart ends its line. */
function listCell(items: readonly string[]): string {
  return items.length === 1 && /[;；]/.test(items[0]!) ? `${items[0]}\n` : items.join('\n');
}

/** The texts in one cell: one a line, or between semicolons where it has one line only. */
export function listOf(cell: string): string[] {
  const items = cell.includes('\n') ? cell.split('\n') : cell.split(/[;；]/);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
