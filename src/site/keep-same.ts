import {
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Puts a file of the site before where one with this content ought to stand: it keeps its day, so that browsers and
 * programs that copy sites see what has changed. A disk takes a link sooner than a file, too.
 * @returns whether there was such a file, and it stands there
 */
export function keepIfSame(content: Uint8Array, before: string, file: string): boolean {
  const found = lstatSync(before, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== content.length || !readFileSync(before).equals(content))
    return false;
  try {
    linkSync(before, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    writeFileSync(file, content, { flag: 'wx' });
    utimesSync(file, found.atime, found.mtime);
  }
  return true;
}

/** Does so with every file of a folder that is not such a file already. */
export function keepSame(folder: string, before: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const found = lstatSync(join(before, relative(folder, file)), { throwIfNoEntry: false });
    const { ino, size } = lstatSync(file);
    if (!entry.isFile() || found === undefined || found.ino === ino || found.size !== size) continue;
    const kept = `${file}.kept`;
    if (keepIfSame(readFileSync(file), join(before, relative(folder, file)), kept)) renameSync(kept, file);
  }
}
