import { choice, day, fields, key, list, text } from '../field.ts';
import { signed } from './paper.ts';

/**
 * A numbered copy of a summary, list or regulation goes into somebody's hands (受控文件发放; CNF-09). The form's number
 * is the copy's own: it stands on every page of it (NUM-19).
 */
export const copies = fields({
  copy: text,
  /** The regulation's edition of which it is a copy. */
  edition: key.optional(),
  /** What it is a copy of, by its title. */
  document: text,
  /** Its version: A/0, a month, a day; of the regulation, the day from which it applies. */
  version: text,
  /** Of which part of it: an area, a building. */
  area: text.optional(),
  holder: text,
  department: text.optional(),
  /** The controlled copy from which it was made, where it was copied and not printed anew (CNF-10). */
  'copied-from': text.optional(),
  /** The stamp that it bears: 受控. */
  stamp: text.optional(),
  on: day,
  by: text,
  signed,
});

/** Controlled copies come back, or will not (受控文件收回). */
export const withdrawals = fields({
  withdrawal: text,
  items: list(
    fields({
      /** The number of the copy. */
      number: text,
      /** What became of it. Default: it is kept, marked void (作废留存). */
      outcome: choice('kept', 'destroyed', 'lost').optional(),
      note: text.optional(),
    }),
  ).min(1, { error: 'list' }),
  on: day,
  by: text,
  reason: text.optional(),
  signed,
});
