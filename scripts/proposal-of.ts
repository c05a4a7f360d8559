import type { Day } from '../src/domain/day.ts';
import type { Person } from '../src/domain/person.ts';
import type { Review } from '../src/domain/review.ts';
import type { FileChange, Proposal, Proposer, Saying } from '../src/gate/proposal.ts';
import { blobsOf, commitFiles } from '../src/history/commit-files.ts';
import { type Commit, commits, commitsBetween, isAncestor } from '../src/history/commits.ts';
import type { Repository } from '../src/history/git.ts';
import { mergeTree } from '../src/history/merge-tree.ts';
import { type Difference, differences, differencesOfEach } from '../src/history/tree.ts';
import { readChanges } from '../src/store/read-changes.ts';
import {
  isNarrow,
  type LoadingSource,
  partOf,
  readPart,
  readWhole,
  withoutAdded,
} from '../src/store/read-part.ts';

/** What is asked: may this commit be merged into that one? */
export interface Asked {
  readonly repository: Repository;
  /** The folder of the registers below the repository's root. */
  readonly folder: string;
  /** Whole ids. The base is the newest state that it is to be merged into. */
  readonly base: string;
  readonly head: string;
  /** What was said of it, and who proposes it; signatures are proven by the keys of the base's people. */
  readonly words: (people: readonly Person[]) => Words;
  readonly today: Day;
}

/** What was said of a proposal, and by whom it is proposed. */
export interface Words {
  readonly reviews: readonly Review[];
  readonly proposer: Proposer;
  /** The title, the text and the branch, where a forge knows them. */
  readonly sayings?: readonly Saying[];
}

/** A proposal, and the files as they would be: findings are located in them. */
export interface ReadProposal {
  /** The tree that merging gives. */
  readonly tree: string;
  readonly words: Words;
  readonly proposal: Proposal;
  readonly source: LoadingSource;
}

/**
 * Reads a proposal from a repository: what there would be once it is merged with the newest base, held against that
 * base (law 5). Where only forms change, only what they speak of is read.
 */
export function proposalOf(asked: Asked): ReadProposal {
  const { repository, folder, base, head, today } = asked;
  const { tree, conflicts } = mergeOf(repository, base, head);
  const found = differences(repository, base, tree);
  const blobs = blobsOf(repository);
  const filesAt = (id: string): LoadingSource => commitFiles(repository, id, folder, blobs);
  const after = filesAt(tree);
  const prefix = folder === '' ? '' : `${folder}/`;
  const below = found
    .filter(({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).startsWith('.'))
    .map(({ path, kind }) => ({ path: path.slice(prefix.length), kind }));
  const paths = below.map(({ path }) => path);
  // Of what is only added, the base is what is left without it, and need not be read again.
  const before = below.every(({ kind }) => kind === 'added') ? undefined : filesAt(base);
  const part =
    isNarrow(paths) && new Set([after, before].flatMap((one) => (one ? [...partOf(one, paths)] : [])));
  const read = (source: LoadingSource) => (part ? readPart(source, part) : readWhole(source));
  const proposed = read(after);
  const merged = (before ? undefined : withoutAdded(proposed, paths)) ?? read(before ?? filesAt(base));
  const steps = commitsBetween(repository, base, head);
  const words = asked.words(merged.registers[0]?.people ?? []);
  const changed = below.map(({ path, kind }) => {
    return { path, kind, before: kind === 'added' ? undefined : before?.read(path, fileLimit) };
  });
  return {
    tree,
    words,
    source: after,
    proposal: {
      folder,
      base: merged,
      head: proposed,
      files: found.map(({ path, kind, after: now }): FileChange => ({ path, kind, mode: now?.mode })),
      changes: readChanges(changed, merged.registers),
      commit: head,
      ...words,
      strays: straysOf(repository, steps, found),
      sayings: [...(words.sayings ?? []), ...steps.map(messageOf)],
      conflicts,
      today,
    },
  };
}

/** Larger files are refused anyway. */
const fileLimit = 1024 * 1024;

/** What merging would give. Where it cannot be merged, the proposal alone is looked at. */
function mergeOf(
  repository: Repository,
  base: string,
  head: string,
): { tree: string; conflicts: readonly string[] } {
  const own = commits(repository, [head])[0]!.tree;
  if (isAncestor(repository, base, head)) return { tree: own, conflicts: [] };
  const result = mergeTree(repository, base, head);
  if (result === 'unrelated') return { tree: own, conflicts: ['.'] };
  return 'tree' in result ? { tree: result.tree, conflicts: [] } : { tree: own, conflicts: result.conflicts };
}

/**
 * What single commits do and the whole does not show: a file that was changed and put back, a link that was a file
 * again by the end. A merge counts by what it adds to all that it joins.
 */
function straysOf(
  repository: Repository,
  steps: readonly Commit[],
  whole: readonly Difference[],
): Proposal['strays'] {
  if (steps.length <= 1) return [];
  const parents = commits(repository, [...new Set(steps.flatMap((step) => step.parents))]);
  const treeOf = new Map(parents.map(({ id, tree }) => [id, tree]));
  const pairs = steps.flatMap((step) =>
    before(step).map((parent) => [parent && treeOf.get(parent), step.tree] as const),
  );
  const each = differencesOfEach(repository, pairs)[Symbol.iterator]();
  const shown = new Set(whole.map(({ path }) => path));
  return steps.flatMap((step) => {
    const { id } = step;
    const [, ...others] = before(step);
    const own = each.next().value ?? [];
    const also = others.map(() => new Set((each.next().value ?? []).map(({ path }) => path)));
    return own
      .filter(({ path }) => also.every((paths) => paths.has(path)))
      .filter(({ path, after }) => !shown.has(path) || (after !== undefined && after.mode !== '100644'))
      .map(({ path }) => ({ commit: id, path }));
  });
}

/** What a commit was made on; one that begins a history of its own, on nothing. */
function before({ parents }: { readonly parents: readonly string[] }): readonly (string | undefined)[] {
  return parents.length > 0 ? parents : [undefined];
}

function messageOf({ id, message }: Commit): Saying {
  return { where: 'message', commit: id, text: message };
}
