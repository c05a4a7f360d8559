import { mendedOn } from '../domain/offence-charges.ts';
import { formsOf } from '../domain/register.ts';
import type { Act } from './act.ts';
import { decline } from './declined.ts';
import { isSame } from './lines.ts';

/** An offence was mended (改正). */
export const mend: Act = {
  room: 'mendings',
  args: ['offence'],
  fill: ({ register, today, said, one }) => {
    const given = one('offence');
    if (given === undefined) return decline({ problem: 'missing', questions: ['offence'] });
    const open = formsOf(register, 'offences').filter(
      (offence) => mendedOn(register, offence, today) === undefined,
    );
    const meant = open.find(({ number }) => isSame(number, given));
    const known = open.map(({ number }) => number);
    if (!meant) return decline({ problem: 'unknown', what: 'offence', given, known });
    return { fields: { offence: meant.number, on: said.on ?? today } };
  },
};
