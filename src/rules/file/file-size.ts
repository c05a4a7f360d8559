import { readingRule } from '../rule.ts';

/** A file, or its frontmatter, is larger than any record needs. */
export const fileSize = readingRule<{
  problem: 'file' | 'frontmatter';
  /** The most bytes allowed. */
  limit: number;
}>()('file-size', 'error');
