import type { Repository } from './git.ts';
import { readObjects } from './objects.ts';
import { filesOf, type TreeFile } from './tree.ts';

/** The contents of blobs, each read from git once; two commits that share one share most of their files. */
export interface Blobs {
  /** Reads many at once. @param limit leaves out those of more bytes; for what strangers pushed */
  load(ids: Iterable<string>, limit?: number): void;
  /** The bytes of a blob; `undefined` when there are more than `limit`. */
  read(id: string, limit: number): Uint8Array | undefined;
}

/** The files of a folder at one commit, readable like those of a folder on disk. */
export interface CommitFiles {
  /** Every file, in the order in which a disk would list them. */
  files(): { readonly path: string; readonly kind: 'file' | 'symlink' | 'other' }[];
  /** Reads many files at once, so that `read` need not ask git for each. */
  load(paths: Iterable<string>, limit?: number): void;
  /** The bytes of a file; `undefined` when there are more than `limit`. */
  read(path: string, limit: number): Uint8Array | undefined;
}

/**
 * The files below a folder at a commit. Hidden entries at the top are left out, as on disk.
 * @param commit a whole id of a commit or tree
 * @param folder path from the top of the repository; empty for all
 */
export function commitFiles(
  repository: Repository,
  commit: string,
  folder: string,
  blobs: Blobs = blobsOf(repository),
): CommitFiles {
  const tree = filesOf(repository, commit, folder).filter(({ path }) => !path.startsWith('.'));
  const ids = new Map(tree.map(({ path, id }) => [path, id]));
  const idOf = (path: string) => {
    const id = ids.get(path);
    if (id === undefined) throw new Error(`no such file at ${commit}: ${path}`);
    return id;
  };
  let files: ReturnType<CommitFiles['files']> | undefined;
  return {
    files: () => {
      files ??= inOrderOfNames(tree).map(({ path, mode }) => ({ path, kind: kindOf(mode) }));
      return files;
    },
    load: (paths, limit) => blobs.load([...paths].map(idOf), limit),
    read: (path, limit) => blobs.read(idOf(path), limit),
  };
}

/** The blobs of a repository. */
export function blobsOf(repository: Repository): Blobs {
  const loaded = new Map<string, Uint8Array>();
  const load: Blobs['load'] = (ids, limit) => {
    const wanted = [...ids].filter((id) => !loaded.has(id));
    for (const [id, { type, bytes }] of readObjects(repository, wanted, limit)) {
      if (type === 'blob') loaded.set(id, bytes);
    }
  };
  return {
    load,
    read: (id, limit) => {
      if (!loaded.has(id)) load([id], limit);
      const bytes = loaded.get(id);
      return bytes === undefined || bytes.length > limit ? undefined : bytes;
    },
  };
}

function kindOf(mode: TreeFile['mode']): 'file' | 'symlink' | 'other' {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'other' : 'file';
}

/** Folder by folder, each in the order of its names; git puts `a.md` before `a/b`. */
function inOrderOfNames(tree: readonly TreeFile[]): TreeFile[] {
  return tree
    .map((file) => ({ file, key: file.path.replaceAll('/', '\0') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ file }) => file);
}
