import { GitFailure, gitMeanwhile, type Repository } from './git.ts';
import { lockTimeout, lockWatch } from './left-lock.ts';
import type { Ref } from './refs.ts';

/** How a push ended. */
export type Pushed =
  | 'pushed'
  /** The ref at the other side does not stand where it was expected: fetch, judge again, push again. */
  | 'stale'
  /** The other side refused, and said why: the lines of its hook, or of git. */
  | { readonly refused: string };

/** A ref to push, and where it must stand at the other side; `undefined`: it must not exist there. */
export interface Push extends Ref {
  readonly expected: string | undefined;
}

/**
 * Pushes refs to a remote, all or none, each only if it still stands there as expected.
 * @throws GitFailure when the remote cannot be reached
 */
export async function push(repository: Repository, remote: string, pushes: readonly Push[]): Promise<Pushed> {
  const leases = pushes.map(({ name, expected }) => `--force-with-lease=${name}:${expected ?? ''}`);
  const refs = pushes.map(({ name, id }) => `${id}:${name}`);
  const options = ['--porcelain', '--atomic', '--no-verify', '--no-follow-tags', ...leases];
  try {
    await gitMeanwhile(repository, ['push', ...options, '--end-of-options', remote, ...refs]);
    return 'pushed';
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const rejected = error.stdout
      .toString()
      .split('\n')
      .filter((line) => line.startsWith('!'));
    if (rejected.length === 0) throw error;
    if (rejected.some((line) => moved.test(line))) return 'stale';
    return { refused: remoteLines(error.message) || rejected.join('\n') };
  }
}

/** What git says of a ref that moved before the push began, or while it was under way. */
const moved =
  /\((stale info|fetch first|non-fast-forward|.*cannot lock ref.*|atomic transaction failed|failed to update ref)\)$/;

/** How often a fetch is tried that locks are in the way of: a push that was cut off may have left several. */
const most = 10;

/**
 * Fetches main and the proposals to `refs/remotes/<remote>/`, and the approvals and seals, which never change once they are made.
 * Locks that a process left behind that died are removed.
 * @throws GitFailure when the remote cannot be reached, or holds another approval or seal of the same name
 */
export async function fetch(repository: Repository, remote: string): Promise<void> {
  if (!/^[\w.-]+$/.test(remote)) throw new RangeError(`not the name of a remote: ${remote}`);
  const refs = [
    `+refs/heads/main:refs/remotes/${remote}/main`,
    `+refs/heads/req/*:refs/remotes/${remote}/req/*`,
    'refs/approvals/*:refs/approvals/*',
    'refs/tags/seal/*:refs/tags/seal/*',
  ];
  const options = ['--no-tags', '--no-write-fetch-head', '--end-of-options'];
  const isLocked = lockWatch(repository);
  for (let turn = 0; ; turn += 1) {
    try {
      await gitMeanwhile(repository, [...lockTimeout, 'fetch', ...options, remote, ...refs]);
      return;
    } catch (error) {
      if (!(error instanceof GitFailure) || turn === most || !isLocked(error.message)) throw error;
    }
  }
}

/** What the other side said, without git's mark before each line. */
function remoteLines(stderr: string): string {
  return stderr
    .split('\n')
    .flatMap((line) => (line.startsWith('remote: ') ? [line.slice(8).trimEnd()] : []))
    .join('\n')
    .trim();
}
