import { SealFault } from '../../src/sealing/fault.ts';
import { holderOf } from '../../src/sealing/holder.ts';
import { newestLevelKey } from '../../src/sealing/ring.ts';
import { rotateLevels } from '../../src/sealing/rotate.ts';
import { type Answer, answer, type Situation } from '../outcome.ts';
import { type IdentityOptions, identityAsked } from '../ring/identity-asked.ts';
import { type LevelOptions, levelsDue } from '../ring/levels-due.ts';
import { requiredRing } from '../ring/required-ring.ts';
import type { RingOptions } from '../ring/ring-asked.ts';
import { whileWrapping } from '../ring/while-wrapping.ts';

/** Gives levels a new generation: the one that is named, or all that who asks holds. */
export async function rotateKeys(
  situation: Situation,
  options: RingOptions & IdentityOptions & LevelOptions,
): Promise<Answer> {
  const { today, messages } = situation;
  const words = messages.keys;
  const ring = requiredRing(situation, options);
  const due = levelsDue(situation, options);
  const identity = await identityAsked(situation, options);
  const { name } = await holderOf(ring, identity);
  const held = due.filter((level) => newestLevelKey(ring, level)?.readers.includes(name));
  const meant = options.level === undefined ? held : due;
  if (meant.length === 0) throw new SealFault('not-a-reader', { name, level: due[0]!.level });
  const rotated = await whileWrapping(situation, (progress) =>
    rotateLevels(ring, identity, meant, today, progress),
  );
  return answer(situation, { rotated }, () =>
    rotated
      .flatMap((level) => [
        words.rotated(level, level.generation, level.readers, level.wrapped),
        ...(level.left > 0 ? [words.left(level, level.left)] : []),
      ])
      .join('\n'),
  );
}
