import type { Act } from './act.ts';
import { openLoan } from './open-loan.ts';

/** The borrower is reminded (催还). */
export const recall: Act = {
  room: 'recalls',
  args: ['loan'],
  fill: (asked) => {
    const open = openLoan(asked);
    return 'declined' in open ? open : { fields: { loan: open.loan.number } };
  },
};
