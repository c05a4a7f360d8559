import { type Answer, answer, type Situation } from '../outcome.ts';
import { keysInUse } from '../ring/keys-in-use.ts';
import { requiredRing } from '../ring/required-ring.ts';
import type { RingOptions } from '../ring/ring-asked.ts';

/** Names the keys that no file uses any more, in the work tree or on any branch; takes them off when told to. */
export async function tidyKeys(
  situation: Situation,
  options: RingOptions & { readonly remove?: boolean },
): Promise<Answer> {
  const words = situation.messages.keys;
  const ring = requiredRing(situation, options);
  const used = keysInUse(situation);
  const names = ring.list('keys').filter((name) => !used.has(name.slice(-21, -5)));
  const keys = names.map((name) => name.slice(-21, -5));
  const removed = (options.remove ?? false) && names.length > 0;
  if (removed) ring.change(new Map(), names, `tidy ${names.length}`);
  return answer(situation, { keys, removed }, () => {
    if (keys.length === 0) return words.tidy;
    return removed ? words.tidied(keys.length) : words.untidy(keys.length, keys);
  });
}
