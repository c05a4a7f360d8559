import type { ClearKind } from '../../domain/regulation/personal.ts';
import { readingRule } from '../rule.ts';

/** What is said of a proposal bears a number of a person: it would stay in the history for good. */
export const gatePersonal = readingRule<{
  readonly kind: ClearKind;
  readonly where: 'message' | 'title' | 'branch';
  /** The commit whose message it is. */
  readonly commit: string | undefined;
}>()('gate-personal', 'error');
