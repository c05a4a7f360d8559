import { SealFault } from '../../src/sealing/fault.ts';
import { requireRing } from '../../src/sealing/ring.ts';
import type { RingFiles } from '../../src/sealing/ring-files.ts';
import type { Situation } from '../outcome.ts';
import { type RingOptions, ringAsked } from './ring-asked.ts';

/** The key ring of a command that can do nothing without one. @throws SealFault `no-ring`, `not-a-ring` */
export function requiredRing(situation: Situation, options: RingOptions): RingFiles {
  const ring = namedRing(situation, options);
  requireRing(ring);
  return ring;
}

/** The place of the key ring, whether there is one yet or not. @throws SealFault `no-ring` where none is named */
export function namedRing(situation: Situation, options: RingOptions): RingFiles {
  const ring = ringAsked(situation, options);
  if (!ring) throw new SealFault('no-ring');
  return ring;
}
