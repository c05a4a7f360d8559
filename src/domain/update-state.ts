import type { MissingYear } from './calendar.ts';
import { checklistOf } from './checklist.ts';
import { fits } from './condition.ts';
import { asDay, type Day } from './day.ts';
import type { Dossier } from './dossier.ts';
import { factsOf } from './facts.ts';
import { isStub, type RecordEntry } from './record.ts';
import { indexOf, type Register } from './register.ts';
import type { Update } from './regulation/clock.ts';
import { after } from './term.ts';

/** Something that a record or dossier must be gone through for again and again. */
export interface RunningUpdate {
  readonly update: Update;
  /** The record or dossier. */
  readonly path: string;
  /** The day on which it was last done; `undefined` before the first time. */
  readonly done: Day | undefined;
  /** The day from which the time counts: that day, or the one on which it was opened or filed. */
  readonly last: Day;
  /** How often, in the regulation's words. */
  readonly every: string;
  /** The last day on which the next time is in time. */
  readonly due: Day | MissingYear;
}

/**
 * What a record or dossier must be gone through for, in the order of the regulation. Stubs are left alone, closed
 * dossiers and what is in them too, and what was neither filed nor ever gone through: there is no day to count from.
 * Only a dossier can be `incomplete`: a line of its checklist has no record, its absence declared or not (CHK-06).
 */
function updatesOf(register: Register, entry: RecordEntry | Dossier): RunningUpdate[] {
  const record = 'class' in entry ? entry : undefined;
  const updates = record ? record.class.updates : register.regulation.data.dossiers?.updates;
  if (!updates?.length || (record && isStub(record))) return [];
  const dossier = 'class' in entry ? dossierOf(register, entry) : entry;
  if (dossier?.fields.closed !== undefined) return [];
  const { path, fields } = entry;
  const began = asDay(record ? record.fields.filed : fields.opened);
  const found: RunningUpdate[] = [];
  for (const update of updates) {
    const { when, incomplete, field, every } = update;
    const done = asDay(fields[field]);
    const last = done === undefined || (began !== undefined && began > done) ? began : done;
    if (last === undefined || every === 'blank') continue;
    if (when && !fits(when, record ? factsOf(record) : fields)) continue;
    if (incomplete && (record || !dossier || !lacksSomething(register, dossier))) continue;
    const due = after(last, every, register.calendar);
    found.push({ update, path, done, last, every: every.text, due });
  }
  return found;
}

/** Everything in a register that must be gone through again, records first. */
export function* runningUpdates(register: Register): Generator<RunningUpdate> {
  const { records, dossiers, versions, regulation } = register;
  if (versions.some(({ plan }) => plan.order.some(({ updates }) => updates.length > 0)))
    for (const record of records) yield* updatesOf(register, record);
  if (regulation.data.dossiers?.updates?.length)
    for (const dossier of dossiers) yield* updatesOf(register, dossier);
}

function dossierOf(register: Register, { fields }: RecordEntry): Dossier | undefined {
  return fields.dossier === undefined ? undefined : indexOf(register).dossiers.get(fields.dossier);
}

function lacksSomething(register: Register, dossier: Dossier): boolean {
  return checklistOf(register, dossier).some(({ present }) => present.length === 0);
}
