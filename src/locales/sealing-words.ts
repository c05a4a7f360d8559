import type { SealPlace, SealProblem } from '../domain/personal/seal-problem.ts';
import type { Refusal } from './command-words.ts';

/** What is said of sealed fields and of the key ring. */
export interface SealingWords {
  /** Why something could not be sealed or opened, and what to do about it. */
  readonly fault: (problem: SealProblem, place: SealPlace) => Refusal;
}
