import type { ClearKind } from '../../domain/regulation/personal.ts';
import { readingRule } from '../rule.ts';

/** A mobile, identity card, plate or bank card number stands in clear. The number is not among the facts (CNF-15). */
export const personalNumber = readingRule<{
  readonly kind: ClearKind;
  readonly where: 'field' | 'body' | 'name';
  /** The first, second … of its kind in that place. */
  readonly nth: number;
}>()('personal-number', 'error');
