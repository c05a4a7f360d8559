import { readingRule } from '../rule.ts';

/** A day that no calendar has, such as 30 February. */
export const dateImpossible = readingRule<{ day: string }>()('date-impossible', 'error');
