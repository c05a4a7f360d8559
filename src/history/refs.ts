import { GitFailure, git, type Repository } from './git.ts';
import { lockTimeout, lockWatch } from './left-lock.ts';
import { isObjectId } from './objects.ts';

/** A ref and what it points at. */
export interface Ref {
  /** In full: `refs/heads/main`. */
  readonly name: string;
  readonly id: string;
}

/** Every ref below a prefix such as `refs/approvals`, in the order of their names. */
export function refsBelow(repository: Repository, prefix: string): Ref[] {
  return refsBy(repository, ['--end-of-options', prefix]);
}

/** Those below a prefix whose commits are not part of another commit, in the order of their names. */
export function refsNotIn(repository: Repository, prefix: string, commit: string): Ref[] {
  if (!isObjectId(commit)) throw new RangeError(`not an object id: ${commit.slice(0, 80)}`);
  return refsBy(repository, [`--no-merged=${commit}`, '--end-of-options', prefix]);
}

function refsBy(repository: Repository, asked: readonly string[]): Ref[] {
  return git(repository, ['for-each-ref', '--format=%(objectname) %(refname)', ...asked])
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ id: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) }));
}

/**
 * Moves a ref in one step if it still stands where it is expected; `lost` when someone was faster.
 * A lock that stays untouched for six seconds was left by a process that died; it is removed.
 * @param expected where the ref must stand; `undefined`: it must not exist
 * @throws GitFailure when git refuses for another reason, such as a name that no ref may have
 */
export function moveRef(
  repository: Repository,
  { name, id }: Ref,
  expected: string | undefined,
): 'moved' | 'lost' {
  if (!name.startsWith('refs/') || !isObjectId(id)) throw new RangeError(`not a ref: ${name.slice(0, 80)}`);
  const input = `update ${name}\0${id}\0${expected ?? '0'.repeat(id.length)}\0`;
  const isLocked = lockWatch(repository);
  for (;;) {
    try {
      git(repository, [...lockTimeout, 'update-ref', '--stdin', '-z'], { input });
      return 'moved';
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
      if (standing(repository, name) !== expected) return 'lost';
      if (!isLocked(error.message)) throw error;
    }
  }
}

/** Where a ref stands; `undefined` when it does not exist. */
export function standing(repository: Repository, name: string): string | undefined {
  return refsBelow(repository, name).find((ref) => ref.name === name)?.id;
}
