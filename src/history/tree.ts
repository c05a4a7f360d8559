import { git, type Repository } from './git.ts';
import { isObjectId } from './objects.ts';

/** One entry of a commit's tree that is not a folder. */
export interface TreeFile {
  /** Path from the top of the tree asked about, with `/`. Bytes that are no UTF-8 read as U+FFFD. */
  readonly path: string;
  readonly mode: FileMode;
  /** Its blob; for a gitlink, the commit of the other repository. */
  readonly id: string;
}

/** Plain, executable, symbolic link, gitlink (a repository in a repository); old commits may say `100664`. */
export type FileMode = '100644' | '100755' | '120000' | '160000' | '100664';

/** A file that differs between two trees. Renames are a removal and an addition. */
export interface Difference {
  readonly path: string;
  readonly kind: 'added' | 'modified' | 'removed';
  readonly before?: Omit<TreeFile, 'path'>;
  readonly after?: Omit<TreeFile, 'path'>;
}

/**
 * Every file of a commit or tree, in git's order; empty when the folder is not there.
 * @param id a whole id of a commit or tree
 * @param folder only what is below it, with paths from it: `records`
 * @throws GitFailure when the commit or tree is not there
 */
export function filesOf(repository: Repository, id: string, folder = ''): TreeFile[] {
  const tree = folder === '' ? id : subtree(repository, id, folder);
  if (tree === undefined) return [];
  const files: TreeFile[] = [];
  for (const line of git(repository, ['ls-tree', '-r', '-z', '--full-tree', whole(tree)])
    .toString()
    .split('\0')) {
    if (line === '') continue;
    const tab = line.indexOf('\t');
    const start = line.indexOf(' ', 7) + 1;
    files.push({
      path: line.slice(tab + 1),
      mode: line.slice(0, 6) as FileMode,
      id: line.slice(start, tab),
    });
  }
  return files;
}

/** What differs between two trees or commits; `undefined` stands for nothing at all. */
export function differences(repository: Repository, before: string | undefined, after: string): Difference[] {
  const names = [after, ...(before === undefined ? [] : [before])].map((id) => `${whole(id)}^{tree}`);
  const [tree, old] = git(repository, ['rev-parse', ...names])
    .toString()
    .split('\n') as [string, string];
  return differencesOfEach(repository, [[old || undefined, tree]])[0]!;
}

/**
 * What differs between the two trees of each pair, all in one call of git.
 * @param pairs whole ids of trees: before and after; `undefined` stands for the empty tree
 */
export function differencesOfEach(
  repository: Repository,
  pairs: readonly (readonly [string | undefined, string])[],
): Difference[][] {
  const heads = pairs.map(([before, after]) => `${whole(before ?? emptyTree(after))} ${whole(after)}`);
  // Without the last option a `.gitmodules` file could hide gitlinks.
  const args = ['diff-tree', '--stdin', '-r', '-z', '--no-renames', '--ignore-submodules=none'];
  const words = git(repository, args, { input: heads.map((head) => `${head}\n`).join('') })
    .toString()
    .split('\0');
  let word = 0;
  let rest = words[0]!;
  return heads.map((head) => {
    if (!rest.startsWith(`${head}\n`)) throw new Error(`git diff-tree left out ${head}`);
    rest = rest.slice(head.length + 1);
    const found: Difference[] = [];
    while (rest.startsWith(':')) {
      found.push(difference(rest, words[word + 1]!));
      word += 2;
      rest = words[word]!;
    }
    return found;
  });
}

function difference(line: string, path: string): Difference {
  const [modeBefore, mode, idBefore, id] = line.slice(1).split(' ') as [FileMode, FileMode, string, string];
  const before = { mode: modeBefore, id: idBefore };
  const after = { mode, id };
  if (line.endsWith(' A')) return { path, kind: 'added', after };
  if (line.endsWith(' D')) return { path, kind: 'removed', before };
  return { path, kind: 'modified', before, after };
}

function subtree(repository: Repository, id: string, folder: string): string | undefined {
  const [entry] = git(repository, [
    'ls-tree',
    '-z',
    '--full-tree',
    whole(id),
    '--',
    folder.replace(/\/+$/, ''),
  ])
    .toString()
    .split('\0');
  return /^040000 tree ([0-9a-f]+)\t/.exec(entry!)?.[1];
}

/** The id of a tree with nothing in it, which git knows without having it. */
function emptyTree(like: string): string {
  return like.length === 40
    ? '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
    : '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';
}

function whole(id: string): string {
  if (!isObjectId(id)) throw new RangeError(`not an object id: ${id.slice(0, 80)}`);
  return id;
}
