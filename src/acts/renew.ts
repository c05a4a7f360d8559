import type { Act } from './act.ts';
import { lastDay } from './lend.ts';
import { openLoan } from './open-loan.ts';

/** A loan gets a later last day (续借): as long again as such a loan may last, from the day on which it is renewed. */
export const renew: Act = {
  room: 'renewals',
  args: ['loan'],
  fill: (asked) => {
    const open = openLoan(asked);
    if ('declined' in open) return open;
    const { number, fields } = open.loan;
    const due = asked.said.due ?? lastDay(asked.register, fields, asked.today);
    return { fields: { loan: number, due } };
  },
};
