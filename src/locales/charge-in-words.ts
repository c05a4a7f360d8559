import type { Charge } from '../domain/offence-charges.ts';
import { postsOf } from '../domain/posts.ts';
import type { Regulation } from '../domain/regulation/regulation.ts';
import type { PenaltyWords } from './penalty-words.ts';

/** On what a charge rests: the regulation and its clause, the amount of the table, what raised it, what is left open. */
export function basisInWords(charge: Charge, regulation: Regulation, words: PenaltyWords): string {
  const { penalty, time, earlier, repeat, isDoubled } = charge;
  const {
    amount,
    per,
    of,
    enforcer,
    pay,
    clause,
    'doubles-from': doubles,
    'repeats-after': within,
  } = penalty;
  const { settled } = charge.offence.fields;
  const [post] = postsOf(regulation, enforcer);
  const isRange = typeof amount === 'object' && amount.from < amount.to;
  const isSettled = settled !== undefined && charge.amount?.from === settled && isRange;
  const counts = doubles !== undefined || pay?.['from-offence'] !== undefined;
  const parts = [
    words.of(regulation.regulation, clause),
    [of, penalty.what].filter(Boolean).join(' '),
    amount === undefined
      ? words.noFine
      : typeof amount === 'number'
        ? words.fixed(amount, per)
        : words.range(amount.from, amount.to, per),
    counts ? words.time(time, earlier) : undefined,
    isDoubled && doubles !== undefined ? words.doubled(doubles) : undefined,
    repeat > 0 && typeof within === 'object' ? words.again(repeat, within.text) : undefined,
    isSettled ? words.settled(settled, post) : isRange ? words.toSettle(post) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(words.joint);
}

/** What happens beside a fine: the measure taken, or those that may be taken in their order; what goes of the pay. */
export function besidesInWords({ penalty, offence, time, repeat }: Charge, words: PenaltyWords): string {
  const { measures = [], pay } = penalty;
  const { measure, share } = offence.fields;
  if (repeat > 0) return '';
  const mayTake = pay !== undefined && time >= (pay['from-offence'] ?? 1);
  const parts = [
    measure !== undefined
      ? words.measure(measure)
      : measures.length > 0
        ? words.measures(measures)
        : undefined,
    !mayTake
      ? undefined
      : share === undefined
        ? words.shareOpen(pay.from, pay.to, pay.of)
        : words.share(share, pay.of),
  ];
  return parts.filter((part) => part !== undefined).join(words.joint);
}
