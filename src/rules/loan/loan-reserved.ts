import { formsOf } from '../../domain/register.ts';
import { reservationsOf } from '../../domain/reservation-state.ts';
import { isSamePerson } from '../../domain/same-person.ts';
import { rule } from '../rule.ts';

/** Something was lent to one person while it was kept for another. */
export const loanReserved = rule('loan-reserved', 'error', function* ({ register }) {
  if (formsOf(register, 'reservations').length === 0) return;
  const reserved = reservationsOf(register);
  for (const loan of formsOf(register, 'loans')) {
    const { items, out, borrower } = loan.fields;
    for (const [index, { number }] of items.entries()) {
      const [first] = reserved(number, out, loan);
      if (!first || isSamePerson(first.fields.borrower, borrower)) continue;
      const { borrower: other, until } = first.fields;
      yield {
        at: { path: loan.path, field: ['items', index, 'number'] },
        facts: { number, borrower, other, until, reservation: first.number },
      };
    }
  }
});
