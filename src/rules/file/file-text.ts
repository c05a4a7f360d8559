import { readingRule } from '../rule.ts';

/** The bytes of a file are UTF-8 text that shows everything it contains. */
export const fileText = readingRule<{
  problem: 'encoding' | 'byte-order-mark' | 'carriage-return' | 'nul' | 'control' | 'invisible' | 'not-nfc';
  /** The character met, `U+202E`. */
  code?: string;
}>()('file-text', 'error');
