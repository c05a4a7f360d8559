import { armor } from 'age-encryption';
import { openedFile } from './age-file.ts';
import { SealFault } from './fault.ts';
import { type Holder, holderOf, openLevel } from './holder.ts';
import { type NativeIdentity, nativeIdentity } from './native-identity.ts';
import {
  destroyedSchema,
  entry,
  generationsOf,
  levelKey,
  peopleOnRing,
  recordKeySchema,
  requireRing,
} from './ring.ts';
import type { RingFiles } from './ring-files.ts';
import { type Level, levelsOnRing } from './ring-levels.ts';
import { destroyedName, keyName, levelName, registerOfPath, ringName } from './ring-names.ts';
import { keyIdOf } from './seal-block.ts';

/** What a ring holds, and what is wrong with it. */
export interface VerifiedRing {
  readonly people: number;
  readonly levels: number;
  /** Keys of files. */
  readonly keys: number;
  /** Those among them that were opened, and are what their names say. */
  readonly opened: number;
  /** Each names the entry that is wrong. */
  readonly faults: readonly SealFault[];
}

/**
 * Looks at every entry of a ring: that it can be read, is what its name says, and leads to what is there; that a level
 * is wrapped for as many as it names; that no key is left of a file that was destroyed.
 * @param identity with it, every level and key that its owner holds is opened as well
 * @throws SealFault `no-ring`, `not-a-ring`; what `holderOf` throws
 */
export async function verifyRing(
  ring: RingFiles,
  identity: string | undefined,
  progress: (done: number, of: number) => Promise<void> | void = () => {},
): Promise<VerifiedRing> {
  requireRing(ring);
  const holder = identity === undefined ? undefined : await holderOf(ring, identity);
  const faults: SealFault[] = [];
  const damaged = (file: string) => void faults.push(new SealFault('ring-damaged', { file }));
  const attempt = async <T>(file: string, work: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof SealFault)) throw error;
      damaged(file);
      return undefined;
    }
  };
  const people = peopleOnRing(ring, damaged);
  const names = new Set(people.map(({ name }) => name));
  const levels = levelsOnRing(ring);
  const known = new Set([ringName, ...ring.list('people')]);
  const open = new Map<string, NativeIdentity | undefined>();
  for (const level of levels) {
    for (const generation of generationsOf(ring, level)) {
      const place = { ...level, generation };
      known.add(levelName(place));
      const id = await attempt(levelName(place), () => verifiedLevel(ring, place, names, holder));
      open.set(placeKey(level, generation), id ?? undefined);
    }
  }
  const keys = ring.list('keys');
  let opened = 0;
  for (const [index, name] of keys.entries()) {
    if (await attempt(name, () => verifiedKey(ring, name, open))) opened += 1;
    if (index % 200 === 0) await progress(index, keys.length);
  }
  for (const name of ring.list('destroyed')) await attempt(name, () => verifiedGone(ring, name));
  for (const name of ring.list('')) if (!known.has(name) && !/^(keys|destroyed)\//.test(name)) damaged(name);
  return { people: people.length, levels: levels.length, keys: keys.length, opened, faults };
}

function placeKey({ register, level }: Level, generation: number): string {
  return `${register}/${level}/${generation}`;
}

/** The generation's identity where the holder has it; `null` where they do not. */
async function verifiedLevel(
  ring: RingFiles,
  place: Level & { readonly generation: number },
  people: ReadonlySet<string>,
  holder: Holder | undefined,
): Promise<NativeIdentity | null> {
  const { readers, secret } = levelKey(ring, place)!;
  const file = levelName(place);
  if (recipientsOf(secret) !== readers.length || readers.some((name) => !people.has(name)))
    throw new SealFault('ring-damaged', { file });
  return holder && readers.includes(holder.name) ? openLevel(ring, holder, place) : null;
}

/** Whether the key was opened; not so where the holder lacks its level. */
async function verifiedKey(
  ring: RingFiles,
  name: string,
  levels: ReadonlyMap<string, NativeIdentity | undefined>,
): Promise<boolean> {
  const key = entry(ring, name, recordKeySchema)!;
  const place = placeKey({ register: registerOfPath(key.path), level: key.level }, key.generation);
  const isGone = ring.read(destroyedName(key.path)) !== undefined;
  if (keyName(key) !== name || !levels.has(place) || isGone)
    throw new SealFault('ring-damaged', { file: name });
  const level = levels.get(place);
  if (!level) return false;
  const secret = await openedFile(key.secret, level);
  const opened = secret === undefined ? undefined : nativeIdentity(secret);
  if (!opened || keyIdOf(opened.recipient) !== key.key) throw new SealFault('ring-damaged', { file: name });
  return true;
}

function verifiedGone(ring: RingFiles, name: string): void {
  const gone = entry(ring, name, destroyedSchema)!;
  if (destroyedName(gone.path) !== name) throw new SealFault('ring-damaged', { file: name });
}

/** For how many an `age` file is wrapped; 0 when it is none. */
function recipientsOf(file: string): number {
  try {
    const [header = ''] = Buffer.from(armor.decode(file)).toString('latin1').split('\n---');
    return header.split('\n').filter((line) => line.startsWith('-> ')).length;
  } catch {
    return 0;
  }
}
