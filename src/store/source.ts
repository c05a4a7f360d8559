import { closeSync, constants, openSync, readdirSync, readSync } from 'node:fs';

/** One thing found below the records folder. */
export interface SourceFile {
  /** Path below the records folder, with `/`. */
  readonly path: string;
  /** Only regular files are read; links and devices are reported. */
  readonly kind: 'file' | 'symlink' | 'other';
}

/** Where the files of a records folder come from: the disk, or a commit. */
export interface Source {
  /** Every file, in an order that is always the same. */
  files(): SourceFile[];
  /** The bytes of a file; `undefined` when there are more than `limit`. */
  read(path: string, limit: number): Uint8Array | undefined;
}

/** A records folder on disk. Symbolic links are never followed. */
export function diskSource(folder: string): Source {
  const buffer = new Uint8Array(1024 * 1024);
  return {
    files: () => list(folder, '', []),
    read(path, limit) {
      const file = openSync(`${folder}/${path}`, constants.O_RDONLY | constants.O_NOFOLLOW);
      try {
        const wanted = Math.min(limit + 1, buffer.length);
        let length = 0;
        // A read of a plain file that comes back short has reached its end.
        while (length < wanted) {
          const asked = wanted - length;
          const got = readSync(file, buffer, length, asked, null);
          length += got;
          if (got < asked) break;
        }
        return length > limit ? undefined : buffer.subarray(0, length);
      } finally {
        closeSync(file);
      }
    },
  };
}

/** A source with some files more, which hide those of the same path. */
export function overlaid(source: Source, files: ReadonlyMap<string, string>): Source {
  return {
    files: () => {
      const beneath = source.files().filter(({ path }) => !files.has(path));
      const added = [...files.keys()].map((path): SourceFile => ({ path, kind: 'file' }));
      return [...beneath, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    read: (path, limit) => {
      const text = files.get(path);
      if (text === undefined) return source.read(path, limit);
      const bytes = new TextEncoder().encode(text);
      return bytes.length > limit ? undefined : bytes;
    },
  };
}

/**
 * Lists a folder and all below it, each folder in the order of its names. Hidden entries at the top (`.git`,
 * `.github`) belong to the repository, not to a register.
 */
function list(folder: string, below: string, files: SourceFile[]): SourceFile[] {
  const entries = readdirSync(below ? `${folder}/${below}` : folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (below === '' && entry.name.startsWith('.')) continue;
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) list(folder, path, files);
    else if (entry.isFile()) files.push({ path, kind: 'file' });
    else files.push({ path, kind: entry.isSymbolicLink() ? 'symlink' : 'other' });
  }
  return files;
}
