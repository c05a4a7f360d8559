import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ImportMap } from '../../src/exchange/rows/map.ts';
import { overlaid, type Source } from '../../src/store/source.ts';
import type { PlannedFile } from '../../src/store/write-plan.ts';
import { Refused, type Situation } from '../outcome.ts';

/** What a register needs that is not there yet: the map's regulation, and people and stores with nobody and nothing in. */
export function newRegisterFiles(
  { world, messages }: Situation,
  source: Source,
  map: ImportMap,
  mapFile: string | undefined,
): PlannedFile[] {
  const there = new Set(source.files().map(({ path }) => path));
  const regulation = `${map.register}/regulation.md`;
  if (there.has(regulation) || map.regulation === undefined || mapFile === undefined) return [];
  const given = resolve(world.folder, dirname(mapFile), map.regulation);
  if (!existsSync(given)) throw new Refused(messages.command.refusals.noFile(map.regulation));
  return [
    { path: regulation, text: readFileSync(given, 'utf8') },
    { path: 'people.md', text: '---\npeople: []\n---\n' },
    { path: 'stores.md', text: '---\nrooms: []\n---\n' },
  ].filter(({ path }) => !there.has(path));
}

/** A source with files more. */
export function sourceWith(source: Source, files: readonly PlannedFile[]): Source {
  return files.length === 0 ? source : overlaid(source, new Map(files.map(({ path, text }) => [path, text])));
}
