import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { type RingOptions, ringAsked } from '../ring/ring-asked.ts';
import { sweep } from '../sealing/sweep.ts';

/** Takes the keys of destroyed files off the ring. Nothing is left to do when it was done before. */
export async function destroyKeys(situation: Situation, options: RingOptions): Promise<Answer> {
  const { privacy } = situation.messages;
  const ring = ringAsked(situation, options);
  if (!ring) throw new Refused(privacy.refusals.noRing());
  const { removed, said } = await sweep(situation, options);
  return answer(situation, { ring: ring.place, removed }, () =>
    (said.length > 0 ? said : [privacy.destroy.nothing(ring.place)]).join('\n'),
  );
}
