import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bytesOf, type Files } from './memory-source.ts';

/** A folder of its own, with offices laid out in it. */
export interface Bench {
  readonly folder: string;
  /** Lays out an office. @returns its folder, in which `records` stands */
  lay(files: Files): string;
  close(): void;
}

/** Makes a folder in which sites are built and looked through. */
export function bench(name: string): Bench {
  const folder = mkdtempSync(join(tmpdir(), `guidang-${name}-`));
  let offices = 0;
  return {
    folder,
    lay(files) {
      const place = join(folder, `office-${++offices}`);
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(place, 'records', path)), { recursive: true });
        writeFileSync(join(place, 'records', path), bytesOf(text));
      }
      return place;
    },
    close: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }),
  };
}

/** The files that are in only one of two folders, or are not the same in both, byte for byte. */
export function differences(one: string, other: string): string[] {
  const [here, there] = [filesIn(one), filesIn(other)];
  const isSame = (path: string) =>
    here.has(path) &&
    there.has(path) &&
    readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  return [...here.union(there)].filter((path) => !isSame(path)).sort();
}

function filesIn(folder: string): Set<string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(paths.filter((path) => statSync(join(folder, path)).isFile()));
}
