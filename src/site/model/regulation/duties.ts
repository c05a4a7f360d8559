import { type Day, later } from '../../../domain/day.ts';
import { openRounds } from '../../../domain/duty-rounds.ts';
import { dutyStates } from '../../../domain/duty-state.ts';
import type { Register } from '../../../domain/register.ts';
import { figured, postInWords, type Said, type Words } from './in-words.ts';

/** A duty as the regulation sets it, and how it stands. */
export interface DutyLine {
  readonly what: string;
  readonly posts: string;
  readonly every: Said;
  readonly evidence: string;
  /** The day on which it was last done. */
  readonly done: Day | undefined;
  /** The last day of the round that comes next; `undefined` where the regulation names no rhythm. */
  readonly next: Day | undefined;
  /** Rounds that were missed. */
  readonly missed: number;
}

/** The duties in the order of the regulation, as they stand on a day. */
export function dutyLines(register: Register, on: Day, words: Words): readonly DutyLine[] {
  const rounds = openRounds(register, on, later(on, { years: 1, months: 1 }));
  return dutyStates(register, on).map(({ duty, forms, missed }) => ({
    what: duty.what,
    posts: duty.role === undefined ? '' : postInWords(register, duty.role, words),
    every: figured(duty.every, words),
    evidence: duty.evidence ?? '',
    done: forms.at(-1)?.fields.done,
    next: rounds
      .filter((round) => round.duty === duty && round.last >= on)
      .map(({ last }) => last)
      .sort()[0],
    missed: missed.length,
  }));
}
