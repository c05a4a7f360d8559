import type { z } from 'zod';
import { choice, fields, key, list, text, yesNo } from '../field.ts';
import { deadline } from '../term.ts';
import { condition } from './demand.ts';

/** Which places certain records or dossiers must stand in (STO-09, STO-10, STO-12, STO-19, CNF-14). */
const storageLine = fields({
  /** Records, or dossiers. */
  of: choice('records', 'dossiers'),
  /** Which of them; `closed: "*"` are those of customers who have left. */
  when: condition,
  /** The kinds of room or cabinet (`stores.md`) that will do: 保险柜, 防磁柜 … */
  in: list(text).min(1, { error: 'list' }),
  /** Nothing else may stand there. */
  apart: yesNo.optional(),
});

/** How places are filled. */
export const storage = fields({
  places: list(storageLine).optional(),
  /**
   * What all in one box have in common: names of fields, or `class`, `year`, `level`, `document` (STO-02,
   * STO-04 … STO-06).
   */
  boxes: fields({ of: choice('records', 'dossiers'), by: list(key).min(1, { error: 'list' }) }).optional(),
  /** How things stand on a shelf, in words. */
  order: text.optional(),
  /** By when what a stocktake found to differ must be settled, from the day of the count: `月底`, `10天` (ENV-08). */
  differences: deadline.optional(),
});

/** An audience and what it may see: a build of its own (X24, X35; CNF-04 … CNF-08). */
export const edition = fields({
  code: key,
  title: text,
  /** Roles that read it. */
  roles: list(key),
  /** The highest level that it shows. */
  level: key.optional(),
  /** Fields of dossiers that it shows; default: all. */
  fields: list(key).optional(),
  /** Only the reader's own area. */
  area: choice('own').optional(),
  /** Field → values whose dossiers lose the fields of `hides`. */
  except: condition.optional(),
  hides: list(key).optional(),
  /** Copies are numbered, stamped and registered (CNF-09). */
  controlled: yesNo.optional(),
  /** Who allows copies of it (CNF-10). */
  copying: list(key).optional(),
});

/** How places are filled. */
export type Storage = z.output<typeof storage>;
