import { type Folding, folding } from '../../domain/fold.ts';
import { speller } from './grams.ts';
import {
  type LookupStart,
  type RowOnTheWire,
  readPairs,
  type Shard,
  type SoundShard,
} from './lookup-format.ts';
import { type NumberList, type NumberRuns, readNumbers } from './number-runs.ts';
import type { Fetch } from './search-types.ts';
import { type Readings, type ReadingsOnTheWire, readReadings } from './sounds.ts';

/** The look-up's files as the browser sees them: each fetched once, when first needed. */
export interface LookupFiles {
  readonly start: LookupStart;
  readonly folding: Folding;
  readonly spell: ReturnType<typeof speller>;
  numbers(): Promise<NumberList>;
  shard(k: number): Promise<Shard>;
  rows(k: number): Promise<readonly RowOnTheWire[]>;
  sounds(k: number): Promise<SoundShard>;
  /** How characters are read, and all syllables that occur. */
  readings(): Promise<{ readonly of: Readings; readonly syllables: readonly string[] }>;
}

/**
 * Opens the look-up in the folder `base` (ends with `/`). A file that cannot be fetched rejects, and
 * is asked for again the next time.
 */
export async function openLookup(base: string, fetch: Fetch): Promise<LookupFiles> {
  const start = (await get(fetch, `${base}start.json`, 'no-cache')) as LookupStart;
  const made = folding(readPairs(start.pairs));
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, read: (data: unknown) => T): Promise<T> => {
    let file = kept.get(name);
    if (!file) {
      file = get(fetch, `${base}${start.version}/${name}.json`).then(read);
      file.catch(() => kept.delete(name));
      kept.set(name, file);
    }
    return file as Promise<T>;
  };
  return {
    start,
    folding: made,
    spell: speller(made),
    numbers: () => once('numbers', (data) => readNumbers(data as NumberRuns, made)),
    shard: (k) => once(`grams/${k}`, (data) => data as Shard),
    rows: (k) => once(`rows/${k}`, (data) => data as readonly RowOnTheWire[]),
    sounds: (k) => once(`sounds/${k}`, (data) => data as SoundShard),
    readings: () =>
      once('readings', (data) => {
        const wire = data as ReadingsOnTheWire;
        return { of: readReadings(wire), syllables: Object.keys(wire) };
      }),
  };
}

async function get(fetch: Fetch, url: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}
