import { revokePerson } from '../../src/sealing/revoke.ts';
import { type Answer, answer, type Situation } from '../outcome.ts';
import { hasIdentity, type IdentityOptions, identityAsked } from '../ring/identity-asked.ts';
import { requiredRing } from '../ring/required-ring.ts';
import type { RingOptions } from '../ring/ring-asked.ts';
import { whileWrapping } from '../ring/while-wrapping.ts';

/** Takes a person off the levels that they hold; they need not be in `people.md` any more. */
export async function revokeKey(
  situation: Situation,
  name: string,
  options: RingOptions & IdentityOptions,
): Promise<Answer> {
  const { today: day, messages } = situation;
  const words = messages.keys;
  const ring = requiredRing(situation, options);
  const identity = hasIdentity(situation, options) ? await identityAsked(situation, options) : undefined;
  const done = await whileWrapping(situation, (progress) =>
    revokePerson(ring, { name, day }, identity, progress),
  );
  const { rotated, renewed, orphaned } = done;
  return answer(situation, { name, ...done }, () =>
    [
      words.revoked(name),
      ...rotated.flatMap((level) => [
        words.rotated(level, level.generation, level.readers, level.wrapped),
        ...(level.left > 0 ? [words.left(level, level.left)] : []),
      ]),
      ...renewed.map((level) => words.renewed(level)),
      ...orphaned.map((level) => words.orphaned(name, level)),
      words.kept(name),
    ].join('\n'),
  );
}
