import { readingRule } from '../rule.ts';

/** Below the records folder stand plain files only: no symbolic links, no devices. */
export const fileKind = readingRule<{ kind: 'symlink' | 'other' }>()('file-kind', 'error');
