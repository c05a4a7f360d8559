import { type Answer, answerFor } from './appraisal-state.ts';
import type { Calendar, MissingYear } from './calendar.ts';
import { asDay, type Day } from './day.ts';
import type { RecordEntry } from './record.ts';
import type { Register } from './register.ts';
import type { Retention } from './regulation/retention.ts';
import { remembered } from './remembered.ts';
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

/** When a record falls due, or why it does not. */
export type Expiry =
  | {
      readonly state: 'timed';
      readonly due: Day;
      readonly outcome: NonNullable<Timed['outcome']>;
      /** The time that the regulation sets; `undefined`: it sets none, people kept it until that day. */
      readonly term: Term | undefined;
      /** The answer by which people keep it longer than that. */
      readonly kept: Answer | undefined;
    }
  /** Kept for ever; the regulation is silent, or leaves it blank; the day has not come from which time runs. */
  | { readonly state: 'permanent' | 'unstated' | 'blank' | 'not-started' }
  /** Working days of a year that the calendar does not know. */
  | { readonly state: 'unknown' };

/** From which day and for how long a record is kept, as the regulation has it. */
export interface Term {
  /** The day field, and the day that it holds. */
  readonly after: string;
  readonly start: Day;
  readonly keep: string;
}

/**
 * The function that tells when a record falls due, as seen on a day: by the regulation, or later where the last
 * appraisal keeps it longer. What is kept for ever never does, whatever people say.
 */
export function expiries(register: Register, on: Day): (record: RecordEntry) => Expiry {
  const { calendar } = register;
  const fromTerms = remembered((retention: Timed) =>
    remembered((value: unknown) => fromTerm(retention, asDay(value), calendar)),
  );
  return (record) => {
    const retention = retentionOf(record) ?? 'unstated';
    const expiry: Expiry =
      typeof retention === 'string'
        ? { state: retention }
        : fromTerms(retention)(record.fields[retention.after]);
    if (expiry.state === 'permanent') return expiry;
    const kept = answerFor(register, record, on);
    if (kept?.answer !== 'keep' || kept.until === undefined) return expiry;
    if (expiry.state === 'timed' && kept.until <= expiry.due) return expiry;
    const { term, outcome } =
      expiry.state === 'timed' ? expiry : { term: undefined, outcome: 'appraise' as const };
    return { state: 'timed', due: kept.until, outcome, term, kept };
  };
}

function fromTerm(retention: Timed, start: Day | undefined, calendar: Calendar): Expiry {
  const { keep, 'at-least': least } = retention;
  if (keep === 'blank' || least === 'blank') return { state: 'blank' };
  if (start === undefined) return { state: 'not-started' };
  const until = keptUntil(retention, start, calendar);
  if (!until || 'missingYear' in until) return { state: 'unknown' };
  const term = { after: retention.after, start, keep: until.keep };
  return { state: 'timed', due: until.due, outcome: outcomeOf(retention), term, kept: undefined };
}
