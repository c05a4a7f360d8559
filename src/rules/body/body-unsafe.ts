import { readingRule } from '../rule.ts';

/** The text of a record is text: no HTML, no pictures, no links but to the web and to mail (law 11). */
export const bodyUnsafe = readingRule<{ problem: 'html' | 'image' | 'link' }>()('body-unsafe', 'error');
