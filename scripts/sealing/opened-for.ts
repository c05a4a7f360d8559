import { resolve } from 'node:path';
import type { Reader } from '../../src/domain/edition/audience.ts';
import { type Opened, wantedBlocks } from '../../src/domain/edition/opened.ts';
import { SealFault } from '../../src/sealing/fault.ts';
import { openFiles } from '../../src/sealing/unseal.ts';
import { readAhead } from '../../src/store/read-ahead.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import type { Situation } from '../outcome.ts';
import { hasIdentity, identityAsked } from '../ring/identity-asked.ts';
import { ringAsked } from '../ring/ring-asked.ts';
import { sealingRefused } from '../ring/sealing-refused.ts';
import type { KeyOptions } from './sealed-plan.ts';

/**
 * What a reader may read of the sealed fields: opened where an identity is at hand, and nothing but the fields that
 * their edition makes use of. Without an identity they stay sealed, which is said.
 * @throws Refused when the identity, the ring or a block does not serve
 */
export async function openedFor(
  situation: Situation,
  reader: Reader,
  options: KeyOptions,
): Promise<Opened | undefined> {
  const { world, records, messages } = situation;
  const wanted = wantedBlocks(readHoldings(readAhead(resolve(world.folder, records))), reader);
  if (wanted.length === 0) return undefined;
  try {
    const ring = ringAsked(situation, options);
    const isNamed = options.identity !== undefined || Boolean(world.env.GUIDANG_IDENTITY);
    if (!isNamed && !(ring && hasIdentity(situation, options))) {
      world.say(`${messages.privacy.closed(wanted.length)}\n`);
      return undefined;
    }
    if (!ring) throw new SealFault('no-ring');
    const { fields, faults } = await openFiles(ring, await identityAsked(situation, options), wanted);
    // What was destroyed stays closed for ever: no fault of whoever builds.
    const fault = faults.find(({ problem }) => problem !== 'destroyed');
    if (fault) throw fault;
    const opened: Record<string, Record<string, string>> = {};
    for (const { path, fields: names } of wanted) {
      const said = fields.get(path);
      if (said) opened[path] = { ...opened[path], ...only(said, names) };
    }
    return opened;
  } catch (error) {
    throw sealingRefused(situation, error);
  }
}

function only(said: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (said[name] === undefined ? [] : [[name, said[name]]])));
}
