import { count, day, fields, key, text } from '../field.ts';
import { signed } from './paper.ts';

/** Somebody broke the regulation (违规登记; TRN-07). What it costs is worked out, never stored. */
export const offences = fields({
  offence: text,
  registered: day,
  /** The code of the penalty in the regulation. */
  code: key,
  /** Who did it. */
  person: text,
  /** The day on which it was done. */
  on: day,
  /** How many items, pieces or times the amount is for. Default: one. */
  count: count.optional(),
  /** The record, loan or duty that it is about. */
  about: text.optional(),
  /** The day on which it was mended, where that is known already. */
  mended: day.optional(),
  /** Yuan that the enforcer has settled on, where the regulation gives the least and the most. */
  settled: count.optional(),
  /** Per cent of the pay that the enforcer has settled on (TRN-10). */
  share: count.optional(),
  /** What happens beside or instead of a fine, in the regulation's words (TRN-11). */
  measure: text.optional(),
  note: text.optional(),
  /** Who registers it. */
  by: text,
  signed,
});

/** It was mended (改正); until then it counts again and again where the regulation says so (TRN-09). */
export const mendings = fields({
  mending: text,
  registered: day,
  offence: text,
  /** The day on which it was mended. */
  on: day,
  by: text,
  note: text.optional(),
  signed,
});
