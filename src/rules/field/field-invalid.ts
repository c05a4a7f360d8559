import type { Expected } from '../../domain/field.ts';
import { readingRule } from '../rule.ts';

/** A field holds something it cannot hold. */
export const fieldInvalid = readingRule<{
  name: string;
  expected: Expected;
  /** The allowed words of a choice. */
  choices: readonly string[];
  nearest?: string;
}>()('field-invalid', 'error');
