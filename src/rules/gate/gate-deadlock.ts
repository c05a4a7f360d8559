import { readingRule } from '../rule.ts';

/** Steps that cannot all be taken, and all who may take any of them. */
interface Deadlock {
  readonly roles: readonly string[];
  readonly posts: readonly string[];
  readonly people: readonly string[];
}

/** Nobody is left who could approve: those who may propose it, ask for it, or approve another step. */
export const gateDeadlock = readingRule<Deadlock>()('gate-deadlock', 'error');
