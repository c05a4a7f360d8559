import { type Day, daysBetween } from '../../domain/day.ts';
import { loanHistories, openLoans } from '../../domain/loan-state.ts';
import { deadlineDay } from '../../domain/term.ts';
import { versionFor } from '../../domain/version.ts';
import { rule } from '../rule.ts';

/** A loan is overdue, and its borrower has not been reminded as often as the regulation asks (OVD-02, X31). */
export const loanUnrecalled = rule('loan-unrecalled', 'warning', function* ({ register, today }) {
  const { versions, calendar } = register;
  if (!versions.some(({ data }) => typeof data.loans?.recall === 'object')) return;
  const recalls = new Map(loanHistories(register).map((history) => [history.loan.path, history.recalls]));
  for (const { loan, due, out } of openLoans(register, today)) {
    const every = versionFor(versions, loan.fields.out).data.loans?.recall;
    if (due === undefined || typeof every !== 'object') continue;
    const last: Day | undefined = recalls
      .get(loan.path)
      ?.findLast(({ fields: { on } }) => on > due && on <= today)?.fields.on;
    const until = deadlineDay(every, last ?? due, calendar);
    if (typeof until !== 'string' || until >= today) continue;
    const { borrower } = loan.fields;
    const days = daysBetween(until, today);
    const facts = { borrower, items: out, every: every.text, due, last, until, days };
    yield { at: { path: loan.path, field: ['due'] }, facts };
  }
});
