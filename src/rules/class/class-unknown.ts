import { readingRule } from '../rule.ts';

/** A folder that is no class of the regulation (CLS-01), or a heading that holds no records itself. */
export const classUnknown = readingRule<{
  folder: string;
  /** The class exists, but only groups other classes. */
  heading: boolean;
}>()('class-unknown', 'error');
