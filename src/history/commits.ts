import { git, gitUnlessNo, type Repository } from './git.ts';
import { type Identity, identityOf } from './instant.ts';
import { isObjectId, readObjects } from './objects.ts';

/** One commit, as it is stored. */
export interface Commit {
  readonly id: string;
  readonly tree: string;
  /** In their order; the first is what the commit was made on. */
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  readonly message: string;
}

/**
 * The whole id of the commit that a branch, tag or id names; never taken for an option.
 * `undefined` when there is none.
 */
export function commitOf(repository: Repository, ref: string): string | undefined {
  if (/[\0\n]/.test(ref)) return undefined;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const id = gitUnlessNo(repository, args, [1, 128])?.toString().trim();
  return id !== undefined && isObjectId(id) ? id : undefined;
}

/** Whether one commit is another or an ancestor of it. Both by whole ids. */
export function isAncestor(repository: Repository, ancestor: string, commit: string): boolean {
  const args = ['merge-base', '--is-ancestor', '--end-of-options', ancestor, commit];
  return gitUnlessNo(repository, args) !== undefined;
}

/** The commits of `head` that `base` has not, parents before children. Both by whole ids. */
export function commitsBetween(repository: Repository, base: string, head: string): Commit[] {
  const args = ['rev-list', '--reverse', '--topo-order', '--end-of-options', head, `^${base}`];
  return commits(repository, lines(git(repository, args)));
}

/** The ids of a commit and of all its first parents, oldest first. */
export function firstParentIds(repository: Repository, head: string): string[] {
  return lines(git(repository, ['rev-list', '--first-parent', '--reverse', '--end-of-options', head]));
}

/**
 * The steps from one commit to another by first parents, oldest first; `undefined` when that way does not lead there.
 * Both by whole ids.
 */
export function firstParentsBetween(
  repository: Repository,
  base: string,
  head: string,
): string[] | undefined {
  const args = ['rev-list', '--first-parent', '--reverse', '--end-of-options', head, `^${base}`];
  const ids = lines(git(repository, args));
  const first = ids[0] === undefined ? undefined : commits(repository, [ids[0]])[0];
  return ids.length === 0 || first?.parents[0] === base ? ids : undefined;
}

/** A commit and all its first parents, oldest first; read a thousand at a time. */
export function* firstParents(repository: Repository, head: string): Generator<Commit> {
  const ids = firstParentIds(repository, head);
  for (let start = 0; start < ids.length; start += 1000) {
    yield* commits(repository, ids.slice(start, start + 1000));
  }
}

/**
 * Commits by their whole ids, in that order.
 * @throws Error when one is missing or is no commit
 */
export function commits(repository: Repository, ids: readonly string[]): Commit[] {
  const objects = readObjects(repository, ids);
  return ids.map((id) => {
    const object = objects.get(id);
    if (object?.type !== 'commit') throw new Error(`no such commit: ${id}`);
    const { headers, message } = splitObject(object.bytes);
    const all = (name: string) => headers.flatMap(([key, value]) => (key === name ? [value] : []));
    return {
      id,
      tree: all('tree')[0] ?? '',
      parents: all('parent'),
      author: identityOf(all('author')[0] ?? ''),
      committer: identityOf(all('committer')[0] ?? ''),
      message,
    };
  });
}

/** A commit's or tag's headers in their order, and its message. */
export function splitObject(bytes: Uint8Array): { headers: [string, string][]; message: string } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const end = text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  const headers = head.split('\n').map((line): [string, string] => {
    const space = line.indexOf(' ');
    return [line.slice(0, space), line.slice(space + 1)];
  });
  return { headers, message: end < 0 ? '' : text.slice(end + 2) };
}

function lines(answer: Buffer): string[] {
  return answer.toString().split('\n').slice(0, -1);
}
