import type { Day } from '../domain/day.ts';
import { armoredFile, openedFile } from './age-file.ts';
import { SealFault } from './fault.ts';
import { type Holder, holderOf } from './holder.ts';
import { nativeIdentity } from './native-identity.ts';
import { entry, generationsOf, newestLevelKey, type RingPerson, recordKeySchema, written } from './ring.ts';
import type { RingFiles } from './ring-files.ts';
import { type Level, livingPeople, newGeneration, type OpenedLevel, openedLevels } from './ring-levels.ts';
import { isKeyOfLevel, levelName } from './ring-names.ts';
import type { LevelDue } from './ring-people.ts';

/** A level with a new generation. */
export interface Rotated extends Level {
  readonly generation: number;
  /** For whom it is wrapped. */
  readonly readers: readonly string[];
  /** Keys of files that are wrapped for it now. */
  readonly wrapped: number;
  /** Keys that stay with an older generation: it could not be opened, or they could not be read. */
  readonly left: number;
}

/** Told how many keys are wrapped again, of how many. */
export type RotateProgress = (done: number, of: number) => Promise<void> | void;

/**
 * Gives levels a new generation for those who should hold them now and are on the ring, wraps the keys of all files for
 * it, and takes the older generations off the ring.
 * @throws SealFault `not-a-reader` when who asks does not hold a level; `no-reader` when nobody would hold it; what
 *   `holderOf` throws
 */
export async function rotateLevels(
  ring: RingFiles,
  identity: string,
  levels: readonly LevelDue[],
  day: Day,
  progress: RotateProgress = () => {},
): Promise<readonly Rotated[]> {
  const holder = await holderOf(ring, identity);
  const people = livingPeople(ring);
  const rotated: Rotated[] = [];
  for (const { register, level, names } of levels) {
    const readers = people.filter(({ name }) => names.includes(name));
    if (readers.length === 0) throw new SealFault('no-reader', { register, level });
    rotated.push(await rotateLevel(ring, holder, { register, level }, readers, day, progress));
  }
  return rotated;
}

/** Gives one level a new generation for these readers. @throws SealFault `not-a-reader` */
export async function rotateLevel(
  ring: RingFiles,
  holder: Holder,
  level: Level,
  readers: readonly RingPerson[],
  day: Day,
  progress: RotateProgress,
): Promise<Rotated> {
  const opened = await openedLevels(ring, holder, level);
  const newest = newestLevelKey(ring, level);
  if (!newest || opened.at(-1)?.entry.generation !== newest.generation)
    throw new SealFault('not-a-reader', { ...level, name: holder.name });
  const next = await newGeneration(ring, level, readers, day);
  const { write, left } = await wrapKeysAgain(ring, level, opened, next, progress);
  const old =
    left > 0 ? [] : generationsOf(ring, level).map((generation) => levelName({ ...level, generation }));
  ring.change(new Map([[next.name, next.text], ...write]), old, `rotate ${level.register} ${level.level}`);
  const names = readers.map(({ name }) => name);
  return { ...level, generation: next.entry.generation, readers: names, wrapped: write.size, left };
}

/** The keys of all files at a level, wrapped for another generation than the one that they are wrapped for. */
async function wrapKeysAgain(
  ring: RingFiles,
  { register, level }: Level,
  opened: readonly OpenedLevel[],
  { entry: { public: recipient, generation } }: OpenedLevel,
  progress: RotateProgress,
): Promise<{ write: Map<string, string>; left: number }> {
  const names = ring.list(`keys/${register}`).filter((name) => isKeyOfLevel(name, level));
  const write = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const secret = await secretOf(ring, name, opened);
    if (secret) {
      const wrapped = await armoredFile(secret.identity, [recipient]);
      write.set(name, written({ ...secret.key, generation, secret: wrapped }));
    }
    if (index % 200 === 0) await progress(index, names.length);
  }
  return { write, left: names.length - write.size };
}

async function secretOf(ring: RingFiles, name: string, opened: readonly OpenedLevel[]) {
  try {
    const key = entry(ring, name, recordKeySchema)!;
    const level = opened.find((one) => one.entry.generation === key.generation);
    const identity = level && (await openedFile(key.secret, level.identity));
    return identity !== undefined && nativeIdentity(identity) ? { key, identity } : undefined;
  } catch (error) {
    if (error instanceof SealFault) return undefined;
    throw error;
  }
}
