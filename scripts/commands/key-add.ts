import { randomBytes } from 'node:crypto';
import { nearest } from '../../src/domain/nearest.ts';
import { SealFault } from '../../src/sealing/fault.ts';
import { requireRing, written } from '../../src/sealing/ring.ts';
import type { RingFiles } from '../../src/sealing/ring-files.ts';
import { ringName } from '../../src/sealing/ring-names.ts';
import { addPerson } from '../../src/sealing/ring-people.ts';
import { registersThen } from '../holdings.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { type IdentityOptions, identityAsked } from '../ring/identity-asked.ts';
import { levelsDue } from '../ring/levels-due.ts';
import { namedRing } from '../ring/required-ring.ts';
import type { RingOptions } from '../ring/ring-asked.ts';

/** What is said of somebody to be put on the ring. */
export interface AddKeyOptions extends RingOptions, IdentityOptions {
  readonly recipient?: string;
}

/** Puts a person of the office on the key ring, and gives them the levels that are due to them. */
export async function addKey(situation: Situation, name: string, options: AddKeyOptions): Promise<Answer> {
  const { today, messages } = situation;
  const words = messages.keys;
  const ring = namedRing(situation, options);
  const names = registersThen(situation).flatMap(({ people }) => people.map((person) => person.name));
  if (!names.includes(name)) {
    const near = nearest(name, names);
    throw new Refused(words.refusals.noPerson(name, near === undefined ? [] : [near]));
  }
  const levels = levelsDue(situation);
  const isNew = foundedNow(ring);
  const reader = { name, recipient: options.recipient, day: today };
  const { given, withheld } = await addPerson(ring, reader, levels, () => identityAsked(situation, options));
  return answer(situation, { name, ring: ring.place, founded: isNew, given, withheld }, () =>
    [
      ...(isNew ? [words.founded(ring.place)] : []),
      words.added(name),
      ...given.map((level) => words.given(name, level)),
      ...withheld.map((level) => words.withheld(name, level)),
      ...(given.length + withheld.length === 0 ? [words.nothingDue(name)] : []),
    ].join('\n'),
  );
}

/** Founds the ring where there is none yet. */
function foundedNow(ring: RingFiles): boolean {
  try {
    requireRing(ring);
    return false;
  } catch (error) {
    if (!(error instanceof SealFault) || error.problem !== 'no-ring') throw error;
  }
  const id = randomBytes(16).toString('hex');
  ring.change(new Map([[ringName, written({ format: 1, id })]]), [], 'found the ring');
  return true;
}
