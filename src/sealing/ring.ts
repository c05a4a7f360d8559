import { z } from 'zod';
import { day, key, text } from '../domain/field.ts';
import { SealFault } from './fault.ts';
import type { RingFiles } from './ring-files.ts';
import { type LevelPlace, levelFolder, levelName, personName, ringName } from './ring-names.ts';

const recipient = z.string().regex(/^age1(pq1)?[a-z0-9]{50,3000}$/);
const generation = z.int().min(1).max(999_999);
const secret = z.string().startsWith('-----BEGIN AGE ENCRYPTED FILE-----\n').max(1_000_000);
const keyId = z.string().regex(/^[0-9a-f]{16}$/);

/** `ring.json`. */
export const ringSchema = z.strictObject({ format: z.literal(1), id: z.string().regex(/^[0-9a-f]{32}$/) });

/** Somebody who may hold levels. */
export const ringPersonSchema = z.strictObject({
  /** As in `people.md`. */
  name: text,
  /** The public half of the identity: `age1…`. */
  recipient,
  added: day,
  /** Since then nothing is sealed for this person. */
  revoked: day.optional(),
});

/** One generation of a level's key. */
export const levelKeySchema = z.strictObject({
  /** Its public half: whoever seals needs no more. */
  public: recipient,
  generation,
  day,
  /** The names of those for whom the secret is wrapped. */
  readers: z.array(text).min(1),
  /** Its identity, as an `age` file for the readers. */
  secret,
});

/** The key of one file at one level. */
export const recordKeySchema = z.strictObject({
  path: text,
  level: key,
  key: keyId,
  /** The generation of the level's key that the secret is wrapped for. */
  generation,
  day,
  /** Its identity, as an `age` file for the level. */
  secret,
});

/** What is left of the keys of a file that was destroyed. */
export const destroyedSchema = z.strictObject({ path: text, day, keys: z.array(keyId) });

/** Somebody who may hold levels. */
export type RingPerson = z.output<typeof ringPersonSchema>;
/** One generation of a level's key. */
export type LevelKey = z.output<typeof levelKeySchema>;

/**
 * Whether a ring was founded there.
 * @throws SealFault `not-a-ring` when something else stands there; `no-ring` when nothing does, unless that will do
 */
export function requireRing(ring: RingFiles): void {
  if (ring.read(ringName) === undefined)
    throw new SealFault(ring.list('').length > 0 ? 'not-a-ring' : 'no-ring', { file: ring.place });
  entry(ring, ringName, ringSchema, 'not-a-ring');
}

/**
 * An entry of the ring.
 * @returns `undefined` when there is none
 * @throws SealFault `ring-damaged` when it cannot be read
 */
export function entry<T>(
  ring: RingFiles,
  name: string,
  schema: z.ZodType<T>,
  problem: 'ring-damaged' | 'not-a-ring' = 'ring-damaged',
): T | undefined {
  const text = ring.read(name);
  if (text === undefined) return undefined;
  const fault = new SealFault(problem, { file: problem === 'not-a-ring' ? ring.place : name });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fault;
  }
  const { data } = schema.safeParse(value);
  if (data === undefined) throw fault;
  return data;
}

/** An entry as it is written. */
export function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A person on the ring; `undefined`: there is nobody of that name. @throws SealFault `ring-damaged` */
export function personOnRing(ring: RingFiles, name: string): RingPerson | undefined {
  const file = personName(name);
  const person = entry(ring, file, ringPersonSchema);
  if (person && person.name !== name) throw new SealFault('ring-damaged', { file });
  return person;
}

/**
 * Everybody on the ring, those who left too.
 * @param damaged told of an entry that cannot be read, which is passed over; without it, such an entry is a fault
 * @throws SealFault `ring-damaged`
 */
export function peopleOnRing(ring: RingFiles, damaged?: (file: string) => void): readonly RingPerson[] {
  return ring.list('people').flatMap((file) => {
    try {
      const person = entry(ring, file, ringPersonSchema)!;
      if (personName(person.name) === file) return [person];
    } catch (error) {
      if (!(error instanceof SealFault)) throw error;
    }
    if (!damaged) throw new SealFault('ring-damaged', { file });
    damaged(file);
    return [];
  });
}

/** One generation of a level. @throws SealFault `ring-damaged` */
export function levelKey(ring: RingFiles, place: LevelPlace): LevelKey | undefined {
  const file = levelName(place);
  const found = entry(ring, file, levelKeySchema);
  if (found && found.generation !== place.generation) throw new SealFault('ring-damaged', { file });
  return found;
}

/** The generations of a level, oldest first. */
export function generationsOf(ring: RingFiles, level: Pick<LevelPlace, 'register' | 'level'>): number[] {
  const folder = levelFolder(level);
  return ring
    .list(folder)
    .flatMap((name) => {
      const digits = /^([1-9]\d{0,5})\.json$/.exec(name.slice(folder.length + 1))?.[1];
      return digits === undefined ? [] : [Number(digits)];
    })
    .sort((a, b) => a - b);
}

/** The generation that new things are sealed for; `undefined`: there is none yet. @throws SealFault `ring-damaged` */
export function newestLevelKey(
  ring: RingFiles,
  level: Pick<LevelPlace, 'register' | 'level'>,
): LevelKey | undefined {
  const generation = generationsOf(ring, level).at(-1);
  return generation === undefined ? undefined : levelKey(ring, { ...level, generation });
}
