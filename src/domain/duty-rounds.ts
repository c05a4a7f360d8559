import { type Day, later } from './day.ts';
import { dutyStates, rhythmOf } from './duty-state.ts';
import type { Register } from './register.ts';
import type { Duty } from './regulation/duty.ts';
import { roundsBetween } from './rhythm.ts';
import { after } from './term.ts';

/** A round of a duty of which no form gives an account yet. */
export interface OpenRound {
  readonly duty: Duty;
  /** Its name: `2026-10`, `2026-Q3` … */
  readonly round: string;
  /** The day on which it begins. */
  readonly first: Day;
  /** The last day on which it is in time, its grace counted. */
  readonly last: Day;
}

/**
 * The rounds that are not done on a day and must be by another, missed ones included; oldest first within a duty.
 * Rounds whose grace lies in a year without a calendar, or is still blank, are left out (law 8).
 */
export function openRounds(register: Register, on: Day, until: Day): OpenRound[] {
  const { effective } = register.regulation.data;
  return dutyStates(register, on).flatMap(({ duty, done, omitted }) => {
    const rhythm = rhythmOf(duty);
    if (!rhythm) return [];
    const { from = effective, grace } = duty;
    const begin = [from, effective].sort()[1]!;
    const rounds = roundsBetween(rhythm, begin, later(until, { days: 1 }));
    return rounds.flatMap(({ name, first, due }) => {
      const last = grace === 'blank' ? undefined : grace ? after(due, grace, register.calendar) : due;
      return typeof last === 'string' && last <= until && !done.has(name) && !omitted.has(name)
        ? { duty, round: name, first, last }
        : [];
    });
  });
}
