import type { Day } from '../domain/day.ts';
import { armoredFile } from './age-file.ts';
import { SealFault } from './fault.ts';
import { type Holder, openLevel } from './holder.ts';
import { type NativeIdentity, newIdentity } from './native-identity.ts';
import {
  generationsOf,
  type LevelKey,
  levelKey,
  newestLevelKey,
  peopleOnRing,
  type RingPerson,
  written,
} from './ring.ts';
import type { RingFiles } from './ring-files.ts';
import { levelFolder, levelName } from './ring-names.ts';

/** A level of a register. */
export interface Level {
  readonly register: string;
  readonly level: string;
}

/** One generation of a level that somebody could open. */
export interface OpenedLevel {
  readonly entry: LevelKey;
  readonly identity: NativeIdentity;
}

/** An entry of the ring that is to be written. */
export interface NewEntry {
  readonly name: string;
  readonly text: string;
}

/** Everybody on the ring who has not left. @throws SealFault `ring-damaged` */
export function livingPeople(ring: RingFiles): readonly RingPerson[] {
  return peopleOnRing(ring).filter(({ revoked }) => revoked === undefined);
}

/** Those who hold a level now: readers of its newest generation who have not left. @throws SealFault `ring-damaged` */
export function holdersOf(ring: RingFiles, level: Level): readonly RingPerson[] {
  const readers = newestLevelKey(ring, level)?.readers ?? [];
  return livingPeople(ring).filter(({ name }) => readers.includes(name));
}

/** Makes the next generation of a level's key. */
export async function newGeneration(
  ring: RingFiles,
  level: Level,
  readers: readonly RingPerson[],
  day: Day,
): Promise<NewEntry & OpenedLevel> {
  const identity = newIdentity();
  const generation = (generationsOf(ring, level).at(-1) ?? 0) + 1;
  const head = { public: identity.recipient, generation, day };
  const made = await wrappedLevel(level, head, identity, readers);
  return { ...made, identity };
}

/** Wraps the secret of a generation for its readers, in place of those whom it was wrapped for. */
export async function wrappedLevel(
  level: Level,
  { public: recipient, generation, day }: Pick<LevelKey, 'public' | 'generation' | 'day'>,
  { secret }: NativeIdentity,
  readers: readonly RingPerson[],
): Promise<NewEntry & { readonly entry: LevelKey }> {
  const entry: LevelKey = {
    public: recipient,
    generation,
    day,
    readers: readers.map(({ name }) => name),
    secret: await armoredFile(
      secret,
      readers.map((one) => one.recipient),
    ),
  };
  return { name: levelName({ ...level, generation }), text: written(entry), entry };
}

/** The generations of a level that somebody can open, oldest first. @throws SealFault `ring-damaged` */
export async function openedLevels(ring: RingFiles, holder: Holder, level: Level): Promise<OpenedLevel[]> {
  const opened: OpenedLevel[] = [];
  for (const generation of generationsOf(ring, level)) {
    const place = { ...level, generation };
    try {
      opened.push({ entry: levelKey(ring, place)!, identity: await openLevel(ring, holder, place) });
    } catch (error) {
      if (!(error instanceof SealFault) || error.problem !== 'not-a-reader') throw error;
    }
  }
  return opened;
}

/** Every level that has a key. Folders that are none of ours are passed over. */
export function levelsOnRing(ring: RingFiles): readonly Level[] {
  const folders = new Set(ring.list('levels').map((name) => name.split('/').slice(0, 3).join('/')));
  return [...folders].flatMap((folder) => {
    const [register, level] = folder.split('/').slice(1).map(decoded);
    const found = register && level ? [{ register, level }] : [];
    return found.filter((one) => levelFolder(one) === folder);
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
