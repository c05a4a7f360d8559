import { later } from '../domain/day.ts';
import { openRounds } from '../domain/duty-rounds.ts';
import type { Act } from './act.ts';
import { decline } from './declined.ts';

/** A duty was done (定期工作): for the oldest round that has begun and can still be done in time, unless another is named. */
export const duty: Act = {
  room: 'duties',
  args: ['duty'],
  fill: ({ register, today, said, one }) => {
    const given = one('duty');
    if (given === undefined) return decline({ problem: 'missing', questions: ['duty'] });
    const duties = register.regulation.data.duties ?? [];
    const known = duties.map(({ code, what }) => `${code} ${what}`);
    const meant = duties.find(({ code, what }) => code === given || what === given);
    if (!meant) return decline({ problem: 'unknown', what: 'duty', given, known });
    const open = openRounds(register, today, later(today, { years: 1 }));
    const round = open.find((one) => one.duty === meant && one.first <= today && today <= one.last);
    return { fields: { duty: meant.code, for: said.for ?? round?.round } };
  },
};
