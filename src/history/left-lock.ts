import { rmSync, statSync } from 'node:fs';
import { normalize, sep } from 'node:path';
import { git, type Repository } from './git.ts';

/** Git waits as long as this for a lock of another process. */
export const lockTimeout = ['-c', 'core.filesRefLockTimeout=3000'];

/**
 * Knows of the lock in git's way. One that stays untouched between two attempts, each of which waited for it, was left
 * by a process that died; it is removed.
 * @returns told what git said of each attempt that failed, whether a lock was the reason
 */
export function lockWatch(repository: Repository): (said: string) => boolean {
  let before: string | undefined;
  return (said) => {
    const named = [...said.matchAll(/Unable to create '(.+\.lock)': File exists/g)].map(([, path]) => path!);
    if (named.length === 0) return false;
    // The other side's words are among git's, and may name any file.
    const path = named.find((one) => normalize(one).startsWith(`${folderOf(repository)}${sep}`));
    if (path === undefined) return false;
    const now = fingerprint(path);
    if (before !== undefined && before === now) rmSync(path, { force: true });
    before = now;
    return true;
  };
}

function folderOf(repository: Repository): string {
  const args = ['rev-parse', '--path-format=absolute', '--git-common-dir'];
  return git(repository, args).toString().trim();
}

function fingerprint(path: string): string | undefined {
  const lock = statSync(path, { throwIfNoEntry: false });
  return lock && `${path} ${lock.ino} ${lock.mtimeMs}`;
}
