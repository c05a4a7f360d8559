import { commitOf } from '../src/history/commits.ts';
import { GitFailure, gitUnlessNo, type Repository } from '../src/history/git.ts';
import { fetch } from '../src/history/remote.ts';
import { Refused, type Situation } from './outcome.ts';

/** The branch that everything lands on. */
export interface MainBranch {
  /** The remote that holds it; `undefined`: this repository itself. */
  readonly remote: string | undefined;
  /** Its newest commit. */
  readonly commit: string;
}

/** The newest main: the remote's, fetched now with all approvals, or this repository's own. */
export async function newestMain({ messages }: Situation, repository: Repository): Promise<MainBranch> {
  const { refusals } = messages.command;
  const remote = remoteOf(repository);
  if (remote !== undefined) {
    try {
      await fetch(repository, remote);
    } catch (error) {
      if (error instanceof GitFailure)
        throw new Refused(messages.sharing.refusals.noRemote(remote, error.message));
      throw error;
    }
  }
  const ref = remote === undefined ? 'refs/heads/main' : `refs/remotes/${remote}/main`;
  const commit = commitOf(repository, ref);
  if (commit === undefined) throw new Refused(refusals.noCommit('main'));
  return { remote, commit };
}

/**
 * The newest main that this repository knows of without asking anybody. What was done to its own main is looked at,
 * unless that is only behind the remote's.
 * @throws Refused when there is none
 */
export function knownMain({ messages }: Situation, repository: Repository): string {
  const own = commitOf(repository, 'refs/heads/main');
  const remote = remoteOf(repository);
  const shared = remote === undefined ? undefined : commitOf(repository, `refs/remotes/${remote}/main`);
  const isBehind = own !== undefined && shared !== undefined && leads(repository, own, shared);
  const known = isBehind ? shared : (own ?? shared ?? commitOf(repository, 'HEAD'));
  if (known === undefined) throw new Refused(messages.command.refusals.noCommit('main'));
  return known;
}

/** Whether one commit leads to another, as far as the history can be read: it may be damaged. */
function leads(repository: Repository, from: string, to: string): boolean {
  const args = ['merge-base', '--is-ancestor', '--end-of-options', from, to];
  return gitUnlessNo(repository, args, [1, 128]) !== undefined;
}

/** The remote that main comes from: `origin`, else the first. */
export function remoteOf(repository: Repository): string | undefined {
  const remotes = gitUnlessNo(repository, ['remote'])?.toString().split('\n') ?? [];
  return remotes.includes('origin') ? 'origin' : remotes[0] || undefined;
}

/**
 * The commit that somebody speaks of. A branch is the one that everybody sees, at the remote; what is not there is
 * looked for here.
 * @throws Refused when there is none
 */
export function proposedCommit(
  { messages }: Situation,
  repository: Repository,
  { remote }: MainBranch,
  ref: string,
): string {
  const shared = remote === undefined ? undefined : commitOf(repository, `refs/remotes/${remote}/${ref}`);
  const commit = shared ?? commitOf(repository, ref);
  if (commit === undefined) throw new Refused(messages.command.refusals.noCommit(ref));
  return commit;
}
