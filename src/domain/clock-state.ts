import type { MissingYear } from './calendar.ts';
import { type Facts, fits, isStated } from './condition.ts';
import { asDay, type Day } from './day.ts';
import type { Dossier } from './dossier.ts';
import { factsOf } from './facts.ts';
import { isStub, type RecordEntry } from './record.ts';
import type { Register } from './register.ts';
import type { Clock } from './regulation/clock.ts';
import { remembered } from './remembered.ts';
import { type Deadline, deadlineDay } from './term.ts';

/** A clock that has started, on one record or dossier. */
export interface RunningClock {
  readonly clock: Clock;
  /** The record or dossier. */
  readonly path: string;
  /** The day field that ends it. */
  readonly field: string;
  /** The day that started it; it does not count itself. */
  readonly start: Day;
  /** How long it may take, in the regulation's words. */
  readonly within: string;
  /** The last day that is in time. */
  readonly last: Day | MissingYear;
  /** The day on which it was done; `undefined` as long as it runs. */
  readonly done: Day | undefined;
  /** Whether lateness is excused: all fields of `unless` are filled in. */
  readonly excused: boolean;
}

/**
 * The clocks that have started on a record or dossier, in the order of the regulation. A clock whose starting field
 * is empty does not run; one that the office has yet to fill in (`blank`) says nothing; stubs have none.
 * @param spans what was reckoned for other entries of the register
 */
function clocksOf(
  register: Register,
  entry: RecordEntry | Dossier,
  spans: Spans = spansOf(register),
): RunningClock[] {
  const record = 'class' in entry ? entry : undefined;
  const clocks = record ? record.class.clocks : register.regulation.data.dossiers?.clocks;
  if (!clocks?.length || (record && isStub(record))) return [];
  const { path } = entry;
  const fields: Facts = entry.fields;
  const found: RunningClock[] = [];
  for (const clock of clocks) {
    const { after, within, documents, when, unless } = clock;
    const started = within === 'blank' ? undefined : spans(within)(fields[after]);
    if (!started || within === 'blank') continue;
    if (documents && !documents.includes(String(fields.document))) continue;
    if (when && !fits(when, record ? factsOf(record) : fields)) continue;
    const field = clock.field ?? (record ? 'filed' : 'opened');
    const done = asDay(fields[field]);
    if (done === undefined && isStated(fields[field])) continue;
    const excused = unless?.length ? unless.every((name) => isStated(fields[name])) : false;
    found.push({ clock, path, field, ...started, within: within.text, done, excused });
  }
  return found;
}

/** Deadline → what a field holds → the day on which a clock starts there, and the last day. */
type Spans = (within: Deadline) => (value: unknown) => Pick<RunningClock, 'start' | 'last'> | undefined;

function spansOf({ calendar }: Register): Spans {
  return remembered((within) =>
    remembered((value) => {
      const start = asDay(value);
      return start && { start, last: deadlineDay(within, start, calendar) };
    }),
  );
}

const walked = new WeakMap<Register, readonly RunningClock[]>();

/** Every clock that has started in a register, records first; worked out once. */
export function runningClocks(register: Register): readonly RunningClock[] {
  const found = walked.get(register) ?? walk(register);
  walked.set(register, found);
  return found;
}

function walk(register: Register): RunningClock[] {
  const { records, dossiers, versions, regulation } = register;
  const ofRecords = versions.some(({ plan }) => plan.order.some(({ clocks }) => clocks.length > 0));
  const ofDossiers = (regulation.data.dossiers?.clocks ?? []).length > 0;
  const spans = spansOf(register);
  const found: RunningClock[] = [];
  if (ofRecords) for (const record of records) found.push(...clocksOf(register, record, spans));
  if (ofDossiers) for (const dossier of dossiers) found.push(...clocksOf(register, dossier, spans));
  return found;
}
