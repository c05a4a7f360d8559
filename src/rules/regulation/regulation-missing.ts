import { readingRule } from '../rule.ts';

/** A folder below the records folder without a regulation is no register. */
export const regulationMissing = readingRule<{ folder: string }>()('regulation-missing', 'error');
