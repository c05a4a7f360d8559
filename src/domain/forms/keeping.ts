import { countResults } from '../count-lines.ts';
import { choice, count, day, fields, key, list, mapOf, measure, text } from '../field.ts';
import { log } from './log.ts';
import { items, signed } from './paper.ts';

/** Papers pass from one hand to another (移交). */
export const handovers = fields({
  handover: text,
  items,
  from: text,
  to: text,
  on: day,
  /** Copies of the list (FIL-22). */
  copies: count.optional(),
  /** What was missing (CHK-05). */
  shortage: text.optional(),
  signed,
});

/** A dated change of what a file says (异动登记). */
export const changes = fields({
  change: text,
  /** The record or dossier whose file changes. */
  number: text,
  field: text,
  from: text.optional(),
  to: text.optional(),
  on: day,
  by: text,
  reason: text,
  signed,
});

/** Shelf against register (盘点). */
export const stocktakes = fields({
  stocktake: text,
  /** The room, cabinet, shelf or box that was counted. */
  place: text,
  on: day,
  by: text,
  /** Who watched (监盘人). */
  witness: text.optional(),
  items: list(
    fields({
      number: text,
      result: choice(...countResults),
      /** Where it was found, when that is not its place. */
      place: text.optional(),
      note: text.optional(),
    }),
  ).min(1, { error: 'list' }),
  signed,
});

/** A duty was done (定期工作). */
export const duties = fields({
  entry: text,
  /** The duty's code in the regulation. */
  duty: key,
  /** The round: `2026-10`, `2026-Q3`, `2026-H1`, `2026`, `2026-W44`, a day. */
  for: text.optional(),
  done: day,
  by: text,
  /** What came of it. */
  result: text.optional(),
  /** Why the round was not done: it is accounted for, and counts as done by nobody. */
  omitted: text.optional(),
  /** Point → answer, for duties that go through a list. */
  checks: mapOf(text).optional(),
  /** Instrument → what it showed, for duties that read them once. */
  readings: mapOf(measure).optional(),
  /** Reading by reading, for duties that keep a log. */
  log: log.optional(),
  signed,
});
