import type { BackupFacts } from '../../src/locales/backup-words.ts';
import type { VerifiedBackup } from './verify.ts';

/** What is told of a backup. */
export function factsOf({ manifest, id }: Pick<VerifiedBackup, 'manifest' | 'id'>): BackupFacts {
  const { day, counts, files, refs, verdict } = manifest;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return { day, id, counts, files: files.length, bytes, refs: refs.length, verdict };
}
