import type { ClassNode } from '../../domain/file-plan.ts';
import { canonical } from '../../domain/number/canonical.ts';
import type { RecordEntry } from '../../domain/record.ts';
import { indexOf, type Register } from '../../domain/register.ts';
import type { Row } from '../tables/grid.ts';
import type { Table } from '../tables/table.ts';
import { cleanHeading } from '../tables/with-headings.ts';
import { classNamed } from './class-names.ts';
import { cleanLine, cleanText, plainMarkdown } from './clean.ts';
import { asText } from './differences.ts';
import { fieldKinds } from './field-kind.ts';
import type { MappedColumn } from './map.ts';
import type { ImportTerms } from './plan-import.ts';
import { type FieldValue, readCell } from './read-cell.ts';
import type { RowFault } from './row-fault.ts';

/** What a row says, before it is known where it goes. */
export interface RowSays {
  /** As it stands in the row; `undefined`: the row has none, and is to get one. */
  readonly number: string | undefined;
  /** The class that the row names, or that rows without a number go to. */
  readonly class: ClassNode | undefined;
  /** Every field that the table has a column for; `undefined`: the cell is empty. */
  readonly fields: ReadonlyMap<string, FieldValue>;
  /** The text below the frontmatter; `undefined`: the table has no column for it. */
  readonly body: string | undefined;
}

/** The function that reads one row by the map. */
export function rowReader(table: Table, terms: ImportTerms): (row: Row) => RowSays | RowFault {
  const { map, register } = terms;
  const at = new Map(table.headings.map((heading, index) => [heading, index] as const));
  const columnOf = (column: string) => at.get(cleanHeading(column))!;
  const left = new Set((map.ignore ?? []).map(columnOf));
  const want = table.headings.length;
  const assign = map.number.assign === undefined ? undefined : register.plan.classes.get(map.number.assign);
  const fieldsOf = fieldReader(table, terms, columnOf);
  return (row) => {
    if (row.total)
      return { reason: 'total', text: cleanLine(row.cells.find((cell) => cell.trim() !== '') ?? '') };
    if (row.cells.length !== want && (map.ragged ?? true))
      return { reason: 'ragged', has: row.cells.length, want };
    const bad = row.faults?.find(({ column }) => !left.has(column));
    if (bad) return { reason: 'cell', column: table.headings[bad.column]!, why: bad.reason };
    const cell = (column: string) => row.cells[columnOf(column)] ?? '';
    const given = map.number.column === undefined ? '' : cleanLine(cell(map.number.column));
    if (given === '' && !assign) return { reason: 'no-number' };
    const named = map.class === undefined ? '' : cleanLine(cell(map.class));
    const within = named === '' ? undefined : classNamed(register.plan, named);
    if (named !== '' && !within) return { reason: 'no-class', column: map.class!, value: named };
    const node = within ?? (given === '' ? assign : classOf(register, given));
    const was = indexOf(register)
      .records.get(canonical(given))
      ?.find((record) => !within || record.class === within);
    const said = fieldsOf(row, node, was);
    if ('reason' in said) return said;
    if (said.get('title') === undefined) return { reason: 'no-title' };
    return { number: given || undefined, class: within, fields: said, body: bodyOf(cell, terms, was?.body) };
  };
}

/** The function that reads the fields of a row, by the columns of the map and by what it says of every row. */
function fieldReader({ from1904 }: Table, { map, words }: ImportTerms, columnOf: (column: string) => number) {
  const { century, fixed = {} } = map;
  const fields: { field: string; from: MappedColumn; textOf: (row: Row) => string }[] = [
    ...Object.entries(map.fields).map(([field, from]) => {
      const at = columnOf(from.column);
      return { field, from, textOf: ({ cells }: Row) => cells[at] ?? '' };
    }),
    ...Object.entries(fixed).map(([field, text]) => ({
      ...{ field, from: { column: field } },
      textOf: () => text,
    })),
  ];
  return (row: Row, node: ClassNode | undefined, was: RecordEntry | undefined) => {
    const kinds = node && fieldKinds(node);
    const said = new Map<string, FieldValue>();
    for (const { field, from, textOf } of fields) {
      const text = textOf(row);
      // What a file has in a spelling that nobody would import stays so, as long as nobody alters it.
      if (was && isAsItWas(text, was.fields[field])) {
        said.set(field, text);
        continue;
      }
      const kind = from.as ?? kinds?.get(field) ?? 'text';
      const read = readCell(text, { field, from, kind, words, century, from1904 });
      if ('reason' in read) return read;
      said.set(field, read.value);
    }
    return said;
  };
}

function classOf(register: Register, number: string): ClassNode | undefined {
  const held = indexOf(register).records.get(canonical(number))?.[0];
  return (
    held?.class ??
    register.plan.order.find(({ series }) => series.some(({ loose }) => loose.test(canonical(number))))
  );
}

function isAsItWas(text: string, was: unknown): boolean {
  return text !== '' && !Array.isArray(was) && asText(was) === text;
}

function bodyOf(
  cell: (column: string) => string,
  { map }: ImportTerms,
  was: string | undefined,
): string | undefined {
  const { body = [], lines = [], markdown } = map;
  if (markdown === undefined && body.length + lines.length === 0) return undefined;
  const whole = markdown === undefined ? '' : cell(markdown).replace(/\r\n?/g, '\n').trim();
  if (was !== undefined && whole !== '' && whole === was.trim()) return whole;
  const parts = [
    cleanText(whole),
    ...lines.map((column) => labelled(column, plainMarkdown(cleanLine(cell(column))))),
    ...body.map((column) => plainMarkdown(cleanText(cell(column)))),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function labelled(column: string, text: string): string {
  return text === '' ? '' : `${plainMarkdown(column)}：${text}`;
}
