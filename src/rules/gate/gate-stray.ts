import { readingRule } from '../rule.ts';

/** A single commit of the proposal does something that the whole does not show. */
export const gateStray = readingRule<{ readonly commit: string }>()('gate-stray', 'error');
