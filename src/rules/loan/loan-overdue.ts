import { daysBetween } from '../../domain/day.ts';
import { openLoans } from '../../domain/loan-state.ts';
import { rule } from '../rule.ts';

/** A loan is past its day and not all of it has come back. */
export const loanOverdue = rule('loan-overdue', 'warning', function* ({ register, today }) {
  for (const { loan, out, due } of openLoans(register, today)) {
    const { borrower } = loan.fields;
    if (due === undefined || due >= today) continue;
    const facts = { borrower, due, days: daysBetween(due, today), items: out };
    yield { at: { path: loan.path, field: ['due'] }, facts };
  }
});
