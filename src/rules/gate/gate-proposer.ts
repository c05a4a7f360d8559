import { readingRule } from '../rule.ts';

/** Somebody proposes what others must approve, and nobody knows who: their own approval could not be told. */
export const gateProposer = readingRule<{ readonly proposer: string }>()('gate-proposer', 'error');
