import type { z } from 'zod';
import { choice, fields, key, list, mapOf, text, yesNo } from '../field.ts';
import { condition } from './demand.ts';

/** An audience and what it may see: a build of its own (X24, X35; CNF-03 … CNF-08). */
export const edition = fields({
  code: key,
  title: text,
  /** Roles that read it. */
  roles: list(key),
  /** The role that keeps what is of this level (CNF-03). */
  keeper: key.optional(),
  /** The highest level that it shows. Default: the lowest of the regulation. */
  level: key.optional(),
  /**
   * The only fields that it shows, of dossiers and of records; default: all. Without `number` no record stands in it,
   * without `title` a record keeps its number, its class and what else is listed.
   */
  fields: list(key).optional(),
  /** Only the reader's own area. */
  area: choice('own').optional(),
  /** The field, of a dossier or of a record, that says to which area it belongs (CNF-05). */
  'area-field': key.optional(),
  /** Field → values whose dossiers lose the fields of `hides`; so does a dossier that does not state the field. */
  except: condition.optional(),
  hides: list(key).optional(),
  /** Field → how much of it is seen: `name` 张*, `digits` 138****1234. */
  masks: mapOf(choice('name', 'digits')).optional(),
  /** Copies are numbered, stamped and registered (CNF-09). */
  controlled: yesNo.optional(),
  /** Who allows copies of it (CNF-10). */
  copying: list(key).optional(),
});

/** An audience and what it may see. */
export type Edition = z.output<typeof edition>;
