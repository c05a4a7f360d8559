import type { z } from 'zod';
import { choice, fields, key, list, mapOf, text, yesNo } from '../domain/field.ts';

const column = fields({
  /** The heading of the column. */
  column: text,
  /** What stands for an empty cell; without it an empty cell leaves the field out. */
  empty: text.optional(),
  /** Cell text → value; other texts stay as they are. */
  values: mapOf(text).optional(),
  /** How the cell is read: as it stands, as a day in any usual spelling, or as a whole number. */
  as: choice('text', 'day', 'count').optional(),
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
  /** The column that holds the number; it is kept as it stands and decides the class. */
  number: fields({ column: text }),
  /** Field → column. `title` is required. */
  fields: mapOf(column),
  /** Columns whose text goes below the frontmatter, in order. */
  body: list(text).optional(),
  /** Columns that are left out on purpose. */
  ignore: list(text).optional(),
  /** Whether rows whose field count differs from the heading's are refused. Default: yes. */
  ragged: yesNo.optional(),
});

/** A mapping file. */
export type ImportMap = z.output<typeof importMapSchema>;
