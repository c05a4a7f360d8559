import { type Commit, commits } from '../src/history/commits.ts';
import type { Repository } from '../src/history/git.ts';
import { mergeTree } from '../src/history/merge-tree.ts';
import { type Difference, differences, differencesOfEach } from '../src/history/tree.ts';

/**
 * Knows for each merge of main whether it holds what was proposed and nothing else.
 * @param chain main's commits by first parents, oldest first
 * @returns the first path at which a merge holds something else, `.` where that cannot be said by path
 */
export function strangersIn(repository: Repository, chain: readonly Commit[]) {
  const own = proposalsOf(repository, chain);
  return ({ parents, tree }: Commit, found: readonly Difference[]): string | undefined => {
    const [base, head] = parents;
    if (head === undefined) return undefined;
    if (parents.length > 2) return '.';
    const files = own.get(head);
    if (files && strangerAmong(files, found) === undefined) return undefined;
    const merged = mergeTree(repository, base!, head);
    if (typeof merged !== 'object') return '.';
    if ('conflicts' in merged) return merged.conflicts[0]!;
    return merged.tree === tree ? undefined : differences(repository, merged.tree, tree)[0]!.path;
  };
}

/** Proposal → what it changes; nothing for those that are not single steps from main. */
function proposalsOf(
  repository: Repository,
  chain: readonly Commit[],
): ReadonlyMap<string, readonly Difference[]> {
  const heads = chain.flatMap(({ parents }) => parents.slice(1));
  const known = new Map(chain.map((commit) => [commit.id, commit]));
  const unread = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !known.has(id));
  for (let wanted = unread(heads); wanted.length > 0; ) {
    const read = commits(repository, wanted);
    for (const commit of read) known.set(commit.id, commit);
    wanted = unread(read.flatMap(({ parents }) => parents));
  }
  const main = new Set(chain.map(({ id }) => id));
  const pairs = heads.flatMap((id) => {
    const start = startOf(known.get(id)!, known, main);
    return start === undefined ? [] : [[id, [known.get(start)!.tree, known.get(id)!.tree] as const] as const];
  });
  const each = differencesOfEach(
    repository,
    pairs.map(([, pair]) => pair),
  );
  return new Map(each.map((files, index) => [pairs[index]![0], files]));
}

/** Where on main a proposal of single steps begins; `undefined` when it is not as simple as that. */
function startOf(
  commit: Commit,
  known: ReadonlyMap<string, Commit>,
  main: ReadonlySet<string>,
): string | undefined {
  let at = commit;
  while (!main.has(at.id)) {
    const [parent] = at.parents;
    if (at.parents.length !== 1 || parent === undefined) return undefined;
    at = known.get(parent)!;
  }
  return at.id;
}

/** The first path that two sets of changes do not leave alike. */
function strangerAmong(proposed: readonly Difference[], landed: readonly Difference[]): string | undefined {
  const [left, right] = [proposed, landed].map(
    (files) => new Map(files.map(({ path, after }) => [path, `${after?.mode} ${after?.id}`])),
  );
  const paths = [...left!.keys(), ...right!.keys()];
  return paths.find((path) => left!.get(path) !== right!.get(path));
}
