import { type Commit, firstParents, splitObject } from './commits.ts';
import type { Repository } from './git.ts';
import { identityOf } from './instant.ts';
import { readObjects } from './objects.ts';
import { type Difference, differencesOfEach } from './tree.ts';

/** What one step of a branch did to the files below a folder. */
export interface ChangesOfCommit {
  readonly commit: Commit;
  /** Who wrote what it brings: of a merge, the author of what was merged. */
  readonly author: string;
  /** Paths are below the folder; a renamed file is one removed and one added. */
  readonly files: readonly Difference[];
}

/**
 * The steps of a branch that touched a folder, newest first. A merge is held against what it was merged into. Where a
 * clone does not reach back to the beginning, nothing is said of its oldest commit: what that changed is not known.
 * @param head whole id of a commit
 * @param folder with `/`, from the top of the repository; empty: everything
 * @throws GitFailure when the repository cannot be read
 */
export function changesBelow(repository: Repository, head: string, folder: string): ChangesOfCommit[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const steps = [...firstParents(repository, head)];
  const isCutOff = steps[0]!.parents.length > 0;
  const pairs = steps.map(({ tree }, index) => [steps[index - 1]?.tree, tree] as const);
  const differences = differencesOfEach(repository, pairs.slice(isCutOff ? 1 : 0));
  const known = steps.slice(isCutOff ? 1 : 0);
  const authorOf = authors(repository, known);
  return known
    .map((commit, index) => ({
      commit,
      author: authorOf(commit),
      files: differences[index]!.filter(({ path }) => path.startsWith(prefix)).map((file) => ({
        ...file,
        path: file.path.slice(prefix.length),
      })),
    }))
    .filter(({ files }) => files.length > 0)
    .reverse();
}

/** The function that names who wrote what a commit brings. What a clone was cut off from cannot be asked. */
function authors(repository: Repository, steps: readonly Commit[]): (commit: Commit) => string {
  const merged = steps.flatMap(({ parents }) => (parents.length === 2 ? parents[1]! : []));
  const names = new Map<string, string>();
  for (const [id, { type, bytes }] of readObjects(repository, merged)) {
    const line = type === 'commit' && splitObject(bytes).headers.find(([name]) => name === 'author')?.[1];
    if (line) names.set(id, identityOf(line).name);
  }
  return ({ parents, author }) => names.get(parents[1] ?? '') || author.name;
}
