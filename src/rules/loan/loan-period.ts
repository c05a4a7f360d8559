import { accessCases } from '../../domain/case-terms.ts';
import type { Day } from '../../domain/day.ts';
import type { AccessTerms } from '../../domain/regulation/access.ts';
import { deadlineDay } from '../../domain/term.ts';
import { rule } from '../rule.ts';

/** A loan is to last longer than the regulation allows, counted from the day it goes out (BOR-21, BOR-25). */
export const loanPeriod = rule('loan-period', 'error', function* ({ register }) {
  for (const { form, items } of accessCases(register, 'loans', ['within'])) {
    const { out, due } = form.fields;
    if (due === undefined) continue;
    let strictest: { number: string; within: string; last: Day } | undefined;
    for (const { number, terms } of items) {
      const { within } = terms;
      if (typeof within !== 'object' || mayBeLonger(terms)) continue;
      const last = deadlineDay(within, out, register.calendar);
      if (typeof last !== 'string' || due <= last) continue;
      if (!strictest || last < strictest.last) strictest = { number, within: within.text, last };
    }
    if (strictest) yield { at: { path: form.path, field: ['due'] }, facts: { ...strictest, due } };
  }
});

/** Whether somebody may approve a longer loan (BOR-22); that is judged where approvals are. An empty list: nobody. */
function mayBeLonger({ 'longer-route': route }: AccessTerms): boolean {
  return route !== undefined && route.length > 0;
}
