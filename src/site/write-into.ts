import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inBatches } from './in-batches.ts';

/** Writes files into a folder, and makes the folders that they stand in. @param files name below it → content */
export async function writeInto(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  for (const below of new Set([...files.keys()].map(dirname)))
    await mkdir(join(folder, below), { recursive: true });
  await inBatches([...files], ([name, content]) => writeFile(join(folder, name), content));
}
