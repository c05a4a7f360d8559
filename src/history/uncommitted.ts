import { git, type Repository } from './git.ts';
import { refsBelow } from './refs.ts';

/** Work that no commit holds. */
export interface Uncommitted {
  /** Files of the work tree that were written, or removed: paths from the repository's top. Ignored ones are left out. */
  readonly files: readonly { readonly path: string; readonly kind: 'written' | 'removed' }[];
  /** Whether something was put aside with `git stash`. */
  readonly stashed: boolean;
}

/** What a repository holds that was not committed; a bare one has no work tree. */
export function uncommitted(repository: Repository): Uncommitted {
  const stashed = refsBelow(repository, 'refs/stash').length > 0;
  const isBare = git(repository, ['rev-parse', '--is-bare-repository']).toString().trim() === 'true';
  if (isBare) return { files: [], stashed };
  const options = [
    '--porcelain=v1',
    '-z',
    '--untracked-files=all',
    '--no-renames',
    '--ignore-submodules=all',
  ];
  const lines = git(repository, ['-c', 'core.fsmonitor=false', 'status', ...options])
    .toString()
    .split('\0');
  const files = lines
    .filter((line) => line !== '')
    .map((line) => ({
      path: line.slice(3),
      kind: line[1] === 'D' || line.startsWith('D ') ? ('removed' as const) : ('written' as const),
    }));
  return { files, stashed };
}
