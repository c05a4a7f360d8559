import { type Day, later } from './day.ts';
import { type DutyForm, type DutyState, dutyStates, rhythmOf } from './duty-state.ts';
import type { Register } from './register.ts';
import { type Rhythm, type Round, roundNamed, roundsBetween } from './rhythm.ts';
import { after } from './term.ts';

/** How a round of a duty stands: `late` was done, but after its last day; `omitted` was not, and somebody says why. */
export type RoundStanding = 'done' | 'late' | 'omitted' | 'missed' | 'open' | 'ahead';

/** One round of a year. */
export interface YearRound {
  /** `2026-10`, `2026-Q3` … */
  readonly name: string;
  readonly standing: RoundStanding;
  /** The last day of the round itself. */
  readonly end: Day;
  /** The last day on which it is in time, its grace counted; `undefined` where that cannot be told. */
  readonly last: Day | undefined;
  /** The form that gives an account of it. */
  readonly form: DutyForm | undefined;
}

/** A duty and what became of it in a year. */
export interface DutyYear extends Pick<DutyState, 'duty'> {
  /** In their order. Empty where the regulation names no rhythm. */
  readonly rounds: readonly YearRound[];
  /** Where the regulation names no rhythm: the forms of the year, oldest first. */
  readonly times: readonly DutyForm[];
}

/** The rounds whose names begin with the year, and how they stand on a day; in the order of the regulation. */
export function dutyYears(register: Register, year: string, on: Day): DutyYear[] {
  return dutyStates(register, on).map((state) => {
    const { duty, forms } = state;
    const rhythm = rhythmOf(duty);
    if (!rhythm)
      return { duty, rounds: [], times: forms.filter(({ fields }) => fields.done.startsWith(year)) };
    return { duty, rounds: roundsOf(register, state, rhythm, year, on), times: [] };
  });
}

/** The years that have something to show on a day, newest first: at most ten before that of the day. */
export function dutyYearsKnown(register: Register, on: Day): string[] {
  const { duties = [], effective } = register.regulation.data;
  if (duties.length === 0) return [];
  const now = Number(on.slice(0, 4));
  const forms = dutyStates(register, on).flatMap((state) => state.forms);
  const named = forms.map(({ fields }) => Number((fields.for ?? fields.done).slice(0, 4)));
  const first = Math.min(now, Number(effective.slice(0, 4)), ...named.filter((year) => year > 0));
  const count = Math.min(now - first, 10) + 1;
  return Array.from({ length: count }, (_, index) => String(now - index).padStart(4, '0'));
}

function roundsOf(
  register: Register,
  { duty, done, omitted }: DutyState,
  rhythm: Rhythm,
  year: string,
  on: Day,
): YearRound[] {
  const { from, grace } = duty;
  const { effective } = register.regulation.data;
  // The first week of a year may begin in the year before.
  const begin = [effective, from ?? effective, later(`${year}-01-01` as Day, { days: -6 })].sort().at(-1)!;
  const asked = roundsBetween(rhythm, begin, later(`${year}-12-31` as Day, { days: 8 }));
  const rounds = new Map<string, Round>();
  for (const name of [...done.keys(), ...omitted.keys()]) {
    const round = roundNamed(rhythm, name);
    if (round) rounds.set(name, round);
  }
  for (const round of asked) rounds.set(round.name, round);
  return [...rounds.values()]
    .filter(({ name }) => name.startsWith(year))
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .map(({ name, first, due }): YearRound => {
      const latest = grace === 'blank' ? undefined : grace ? after(due, grace, register.calendar) : due;
      const last = typeof latest === 'string' ? latest : undefined;
      const proof = done.get(name);
      const form = proof ?? omitted.get(name);
      return { name, end: due, last, form, standing: standingOf(first, last, proof, form, on) };
    });
}

function standingOf(
  first: Day,
  last: Day | undefined,
  proof: DutyForm | undefined,
  form: DutyForm | undefined,
  on: Day,
): RoundStanding {
  if (proof) return last !== undefined && proof.fields.done > last ? 'late' : 'done';
  if (form) return 'omitted';
  if (last !== undefined && last < on) return 'missed';
  return first <= on ? 'open' : 'ahead';
}
