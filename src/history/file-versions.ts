import { git, type Repository } from './git.ts';

/** What a file held at some time. */
export interface FileVersion {
  /** Its blob. */
  readonly id: string;
  /** Below the folder asked about. */
  readonly path: string;
  /** Whole id of the first commit that wrote it. */
  readonly commit: string;
  /** The day of that commit, as its committer's clock said it. */
  readonly on: string;
}

/**
 * Every version of every file below a folder that any commit wrote which a branch, tag, stash or log of refs leads to;
 * oldest first, each blob at a path once.
 * @param folder with `/`, from the top of the repository; empty: everything
 */
export function versionsBelow(repository: Repository, folder: string): FileVersion[] {
  const args = ['log', '--all', '--reflog', '--reverse', '--topo-order', '-m', '--raw', '-z', '--no-renames'];
  const format = ['--no-abbrev', '--no-color', '--no-show-signature', '--root', '--format=%H %cs', '--'];
  const words = git(repository, [...args, ...format, ...(folder === '' ? [] : [folder])], { timeout })
    .toString()
    .split('\0');
  const found = new Map<string, FileVersion>();
  let [commit, on] = ['', ''];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!.replace(/^\n/, '');
    const head = /^([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d)$/.exec(word);
    if (head) [, commit, on] = head as unknown as [string, string, string];
    if (!word.startsWith(':')) continue;
    index += 1;
    const [, mode = '', , id = ''] = word.split(' ');
    const path = words[index]!.slice(folder === '' ? 0 : folder.length + 1);
    const name = `${id} ${path}`;
    if (mode.startsWith('100') && !found.has(name)) found.set(name, { id, path, commit, on });
  }
  return [...found.values()];
}

/** An hour: a whole history is read. */
const timeout = 3_600_000;
