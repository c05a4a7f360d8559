import type { Day } from '../../domain/day.ts';
import type { ClassNode } from '../../domain/file-plan.ts';
import { canonical, fileNameOf } from '../../domain/number/canonical.ts';
import { isStub, type RecordEntry } from '../../domain/record.ts';
import type { Register } from '../../domain/register.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import { standings } from '../../domain/state.ts';
import { hasLeft } from '../../domain/status.ts';
import type { ColumnWords } from '../record-columns.ts';
import type { Row } from '../tables/grid.ts';
import type { Table } from '../tables/table.ts';
import { asText, differencesOf, type FieldDifference } from './differences.ts';
import { giveNumbers } from './give-numbers.ts';
import type { ImportMap } from './map.ts';
import type { FieldValue } from './read-cell.ts';
import { placed, type RecordPlace, recordPlace } from './record-place.ts';
import type { RowFault } from './row-fault.ts';
import { type RowSays, rowReader } from './row-says.ts';

/** A row that can become a record, or is one already. */
export interface PlannedRecord {
  readonly line: number;
  readonly number: string;
  /** Whether the register gave the number out. */
  readonly given: boolean;
  /** Path below the records folder. */
  readonly path: string;
  /** What the row says; empty cells are left out. */
  readonly fields: Readonly<Record<string, Exclude<FieldValue, undefined>>>;
  readonly body: string;
  /** The record that the register holds, and what the row says otherwise; `undefined`: it is new. */
  readonly known:
    | { readonly record: RecordEntry; readonly differences: readonly FieldDifference[] }
    | undefined;
}

/** What an import would do. */
export interface ImportPlan {
  readonly records: readonly PlannedRecord[];
  readonly refused: readonly { readonly line: number; readonly fault: RowFault }[];
}

/** What an import is worked out by, beside the table. */
export interface ImportTerms {
  readonly map: ImportMap;
  readonly register: Register;
  readonly today: Day;
  /** The languages in which classes and fixed values may be written. */
  readonly words: readonly ColumnWords[];
}

/** Works out what each row becomes, in the order of the rows. Pure: reads nothing, writes nothing. */
export function planImport(table: Table, terms: ImportTerms): ImportPlan {
  const records: PlannedRecord[] = [];
  const refused: { line: number; fault: RowFault }[] = [];
  const plan = rowPlanner(table, terms);
  for (const row of table.rows) {
    const planned = plan(row);
    if ('reason' in planned) refused.push({ line: row.line, fault: planned });
    else records.push(planned);
  }
  return { records, refused };
}

/** The function that works out one row after the other; it remembers the numbers that it has met. */
export function rowPlanner(table: Table, terms: ImportTerms): (row: Row) => RowFault | PlannedRecord {
  const { register, today } = terms;
  const read = rowReader(table, terms);
  const standingOf = standings(register, today);
  const seen = new Map<string, number>();
  const assigned = assigner(table, terms);
  return (row) => {
    const says = read(row);
    if ('reason' in says) return says;
    const place = says.number === undefined ? assigned(says) : keptPlace(register, says);
    if ('reason' in place) return place;
    const { number, path, was } = place;
    const line = seen.get(path);
    if (line !== undefined) return { reason: 'twice', number, line };
    seen.set(path, row.line);
    if (!was && register.unread.has(fileNameOf(number))) return { reason: 'unread', number };
    const known = was && { record: was, differences: differencesOf(was, says.fields, says.body) };
    if (known && known.differences.length > 0) {
      const { status } = standingOf(was);
      if (hasLeft(status) || isStub(was)) return { reason: 'gone', number, status };
    }
    const said = Object.fromEntries([...says.fields].filter(([, value]) => value !== undefined));
    const fields = { number, title: said.title, ...said };
    const given = says.number === undefined;
    return { line: row.line, number, given, path, fields, body: says.body ?? '', known } as PlannedRecord;
  };
}

function keptPlace(register: Register, { number, class: within, fields }: RowSays): RecordPlace | RowFault {
  const place = recordPlace(register, number!, Object.fromEntries(fields), within);
  if (place) return place;
  const other = within && recordPlace(register, number!, Object.fromEntries(fields), undefined);
  if (other) return { reason: 'other-class', number: number!, class: other.class.title };
  return { reason: 'bad-number', number: number! };
}

/**
 * Gives rows without a number the next one of their class. A row that says just what a record of the class says is that
 * record: the same table a second time brings nothing new.
 */
function assigner(table: Table, { map, register, today }: ImportTerms) {
  const usual = map.number.assign === undefined ? undefined : register.plan.classes.get(map.number.assign);
  const brought = new Set(numbersIn(table, map).map(canonical));
  const names = [...Object.keys(map.fields), ...Object.keys(map.fixed ?? {})];
  const giverOf = rememberedOf((node: ClassNode) => ({
    give: giveNumbers(register, node, today, (number) => brought.has(canonical(number))),
    held: Map.groupBy(
      register.records.filter((record) => record.class === node && !isStub(record)),
      (record) => keyOf(names, record.fields, record.body),
    ),
  }));
  return ({ class: named, fields, body }: RowSays): RecordPlace | RowFault => {
    const node = named ?? usual;
    if (!node) return { reason: 'no-number' };
    const { give, held } = giverOf(node);
    const same = held.get(keyOf(names, Object.fromEntries(fields), body ?? ''))?.shift();
    if (same) return { number: same.fields.number, class: node, path: same.path, was: same };
    const values = Object.fromEntries(
      [...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const given = give(values);
    if ('reason' in given) return given;
    const path = placed(register, node, given.number, values);
    if (path === undefined) return { reason: 'bad-number', number: given.number };
    return { number: given.number, class: node, path, was: undefined };
  };
}

function keyOf(names: readonly string[], fields: Readonly<Record<string, unknown>>, body: string): string {
  return JSON.stringify([names.map((name) => asText(fields[name]) ?? ''), body.trim()]);
}

function numbersIn({ headings, rows }: Table, { number: { column } }: ImportMap): string[] {
  const at = column === undefined ? -1 : headings.indexOf(column);
  return at < 0 ? [] : rows.map(({ cells }) => cells[at] ?? '');
}
