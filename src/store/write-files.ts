import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file to write. */
export interface NewFile {
  /** Path below the records folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files that do not exist yet. Each appears whole or not at all; when one cannot be written, those
 * written before it are taken away again and the error is thrown on.
 */
export function writeFiles(folder: string, files: readonly NewFile[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const target = `${folder}/${path}`;
      mkdirSync(dirname(target), { recursive: true });
      const draft = `${target}.draft`;
      writeFileSync(draft, text, { flag: 'wx' });
      written.push(draft);
      renameSync(draft, target);
      written[written.length - 1] = target;
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
}
