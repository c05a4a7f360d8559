import { simpleGit } from 'simple-git';

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
    allowEnvironment: ['PATH', 'HOME', ...Object.keys(safeEnvironment)],
  }).env({ PATH, HOME, ...safeEnvironment });
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
  const [prefix, commit, diff] = await Promise.all([
    git.raw(['rev-parse', '--show-prefix']).catch(() => undefined),
    git.raw(verify).then(
      (line) => line.trim(),
      () => '',
    ),
    git.raw(compare).catch(() => ''),
  ]);
  if (prefix === undefined) return 'not-a-repository';
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return 'no-commit';
  const words = diff.split('\0');
  const changed: ChangedFile[] = [];
  for (let index = 0; index + 1 < words.length; index += 2) {
    const [status, path] = [words[index]!, words[index + 1]!];
    const kind = kinds[status as keyof typeof kinds] ?? 'modified';
    const before = kind === 'added' ? undefined : await git.showBuffer(`${commit}:${prefix.trim()}${path}`);
    changed.push({ path, kind, before });
  }
  return changed;
}

/** Git is asked without pagers, replacements, prompts or locks of its own. */
const safeEnvironment = {
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C.UTF-8',
};
