import type { Day } from '../../domain/day.ts';
import { readingRule } from '../rule.ts';

/** The day of the act, the last day on which it could be filed, and today. */
interface Backdated {
  readonly on: Day;
  readonly last: Day;
  readonly today: Day;
}

/** A form is filed much later than its act (X01). */
export const gateBackdated = readingRule<Backdated>()('gate-backdated', 'error');
