import { simpleGit } from 'simple-git';
import { safeVariables } from './git.ts';

/** A file that differs between a commit and the work tree. */
export interface ChangedFile {
  /** Path below the folder asked about. */
  readonly path: string;
  readonly kind: 'added' | 'modified' | 'removed';
  /** Its bytes at the commit. */
  readonly before: Uint8Array | undefined;
}

/** Why the history could not be asked. */
export type HistoryFault = 'not-a-repository' | 'no-commit';

const kinds = { A: 'added', D: 'removed' } as const;

/**
 * The files below a folder that differ between a commit and the work tree. Renames count as a removal and an
 * addition; paths come NUL-separated, so Chinese names arrive whole.
 * @param folder absolute path
 * @param ref anything that names a commit; never passed on as an option
 * @param environment where git and its settings are found
 */
export async function changedSince(
  folder: string,
  ref: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ChangedFile[] | HistoryFault> {
  const { PATH = '', HOME = '' } = environment;
  const git = simpleGit(folder, {
    timeout: { block: 60_000 },
    allowEnvironment: ['PATH', 'HOME', ...Object.keys(safeVariables)],
  }).env({ PATH, HOME, ...safeVariables });
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const compare = [
    'diff',
    '--name-status',
    '-z',
    '--no-renames',
    '--relative',
    '--end-of-options',
    ref,
    '--',
    '.',
  ];
  const unknown = ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'];
  const [prefix, commit, diff, others] = await Promise.all([
    git.raw(['rev-parse', '--show-prefix']).catch(() => undefined),
    git.raw(verify).then(
      (line) => line.trim(),
      () => '',
    ),
    git.raw(compare).catch(() => ''),
    git.raw(unknown).catch(() => ''),
  ]);
  if (prefix === undefined) return 'not-a-repository';
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return 'no-commit';
  const kindOf = new Map<string, ChangedFile['kind']>();
  const words = diff.split('\0');
  for (let index = 0; index + 1 < words.length; index += 2)
    kindOf.set(words[index + 1]!, kinds[words[index] as keyof typeof kinds] ?? 'modified');
  // What git was not told of yet is there all the same; where the commit has it, it was not removed.
  for (const path of others.split('\0'))
    if (path !== '') kindOf.set(path, kindOf.has(path) ? 'modified' : 'added');
  const changed: ChangedFile[] = [];
  for (const [path, kind] of kindOf) {
    const before = kind === 'added' ? undefined : await git.showBuffer(`${commit}:${prefix.trim()}${path}`);
    changed.push({ path, kind, before });
  }
  return changed;
}
