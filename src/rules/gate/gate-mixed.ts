import { readingRule } from '../rule.ts';

/** What a proposal mixes. */
interface Mixed {
  /** What kind of file this is. */
  readonly group: 'rules' | 'engine';
  /** Files of other kinds, at most three, and how many there are. */
  readonly beside: readonly string[];
  readonly count: number;
}

/** What decides and what is decided stand in one proposal: rules, engine and records are changed apart (law 5). */
export const gateMixed = readingRule<Mixed>()('gate-mixed', 'error');
