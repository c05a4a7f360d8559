import type { z } from 'zod';
import {
  blank,
  choice,
  count,
  day,
  either,
  fields,
  key,
  list,
  mapOf,
  text,
  unstated,
  yesNo,
} from '../field.ts';
import { rhythm } from '../rhythm.ts';
import { length } from '../term.ts';

/** A band in which a reading must lie, ends included. */
const band = fields({ from: count, to: count, unit: text });

/**
 * Something that must be done by a date, and the form that proves it was (X13 … X16, PER, ENV, BAK, AUD, TRN).
 * Each form in `duties/` names the duty and the period.
 */
export const duty = fields({
  /** The name by which forms refer to it; never changes. */
  code: key,
  /** What must be done. */
  what: text,
  /** The role that answers for it. */
  role: key.optional(),
  /** How often: `每月底`, `每月1日`, `每季度`, `每年1月10日`; `unstated`: 定期, no figure. */
  every: either('rhythm', rhythm, unstated, blank),
  /** The first day on which it counts. Default: the regulation's. */
  from: day.optional(),
  /** How long after the period it may still be done. */
  grace: length.optional(),
  /** What proves it: the name of the paper or form. */
  evidence: text.optional(),
  /** What the form must answer, point by point: 防火, 防盗 … (ENV-03). */
  checks: list(key).optional(),
  /** Reading → the band in which it must lie: 温度, 相对湿度 (ENV-01, ENV-02). */
  bands: mapOf(band).optional(),
  /** The rooms whose instruments are read each time: `A`, `B`. */
  rooms: list(text).optional(),
  /** At what times of the day they are read: 上午, 下午. */
  times: list(text).optional(),
});

/** What is due for an offence (X30); amounts in yuan. */
export const penalty = fields({
  code: key,
  /** The offence. */
  what: text,
  /** Whom it is about: sales, service … */
  of: text.optional(),
  /** A fixed amount, or the least and the most. */
  amount: either('count', count, fields({ from: count, to: count })).optional(),
  /** What the amount is for: 每项, 每件, 每车次. */
  per: text.optional(),
  /** From which offence in one calendar month it doubles (TRN-08). */
  'doubles-from': count.optional(),
  /** Not mended in this time, it counts as a further offence (TRN-09). */
  'repeats-after': length.optional(),
  /** What happens beside or instead of a fine, the mildest first: 警告, 降职, 辞退. */
  measures: list(text).optional(),
  /** Only for somebody's first offence; whatever comes after it goes by another code (TRN-11). */
  'first-only': yesNo.optional(),
  /** What the enforcer may take of somebody's pay besides, the least and the most in per cent (TRN-10). */
  pay: fields({
    of: text,
    from: count,
    to: count,
    /** From which offence in one calendar month. Default: the first. */
    'from-offence': count.optional(),
  }).optional(),
  /** Where the regulation says so: 第七章, 九、责任. */
  clause: text.optional(),
  /** The role that enforces it (ROL-03). */
  enforcer: key.optional(),
});

/** Papers that people in certain roles must have, and when (CNF-19, TRN-02). */
export const staffing = fields({
  roles: list(key),
  /** Names of papers, as people's `papers` name them. */
  papers: list(text).min(1, { error: 'list' }),
  /** `post`: dated no later than their first day. */
  before: choice('post').optional(),
});

/** Something that must be done by a date. */
export type Duty = z.output<typeof duty>;
/** What is due for an offence. */
export type Penalty = z.output<typeof penalty>;
