import { readingRule } from '../rule.ts';

/** A field that neither the product nor the regulation knows: most often a slip of the pen. */
export const fieldUnknown = readingRule<{
  name: string;
  /** The known field that was most likely meant. */
  nearest?: string;
  /** All fields that may stand there, where that helps. */
  known: readonly string[];
}>()('field-unknown', 'error');
