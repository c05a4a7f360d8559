import { readingRule } from '../rule.ts';

/** A field that must be there is not. */
export const fieldMissing = readingRule<{ name: string }>()('field-missing', 'error');
