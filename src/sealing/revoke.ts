import type { Day } from '../domain/day.ts';
import { SealFault } from './fault.ts';
import { holderOf } from './holder.ts';
import { newestLevelKey, personOnRing, requireRing, written } from './ring.ts';
import type { RingFiles } from './ring-files.ts';
import { type Level, levelsOnRing, livingPeople, type NewEntry, newGeneration } from './ring-levels.ts';
import { personName } from './ring-names.ts';
import { type Rotated, type RotateProgress, rotateLevel } from './rotate.ts';

/** What became of the levels that somebody held who left. */
export interface Revoked {
  /** They have a new generation, and the keys of their files are wrapped for it. */
  readonly rotated: readonly Rotated[];
  /** They have a new generation; the keys of older files wait for a holder who rotates. */
  readonly renewed: readonly Level[];
  /** Nobody else holds these: what is sealed at them can be read by nobody but who left. */
  readonly orphaned: readonly Level[];
}

/**
 * Takes a person off the levels that they hold: each gets a new generation without them, which whatever is sealed from
 * now on is sealed for. Where the one who asks holds the level, the keys of all files are wrapped for it, too.
 * @param identity of who asks; without it, keys are left as they are
 * @throws SealFault `nobody`; what `holderOf` throws
 */
export async function revokePerson(
  ring: RingFiles,
  { name, day }: { readonly name: string; readonly day: Day },
  identity: string | undefined,
  progress: RotateProgress = () => {},
): Promise<Revoked> {
  requireRing(ring);
  const person = personOnRing(ring, name);
  if (!person) throw new SealFault('nobody', { name });
  const holder = identity === undefined ? undefined : await holderOf(ring, identity);
  const others = livingPeople(ring).filter((one) => one.name !== name);
  const readersOf = (level: Level) => {
    const readers = newestLevelKey(ring, level)?.readers ?? [];
    return others.filter((one) => readers.includes(one.name));
  };
  const theirs = levelsOnRing(ring).filter((level) => newestLevelKey(ring, level)?.readers.includes(name));
  const orphaned = theirs.filter((level) => readersOf(level).length === 0);
  const rotated: Rotated[] = [];
  const renewed: Level[] = [];
  const entries: NewEntry[] = [];
  for (const level of theirs.filter((one) => !orphaned.includes(one))) {
    const readers = readersOf(level);
    if (holder && readers.some((one) => one.name === holder.name))
      rotated.push(await rotateLevel(ring, holder, level, readers, day, progress));
    else {
      entries.push(await newGeneration(ring, level, readers, day));
      renewed.push(level);
    }
  }
  entries.push({ name: personName(name), text: written({ revoked: day, ...person }) });
  // Last of all, so that whoever is stopped before can say it again.
  ring.change(new Map(entries.map((one) => [one.name, one.text])), [], `revoke ${name}`);
  return { rotated, renewed, orphaned };
}
