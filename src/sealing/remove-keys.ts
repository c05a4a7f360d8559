import type { Day } from '../domain/day.ts';
import { SealFault } from './fault.ts';
import { destroyedSchema, entry, requireRing, written } from './ring.ts';
import type { RingFiles } from './ring-files.ts';
import { destroyedName, keyFolder } from './ring-names.ts';

/** A file that was destroyed, and the ids of its keys that were still on the ring. */
export interface RemovedKeys {
  /** Below the records folder. */
  readonly path: string;
  readonly keys: readonly string[];
}

/**
 * Takes all keys of files that were destroyed off the ring; what remains is that they were there. Files that have none
 * left are passed over, so it may be asked for again at any time; what an earlier one that was stopped left behind goes, too.
 * @param paths of the files, below the records folder
 * @returns those of which keys were taken
 * @throws SealFault `no-ring`, `not-a-ring`, `ring-changed`, `ring-busy`, `bad-path`
 */
export function removeKeys(ring: RingFiles, paths: readonly string[], day: Day): readonly RemovedKeys[] {
  requireRing(ring);
  const found = keysOfFiles(ring, paths);
  if (found.length === 0) {
    ring.forget();
    return [];
  }
  const write = new Map<string, string>();
  for (const { path, keys } of found) {
    const name = destroyedName(path);
    const before = remembered(ring, name);
    const all = [...new Set([...(before?.keys ?? []), ...keys])].sort();
    write.set(name, written({ path, day: before?.day ?? day, keys: all }));
  }
  const remove = found.flatMap(({ names }) => names);
  ring.change(write, remove, `destroy ${remove.length}`);
  return found.map(({ path, keys }) => ({ path, keys }));
}

/**
 * The files among these of which there are keys on the ring: none, when they were destroyed well.
 * @throws SealFault `bad-path`
 */
export function keysOfFiles(
  ring: RingFiles,
  paths: readonly string[],
): readonly (RemovedKeys & { readonly names: readonly string[] })[] {
  const byFolder = new Map<string, string[]>();
  for (const name of ring.list('keys')) {
    const folder = name.slice(0, name.lastIndexOf('/'));
    const names = byFolder.get(folder);
    if (names) names.push(name);
    else byFolder.set(folder, [name]);
  }
  return [...new Set(paths)].flatMap((path) => {
    const names = byFolder.get(keyFolder(path)) ?? [];
    return names.length > 0 ? [{ path, names, keys: names.flatMap(keyIn) }] : [];
  });
}

function keyIn(name: string): string[] {
  return /\.([0-9a-f]{16})\.json$/.exec(name)?.slice(1) ?? [];
}

function remembered(ring: RingFiles, name: string) {
  try {
    return entry(ring, name, destroyedSchema);
  } catch (error) {
    if (error instanceof SealFault) return undefined;
    throw error;
  }
}
