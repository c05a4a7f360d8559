import { readingRule } from '../rule.ts';

/** A file starts with `---`, its fields, and `---` on a line of its own. */
export const fileFrontmatter = readingRule<{
  problem:
    | 'no-opening'
    | 'text-after-opening'
    | 'no-closing'
    | 'text-after-closing'
    | 'empty'
    | 'blank-lines';
}>()('file-frontmatter', 'error');
