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

/** How places are filled. */
export type Storage = z.output<typeof storage>;
