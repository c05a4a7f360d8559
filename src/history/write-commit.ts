import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git, type Repository } from './git.ts';
import { gitInstant } from './instant.ts';
import { inPrivateIndex } from './private-index.ts';
import { moveRef } from './refs.ts';
import { differences } from './tree.ts';

/** What every new commit says. */
export interface CommitWords {
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  /** When: ISO 8601 with a zone. */
  readonly at: string;
}

/** Where a new commit goes. */
export interface Destination {
  /** The ref in full: `refs/heads/lend-JY2026003`. */
  readonly ref: string;
  /** Where the ref must still stand; `undefined`: it must not exist. */
  readonly expected: string | undefined;
}

/** A commit to be made on another. */
export interface NewCommit extends CommitWords, Destination {
  /** Whole id of the commit that it is made on; `undefined` for the first of a repository. */
  readonly parent: string | undefined;
  /** Path from the top of the repository → its new bytes; `null` removes it. Files become plain files. */
  readonly files: ReadonlyMap<string, Uint8Array | string | null>;
}

/** A merge whose tree is known. */
export interface NewMerge extends CommitWords, Destination {
  readonly parents: readonly [string, string];
  readonly tree: string;
}

/**
 * Writes a commit without touching the work tree or its index: objects first, then the ref in one step, so that
 * whoever is stopped in between leaves everything as it was.
 * @returns the new commit's id; `lost` when the ref had moved
 * @throws RangeError when git takes no file at a path; GitFailure when it refuses a name
 */
export function writeCommit(repository: Repository, commit: NewCommit): { readonly id: string } | 'lost' {
  const tree = writeTree(repository, commit.parent, commit.files);
  return land(repository, commit, tree, commit.parent === undefined ? [] : [commit.parent]);
}

/**
 * Writes a commit whose tree is made on another's, as `writeCommit` does, but which has no parent: what was before is
 * not part of its history.
 */
export function writeAlone(repository: Repository, commit: NewCommit): { readonly id: string } | 'lost' {
  return land(repository, commit, writeTree(repository, commit.parent, commit.files), []);
}

/** Writes a merge commit, as `writeCommit` does. */
export function writeMerge(repository: Repository, merge: NewMerge): { readonly id: string } | 'lost' {
  return land(repository, merge, merge.tree, merge.parents);
}

function land(
  repository: Repository,
  { message, author, at, ref, expected }: CommitWords & Destination,
  tree: string,
  parents: readonly string[],
): { readonly id: string } | 'lost' {
  const date = gitInstant(at);
  const variables = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    GIT_COMMITTER_DATE: date,
  };
  const on = parents.flatMap((parent) => ['-p', parent]);
  const args = ['-c', 'i18n.commitEncoding=UTF-8', 'commit-tree', ...on, tree];
  const id = git(repository, args, { variables, input: message.replace(/\n*$/, '\n') })
    .toString()
    .trim();
  return moveRef(repository, { name: ref, id }, expected) === 'moved' ? { id } : 'lost';
}

/** A commit's tree with some files changed. */
function writeTree(repository: Repository, parent: string | undefined, files: NewCommit['files']): string {
  return inPrivateIndex(repository, (ask, folder) => {
    const blobs = writeBlobs(repository, folder, [...files.values()]);
    const given = new Map([...files.keys()].map((path, index) => [path, blobs[index]!]));
    if (parent !== undefined) ask(['read-tree', parent]);
    const input = [...given]
      .map(([path, id]) => `${id === null ? `0 ${'0'.repeat(40)}` : `100644 ${id}`}\t${path}\0`)
      .join('');
    ask(['update-index', '-z', '--index-info'], { input });
    const tree = ask(['write-tree']).toString().trim();
    const wrong = misplaced(repository, parent, tree, given);
    if (wrong !== undefined) throw new RangeError(`not a path for a file: ${JSON.stringify(wrong)}`);
    return tree;
  });
}

/**
 * The first path at which the tree does not hold what it was given, or that changed without being asked for:
 * `update-index` passes over a path it does not like, puts a file in the place of a whole folder, and calls both a
 * success.
 */
function misplaced(
  repository: Repository,
  parent: string | undefined,
  tree: string,
  given: ReadonlyMap<string, string | null>,
): string | undefined {
  const paths = [...given.keys()];
  const odd = paths.find((path) => /[\0\n]/.test(path) || /^(|\.|\.\.)$/m.test(path.replaceAll('/', '\n')));
  if (odd !== undefined) return odd;
  const stray = differences(repository, parent, tree).find(({ path }) => !given.has(path));
  if (stray) return stray.path;
  const input = paths.map((path) => `${tree}:${path}\n`).join('');
  const stored = git(repository, ['cat-file', '--batch-check=%(objectname)'], { input })
    .toString()
    .split('\n');
  return paths.find((path, index) => {
    const id = given.get(path);
    return id === null ? !stored[index]!.endsWith(' missing') : stored[index] !== id;
  });
}

/** Stores bytes exactly as they are, all in one call; `null` stays `null`. */
function writeBlobs(
  repository: Repository,
  folder: string,
  contents: readonly (Uint8Array | string | null)[],
): (string | null)[] {
  const paths = contents.map((content, index) => {
    const path = join(folder, String(index));
    if (content !== null) writeFileSync(path, content);
    return content === null ? null : path;
  });
  const input = paths.flatMap((path) => (path === null ? [] : [`${path}\n`])).join('');
  const written = git(repository, ['hash-object', '-w', '--no-filters', '--stdin-paths'], { input })
    .toString()
    .split('\n');
  return paths.map((path) => (path === null ? null : written.shift()!));
}
