import { commits } from './commits.ts';
import { gitUnlessNo, type Repository } from './git.ts';
import { inPrivateIndex } from './private-index.ts';

/** What a merge of two commits would give. */
export type Merged =
  | { readonly tree: string }
  /** The paths that the two sides left differently, each once. */
  | { readonly conflicts: readonly string[] }
  | 'unrelated';

/**
 * Merges two commits without touching any work tree. A path is a number, so one path changed differently on both
 * sides is a conflict, whatever lines were changed. `git merge` and `git merge-tree` would follow renames, and let a
 * `.gitattributes` file join two claims to one number.
 * @param base @param head whole ids
 */
export function mergeTree(repository: Repository, base: string, head: string): Merged {
  const fork = gitUnlessNo(repository, ['merge-base', '--end-of-options', base, head])?.toString().trim();
  if (fork === undefined) return 'unrelated';
  if (fork === base || fork === head) {
    return { tree: commits(repository, [fork === base ? head : base])[0]!.tree };
  }
  return inPrivateIndex(repository, (ask) => {
    ask(['read-tree', '-i', '-m', '--aggressive', fork, base, head]);
    const conflicts = ask(['ls-files', '--unmerged', '-z'])
      .toString()
      .split('\0')
      .flatMap((line) => (line === '' ? [] : [line.slice(line.indexOf('\t') + 1)]));
    if (conflicts.length > 0) return { conflicts: [...new Set(conflicts)] };
    return { tree: ask(['write-tree']).toString().trim() };
  });
}
