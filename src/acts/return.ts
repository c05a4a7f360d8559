import type { Act, Line } from './act.ts';
import { isSame } from './lines.ts';
import { openLoan } from './open-loan.ts';

/** It comes back (归还): all that is still out, or what is named; count in as count out, unless another count is given. */
export const giveBack: Act = {
  room: 'returns',
  args: ['loan', 'items'],
  by: 'received-by',
  sorts: { field: 'condition', usual: 'good' },
  knowsItems: true,
  fill: (asked) => {
    const open = openLoan(asked);
    if ('declined' in open) return open;
    const { loan, out } = open;
    const named = asked.lines;
    const all = out
      .filter((number) => !named.some((line) => isSame(line.number, number)))
      .map((number): Line => ({ number, detail: undefined, sort: 'good' }));
    const lines = named.some(({ sort }) => sort === 'good') ? named : [...all, ...named];
    const items = lines.map(({ number, detail, sort: condition }) => {
      const lent = loan.fields.items.find((item) => isSame(item.number, number))?.pages;
      return { number, pages: detail ?? (lent === undefined ? undefined : String(lent)), condition };
    });
    return { fields: { loan: loan.number, items } };
  },
};
