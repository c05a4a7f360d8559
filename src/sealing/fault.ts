import type { SealPlace, SealProblem } from '../domain/personal/seal-problem.ts';

/** Sealing, opening or the ring declined. Its message is for the trade alone; what people read is in the locales. */
export class SealFault extends Error {
  readonly problem: SealProblem;
  readonly place: SealPlace;

  constructor(problem: SealProblem, place: SealPlace = {}) {
    super(problem);
    this.name = 'SealFault';
    this.problem = problem;
    this.place = place;
  }
}
