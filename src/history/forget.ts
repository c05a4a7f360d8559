import { git, type Repository } from './git.ts';
import { readObjects } from './objects.ts';
import { filesOf } from './tree.ts';

/** Removes every object that no ref leads to, and the records of where refs stood. Nothing else may be writing. */
export function forgetUnreachable(repository: Repository): void {
  git(repository, ['reflog', 'expire', '--expire=now', '--expire-unreachable=now', '--all']);
  git(repository, ['-c', 'gc.cruftPacks=false', 'gc', '--quiet', '--prune=now'], { timeout: 3_600_000 });
}

/** The bytes of every file's content in a repository that the tree of a commit does not hold. */
export function contentsBeside(repository: Repository, commit: string | undefined): Uint8Array[] {
  const held = new Set(commit === undefined ? [] : filesOf(repository, commit).map(({ id }) => id));
  const listed = git(repository, [
    'cat-file',
    '--batch-all-objects',
    '--unordered',
    '--batch-check=%(objecttype) %(objectname)',
  ]).toString();
  const blobs = listed.split('\n').flatMap((line) => (line.startsWith('blob ') ? [line.slice(5)] : []));
  const beside = blobs.filter((id) => !held.has(id));
  return [...readObjects(repository, beside).values()].map(({ bytes }) => bytes);
}
