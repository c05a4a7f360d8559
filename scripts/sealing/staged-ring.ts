import type { RingFiles } from '../../src/sealing/ring-files.ts';

/** A key ring whose changes wait until they are kept: what they are for may still be refused. */
export interface StagedRing extends RingFiles {
  /** Puts on the ring what waits. */
  keep(): void;
}

/** Takes changes of a ring, and shows it without them until they are kept. */
export function stagedRing(ring: RingFiles): StagedRing {
  const waiting: Parameters<RingFiles['change']>[] = [];
  return {
    ...ring,
    change: (...one) => void waiting.push(one),
    keep() {
      for (const one of waiting.splice(0)) ring.change(...one);
    },
  };
}
