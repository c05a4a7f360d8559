import { isPresent } from '../../src/domain/person.ts';
import type { LevelStanding } from '../../src/locales/key-words.ts';
import { generationsOf, peopleOnRing } from '../../src/sealing/ring.ts';
import type { RingFiles } from '../../src/sealing/ring-files.ts';
import { holdersOf } from '../../src/sealing/ring-levels.ts';
import type { LevelDue } from '../../src/sealing/ring-people.ts';
import { registersThen } from '../holdings.ts';
import { type Answer, answer, type Situation } from '../outcome.ts';
import { levelsDue } from '../ring/levels-due.ts';
import { requiredRing } from '../ring/required-ring.ts';
import type { RingOptions } from '../ring/ring-asked.ts';

/** Tells who holds which level, beside what the regulation and the office's people say. Needs no identity. */
export async function listKeys(situation: Situation, options: RingOptions): Promise<Answer> {
  const { today, messages } = situation;
  const words = messages.keys;
  const ring = requiredRing(situation, options);
  const people = peopleOnRing(ring);
  const levels = levelsDue(situation).map((level) => standingOf(ring, level));
  const office = registersThen(situation).flatMap((register) => register.people);
  const present = new Set(office.filter((person) => isPresent(person, today)).map(({ name }) => name));
  const gone = people
    .filter((one) => one.revoked === undefined && !present.has(one.name))
    .map(({ name }) => name);
  return answer(situation, { ring: ring.place, people, levels, gone }, () =>
    [
      ...people.map(({ name, recipient, added, revoked }) => words.person(name, recipient, added, revoked)),
      ...levels.flatMap((level) => words.standing(level)),
      ...gone.map((name) => words.gone(name)),
    ].join('\n'),
  );
}

function standingOf(ring: RingFiles, { register, level, names }: LevelDue): LevelStanding {
  const generations = generationsOf(ring, { register, level });
  const holders = holdersOf(ring, { register, level }).map(({ name }) => name);
  const known = new Set(
    peopleOnRing(ring).flatMap(({ name, revoked }) => (revoked === undefined ? [name] : [])),
  );
  const without = names.filter((name) => !holders.includes(name));
  return {
    register,
    level,
    generation: generations.at(-1) ?? 0,
    holders,
    lacking: without.filter((name) => known.has(name)),
    strangers: without.filter((name) => !known.has(name)),
    surplus: holders.filter((name) => !names.includes(name)),
    older: Math.max(0, generations.length - 1),
  };
}
