import type { Day } from './day.ts';
import type { Form } from './form.ts';
import { formsOf, type Register } from './register.ts';
import type { Duty } from './regulation/duty.ts';
import { type Rhythm, type Round, roundOf, roundsBetween } from './rhythm.ts';
import { after } from './term.ts';
import { versionFor } from './version.ts';

/** The form that proves that a duty was done. */
export type DutyForm = Form<'duties'> & { room: 'duties' };

/** What has become of a duty, derived from the forms for one day (law 2). */
export interface DutyState {
  readonly duty: Duty;
  /** The forms that name it, by the day on which it was done, oldest first. */
  readonly forms: readonly DutyForm[];
  /** Name of the round → the first form for it. Empty where the regulation names no rhythm. */
  readonly done: ReadonlyMap<string, DutyForm>;
  /** The rounds whose last day, their grace counted, is past without a form; newest first. */
  readonly missed: readonly Round[];
}

/** The rhythm of a duty; `undefined` where the regulation says 定期, or leaves it blank. */
export function rhythmOf({ every }: Duty): Rhythm | undefined {
  return typeof every === 'object' ? every : undefined;
}

/** The duties by which a form is judged. */
export function dutiesFor({ versions }: Register, { fields }: Form<'duties'>): readonly Duty[] {
  return versionFor(versions, fields.done).data.duties ?? [];
}

/** What has become of each duty on a day, in the order of the regulation. */
export function dutyStates(register: Register, on: Day): DutyState[] {
  const { duties } = register.regulation.data;
  if (!duties?.length) return [];
  const done = formsOf(register, 'duties').filter(({ fields }) => fields.done <= on);
  done.sort((a, b) => (a.fields.done < b.fields.done ? -1 : a.fields.done > b.fields.done ? 1 : 0));
  const byDuty = Map.groupBy(done, ({ fields }) => fields.duty);
  return duties.map((duty) => stateOf(register, duty, byDuty.get(duty.code) ?? [], on));
}

function stateOf(register: Register, duty: Duty, forms: readonly DutyForm[], on: Day): DutyState {
  const rhythm = rhythmOf(duty);
  const done = new Map<string, DutyForm>();
  if (!rhythm) return { duty, forms, done, missed: [] };
  for (const form of forms) {
    const name = form.fields.for ?? roundOf(rhythm, form.fields.done).name;
    if (!done.has(name)) done.set(name, form);
  }
  const past = pastRounds(register, duty, rhythm, on);
  return { duty, forms, done, missed: past.filter(({ name }) => !done.has(name)) };
}

/**
 * The rounds that can no longer be done in time, newest first. Once one is past so are all before it; so nothing
 * need be known of the working days of years long gone. A `blank` grace never ends (law 8).
 */
function pastRounds({ regulation, calendar }: Register, duty: Duty, rhythm: Rhythm, on: Day): Round[] {
  const { grace, from } = duty;
  const { effective } = regulation.data;
  if (grace === 'blank') return [];
  const rounds = roundsBetween(
    rhythm,
    from !== undefined && from > effective ? from : effective,
    on,
  ).reverse();
  if (!grace) return rounds;
  const lastDay = ({ due }: Round) => after(due, grace, calendar);
  const newest = rounds.findIndex((round) => {
    const last = lastDay(round);
    return typeof last === 'string' && last < on;
  });
  if (newest < 0) return [];
  return rounds.slice(newest).map((round) => {
    const last = lastDay(round);
    return typeof last === 'string' ? { ...round, due: last } : round;
  });
}
