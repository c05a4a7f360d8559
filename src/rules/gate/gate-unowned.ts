import { readingRule } from '../rule.ts';

/** What becomes of the file, and what it is in git where that is not a plain file. */
interface Unowned {
  readonly kind: 'added' | 'modified' | 'removed';
  readonly mode: string | undefined;
}

/** A file is changed that no act owns: it is removed, renamed, a link, or cannot be read (laws 3 and 4). */
export const gateUnowned = readingRule<Unowned>()('gate-unowned', 'error');
