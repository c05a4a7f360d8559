import type { Holdings } from '../../src/domain/register.ts';
import { blocksOf, destroyedFiles } from '../../src/domain/sealed-blocks.ts';
import { type RemovedKeys, removeKeys } from '../../src/sealing/remove-keys.ts';
import { holdingsOf } from '../holdings.ts';
import { Refused, type Situation } from '../outcome.ts';
import { type RingOptions, ringAsked } from '../ring/ring-asked.ts';
import { sealingRefused } from '../ring/sealing-refused.ts';
import { mergedHoldings } from './merged-state.ts';

/** What became of the keys of destroyed files. */
export interface Swept {
  /** Files that lost their keys now. */
  readonly removed: readonly RemovedKeys[];
  /** In words, a line each; none: nothing that was sealed is concerned. */
  readonly said: readonly string[];
}

/**
 * Takes the keys of all files that main says were destroyed off the ring; says what is left to do where there is no
 * ring, or where a certificate has not come to main yet.
 */
export async function sweep(situation: Situation, options: RingOptions): Promise<Swept> {
  const words = situation.messages.privacy.destroy;
  const merged = await mergedHoldings(situation);
  const ring = ringAsked(situation, options);
  if (!ring) return { removed: [], said: sealedAmong(situation, merged).size > 0 ? [words.elsewhere] : [] };
  try {
    const paths = merged.registers.flatMap((register) => destroyedFiles(register, situation.today));
    const removed = removeKeys(ring, paths, situation.today);
    if (ring.leftovers().length > 0) ring.forget();
    const keys = removed.reduce((sum, one) => sum + one.keys.length, 0);
    return { removed, said: keys > 0 ? [words.done(removed.length, keys, ring.place), words.copies] : [] };
  } catch (error) {
    throw sealingRefused(situation, error);
  }
}

/**
 * The sweep after something was certified. What was certified stands whatever becomes of the keys: what hinders the
 * sweep is said, and it can be made up for.
 * @param where it was certified: on main, or in the folder alone
 */
export async function sweepAfter(situation: Situation, where: 'main' | 'folder'): Promise<Swept> {
  const { command, privacy } = situation.messages;
  try {
    const swept = await sweep(situation, {});
    const isLeft = where === 'folder' && swept.said.length === 0 && (await isDue(situation));
    return isLeft ? { ...swept, said: [privacy.destroy.due] } : swept;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { message, fix } = error.refusal;
    return { removed: [], said: [privacy.destroy.due, `${message}\n${command.fix}${fix}`] };
  }
}

/** Whether something sealed was destroyed here of which main knows nothing yet. */
async function isDue(situation: Situation): Promise<boolean> {
  const known = sealedAmong(situation, await mergedHoldings(situation));
  return [...sealedAmong(situation, holdingsOf(situation))].some((path) => !known.has(path));
}

/** The destroyed files that hold something sealed. */
function sealedAmong({ today }: Situation, { registers }: Holdings): ReadonlySet<string> {
  return new Set(
    registers.flatMap((register) => {
      const sealed = new Set(blocksOf(register).map(({ path }) => path));
      return destroyedFiles(register, today).filter((path) => sealed.has(path));
    }),
  );
}
