import type { z } from 'zod';
import { choice, count, fields, key, list, mapOf, text, yesNo } from '../../domain/field.ts';

const column = fields({
  /** The heading of the column. */
  column: text,
  /** What stands for an empty cell; without it an empty cell leaves the field out. */
  empty: text.optional(),
  /** Cell text → value; other texts stay as they are. */
  values: mapOf(text).optional(),
  /** How the cell is read: as it stands, as a day, a whole number or several texts. Default: as the class has the field. */
  as: choice('text', 'day', 'count', 'list').optional(),
});

/**
 * How the columns of a table become records. Every column is either used or named under `ignore`, so that
 * nothing is dropped without somebody having said so.
 */
export const importMapSchema = fields({
  /** The folder of the register. */
  register: key,
  /** A regulation file beside the map, put in place when the register does not exist yet. */
  regulation: text.optional(),
  /** The tab of the workbook, where several have something in them. */
  sheet: text.optional(),
  /** Take hidden rows and columns, too. Default: no. */
  hidden: yesNo.optional(),
  /** The earliest year that two digits may mean: with 1950, `49` is 2049 and `50` is 1950. Default: they are refused. */
  century: count.optional(),
  number: fields({
    /** The column that holds the number; it is kept as it stands and decides the class. */
    column: text.optional(),
    /** The class whose next numbers are given to the rows without one, in the order of the rows. */
    assign: key.optional(),
  }),
  /** The column that names the class, by title or code. */
  class: text.optional(),
  /** Field → column. `title` is required. */
  fields: mapOf(column),
  /** Field → what every row says, where the table has no column for it. */
  fixed: mapOf(text).optional(),
  /** Columns whose text goes below the frontmatter, in order. */
  body: list(text).optional(),
  /** Columns that go below the frontmatter with their heading before them, one line each. */
  lines: list(text).optional(),
  /** The column that holds the whole text below the frontmatter as an export wrote it, Markdown signs and all. */
  markdown: text.optional(),
  /** Columns that are left out on purpose. */
  ignore: list(text).optional(),
  /** Whether rows whose field count differs from the heading's are refused. Default: yes. */
  ragged: yesNo.optional(),
});

/** A mapping file. */
export type ImportMap = z.output<typeof importMapSchema>;
/** How one column becomes a field. */
export type MappedColumn = ImportMap['fields'][string];

/** Every column that a map names. */
export function namedColumns(map: ImportMap): string[] {
  return [
    ...[map.number.column ?? []].flat(),
    ...[map.class ?? []].flat(),
    ...Object.values(map.fields).map(({ column }) => column),
    ...(map.body ?? []),
    ...(map.lines ?? []),
    ...[map.markdown ?? []].flat(),
    ...(map.ignore ?? []),
  ];
}
