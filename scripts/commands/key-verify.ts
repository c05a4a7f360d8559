import { verifyRing } from '../../src/sealing/verify-ring.ts';
import { type Answer, answer, type Situation } from '../outcome.ts';
import { hasIdentity, type IdentityOptions, identityAsked } from '../ring/identity-asked.ts';
import { requiredRing } from '../ring/required-ring.ts';
import type { RingOptions } from '../ring/ring-asked.ts';

/** Looks at every entry of the key ring, and opens what the identity opens. Something wrong: 1. */
export async function verifyKeys(
  situation: Situation,
  options: RingOptions & IdentityOptions,
): Promise<Answer> {
  const { messages } = situation;
  const words = messages.keys;
  const ring = requiredRing(situation, options);
  const identity = hasIdentity(situation, options) ? await identityAsked(situation, options) : undefined;
  const { faults, ...counts } = await verifyRing(ring, identity);
  const told = faults.map(({ problem, place }) => ({ problem, ...place }));
  const said = answer(situation, { ring: ring.place, ...counts, faults: told }, () =>
    [
      words.verified(counts),
      ...(identity === undefined ? [words.unopened] : []),
      words.faults(faults.length),
      ...faults.map(({ problem, place }) => `  ${messages.sealing.fault(problem, place).message}`),
    ].join('\n'),
  );
  return { ...said, exitCode: faults.length > 0 ? 1 : 0 };
}
