import type { z } from 'zod';
import { fields, key, list, text, yesNo } from '../field.ts';
import { deadline, length } from '../term.ts';
import { condition } from './demand.ts';

/**
 * By when something must be done to a record or dossier: `field` within so long after `after`. Clocks chain: the
 * second starts at the field that ends the first (FIL-10, FIL-11).
 */
export const clock = fields({
  /** What must be done, in a few words. */
  what: text,
  /** Only for these types of document. */
  documents: list(text).optional(),
  /** Only for records or dossiers that fit. */
  when: condition.optional(),
  /** The day field at which the clock starts. */
  after: key,
  /** The day field at which it is done. Default: `filed`. */
  field: key.optional(),
  /** How long it may take, e.g. `3个工作日`, `当日`, `月底`, `次年3月底`; `blank`: the office fills it in. */
  within: deadline,
  /** Fields that excuse lateness when all of them are filled in: a reason, who agreed (FIL-10). */
  unless: list(key).optional(),
  /** The role that answers for it. */
  role: key.optional(),
});

/** How often records or dossiers are gone through again (CHG-02 … CHG-04, CHK-06). */
export const update = fields({
  /** What must be done, in a few words. */
  what: text,
  /** Only for records or dossiers that fit. */
  when: condition.optional(),
  /** Only for dossiers whose checklist is not complete (CHK-06). */
  incomplete: yesNo.optional(),
  /** The day field that says when it was last done; before the first time the day it was opened or filed counts. */
  field: key,
  /** At least once in so long. */
  every: length,
  /** The role that answers for it. */
  role: key.optional(),
});

/** By when something must be done. */
export type Clock = z.output<typeof clock>;
/** How often something is gone through again. */
export type Update = z.output<typeof update>;
