import { readingRule } from '../rule.ts';

/** Since the proposal was made, the same file was changed or the same number taken. */
export const gateConflict = readingRule<Readonly<Record<never, never>>>()('gate-conflict', 'error');
