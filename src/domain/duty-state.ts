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
  /** Name of the round → the first form that says it was done. Empty where the regulation names no rhythm. */
  readonly done: ReadonlyMap<string, DutyForm>;
  /** Name of the round → the first form that says why it was not done, as long as none says that it was. */
  readonly omitted: ReadonlyMap<string, DutyForm>;
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
  const omitted = new Map<string, DutyForm>();
  if (!rhythm) return { duty, forms, done, omitted, missed: [] };
  for (const form of forms) {
    const said = form.fields.omitted === undefined ? done : omitted;
    for (const name of roundsOf(rhythm, form)) if (!said.has(name)) said.set(name, form);
  }
  for (const name of done.keys()) omitted.delete(name);
  const past = pastRounds(register, duty, rhythm, on);
  const missed = past.filter(({ name }) => !done.has(name) && !omitted.has(name));
  return { duty, forms, done, omitted, missed };
}

/** The rounds of which a form gives an account: the one it names, else those in which the lines of its log lie. */
function roundsOf(rhythm: Rhythm, { fields: { for: named, done, log } }: DutyForm): string[] {
  if (named !== undefined) return [named];
  const days = log?.map(({ on = done }) => on) ?? [done];
  return days.map((day) => roundOf(rhythm, day).name);
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
