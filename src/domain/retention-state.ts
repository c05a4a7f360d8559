import type { Calendar, MissingYear } from './calendar.ts';
import { asDay, type Day } from './day.ts';
import type { RecordEntry } from './record.ts';
import type { Retention } from './regulation/retention.ts';
import { after, deadlineDay } from './term.ts';

/** A retention that ends: so long after a day. */
export type Timed = Exclude<Retention, string>;

/** Until when a record is kept. */
export interface KeptUntil {
  /** The day on which it falls due, and nothing happens but that people look at it (RET-08). */
  readonly due: Day;
  /** The term that led there, as the regulation has it: the office's own, or what the law asks for at least. */
  readonly keep: string;
}

/** How long a record is kept: as its type of document says, else its class, else the classes above (RET-07). */
export function retentionOf({ class: node, fields }: RecordEntry): Retention | undefined {
  const own = fields.document === undefined ? undefined : node.retentionOf.get(fields.document);
  return own ?? node.retention;
}

/** The day from which a record is kept; `undefined` as long as it has not come: nothing falls due (RET-03). */
export function startOf({ after }: Timed, { fields }: RecordEntry): Day | undefined {
  return asDay(fields[after]);
}

/**
 * When a record falls due: the later of what the regulation and the law ask for (RET-04). `undefined` where one of
 * the two is still blank: no default is taken for it (law 8).
 */
export function keptUntil(
  retention: Timed,
  start: Day,
  calendar: Calendar,
): KeptUntil | MissingYear | undefined {
  const { keep, 'at-least': least } = retention;
  if (keep === 'blank' || least === 'blank') return undefined;
  const own = deadlineDay(keep, start, calendar);
  const asked = least === undefined ? own : after(start, least, calendar);
  if (typeof own !== 'string') return own;
  if (typeof asked !== 'string') return asked;
  return least !== undefined && asked > own
    ? { due: asked, keep: least.text }
    : { due: own, keep: keep.text };
}

/** What happens when a record falls due (RET-14, RET-11, FIL-15). */
export function outcomeOf({ outcome }: Timed): NonNullable<Timed['outcome']> {
  return outcome ?? 'appraise';
}
