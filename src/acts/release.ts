import { openHolds } from '../domain/hold-state.ts';
import type { Act } from './act.ts';
import { decline } from './declined.ts';
import { isSame } from './lines.ts';

/** A hold ends (解除冻结): wholly, or for what is named. */
export const release: Act = {
  room: 'releases',
  args: ['hold', 'items'],
  fill: ({ register, today, lines, one }) => {
    const given = one('hold');
    if (given === undefined) return decline({ problem: 'missing', questions: ['hold'] });
    const open = openHolds(register, today);
    const meant = open.find(({ hold }) => isSame(hold.number, given));
    const known = open.map(({ hold }) => hold.number);
    if (!meant) return decline({ problem: 'unknown', what: 'hold', given, known });
    const items = lines.map(({ number }) => ({ number }));
    return { fields: { hold: meant.hold.number, items: items.length > 0 ? items : undefined } };
  },
};
