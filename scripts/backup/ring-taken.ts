import type { Backup } from '../../src/domain/backup.ts';
import { blocksOf } from '../../src/domain/sealed-blocks.ts';
import { destroyedName } from '../../src/sealing/ring-names.ts';
import type { Situation } from '../outcome.ts';
import type { Place } from '../repository-of.ts';
import { type RingOptions, ringAsked } from '../ring/ring-asked.ts';
import { sealingRefused } from '../ring/sealing-refused.ts';
import { holdingsAt } from '../sealing/merged-state.ts';
import { missingKeys } from '../sealing/ring-audit.ts';
import { copyOf, writeRingCopy } from './ring-copy.ts';

/** The ring that went along with a backup, and what is to be said of it. */
export interface RingTaken {
  readonly ring: Backup['ring'];
  readonly said: readonly string[];
}

/**
 * Copies the key ring beside the backups. A ring that lacks keys of what is sealed takes the place of no other.
 * @param head the commit that is backed up
 * @param into the folder of the backups
 * @throws Refused when the ring that is named is none
 */
export function ringTaken(
  situation: Situation,
  options: RingOptions,
  place: Place,
  head: string,
  into: string,
): RingTaken {
  const { backup: words } = situation.messages.privacy;
  const blocks = holdingsAt(place, head, place.folder).registers.flatMap(blocksOf);
  const ring = ringAsked(situation, options);
  if (!ring) return { ring: undefined, said: blocks.length > 0 ? [words.noRing] : [] };
  try {
    const copy = copyOf(ring);
    const names = new Set(Object.keys(copy.files));
    const missing = missingKeys(names, blocks).filter(({ path }) => !names.has(destroyedName(path)));
    if (missing.length > 0) return { ring: undefined, said: [words.older(missing.length)] };
    situation.world.beforeWrite?.('ring');
    const folder = writeRingCopy(into, copy);
    return { ring: copy.section, said: [words.made(copy.section.keys, copy.section.people, folder)] };
  } catch (error) {
    throw sealingRefused(situation, error);
  }
}
