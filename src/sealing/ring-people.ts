import type { Day } from '../domain/day.ts';
import { SealFault } from './fault.ts';
import { type Holder, holderOf } from './holder.ts';
import { isRecipient } from './recipient.ts';
import { newestLevelKey, peopleOnRing, personOnRing, type RingPerson, written } from './ring.ts';
import type { RingFiles } from './ring-files.ts';
import {
  holdersOf,
  type Level,
  livingPeople,
  type NewEntry,
  newGeneration,
  openedLevels,
  wrappedLevel,
} from './ring-levels.ts';
import { personName } from './ring-names.ts';

/** A level of a register, and who should hold it as the register stands. */
export interface LevelDue extends Level {
  readonly names: readonly string[];
}

/** Somebody to be put on the ring. */
export interface NewReader {
  /** As in `people.md`. */
  readonly name: string;
  /** The public half of their identity; not needed for somebody who is on the ring. */
  readonly recipient?: string | undefined;
  readonly day: Day;
}

/** What became of the levels that are due to a person. */
export interface Added {
  /** They hold these now, and did not before. */
  readonly given: readonly Level[];
  /** Who asked does not hold these: another holder must give them. */
  readonly withheld: readonly Level[];
}

/**
 * Puts a person on the ring and gives them the levels that are due to them. A level that nobody holds is founded, with
 * them as its first reader; any other, only its holders can give.
 * @param identity of who gives; asked for where it is needed
 * @throws SealFault `bad-recipient`, `other-recipient`, `other-name`, `nobody`; what `holderOf` throws
 */
export async function addPerson(
  ring: RingFiles,
  reader: NewReader,
  levels: readonly LevelDue[],
  identity: () => Promise<string>,
): Promise<Added> {
  const person = personToAdd(ring, reader);
  const isNew = personOnRing(ring, person.name)?.revoked !== undefined || !personOnRing(ring, person.name);
  const due = levels.filter(
    (level) =>
      level.names.includes(person.name) &&
      (isNew || !newestLevelKey(ring, level)?.readers.includes(person.name)),
  );
  const others = (level: Level) => holdersOf(ring, level).filter(({ name }) => name !== person.name);
  const held = due.filter((level) => others(level).length > 0);
  const giver = held.length > 0 ? await holderOf(ring, await identity()) : undefined;
  const entries: NewEntry[] = [{ name: personName(person.name), text: written(person) }];
  const [given, withheld]: [Level[], Level[]] = [[], []];
  for (const { register, level } of due) {
    const place = { register, level };
    const made = held.some((one) => one.register === register && one.level === level)
      ? await givenBy(ring, giver!, place, person)
      : [await newGeneration(ring, place, [person], reader.day)];
    entries.push(...made);
    (made.length > 0 ? given : withheld).push(place);
  }
  ring.change(new Map(entries.map(({ name, text }) => [name, text])), [], `add ${person.name}`);
  return { given, withheld };
}

/** Every generation of a level that the giver opens, wrapped for one more; nothing when they do not hold the newest. */
async function givenBy(
  ring: RingFiles,
  giver: Holder,
  level: Level,
  person: RingPerson,
): Promise<NewEntry[]> {
  const opened = await openedLevels(ring, giver, level);
  if (opened.at(-1)?.entry.generation !== newestLevelKey(ring, level)?.generation) return [];
  const people = livingPeople(ring).filter(({ name }) => name !== person.name);
  return Promise.all(
    opened.map(({ entry, identity }) => {
      const readers = people.filter(({ name }) => entry.readers.includes(name));
      return wrappedLevel(level, entry, identity, [...readers, person]);
    }),
  );
}

function personToAdd(ring: RingFiles, { name, recipient, day }: NewReader): RingPerson {
  const known = personOnRing(ring, name);
  const isHere = known !== undefined && known.revoked === undefined;
  if (recipient === undefined) {
    if (!isHere) throw new SealFault('nobody', { name });
    return known;
  }
  if (!isRecipient(recipient)) throw new SealFault('bad-recipient', { name });
  if (isHere && known.recipient !== recipient) throw new SealFault('other-recipient', { name });
  const owner = peopleOnRing(ring).find((one) => one.recipient === recipient && one.name !== name);
  if (owner) throw new SealFault('other-name', { name: owner.name });
  return isHere ? known : { name, recipient, added: day };
}
