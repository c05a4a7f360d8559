import { termsOfCase } from '../domain/case-terms.ts';
import type { Day } from '../domain/day.ts';
import type { FormFields } from '../domain/form.ts';
import type { Register } from '../domain/register.ts';
import { deadlineDay } from '../domain/term.ts';
import type { Act } from './act.ts';
import { withPages } from './lines.ts';

/** Something leaves the room (借出). Its last day is the one that the regulation allows at most. */
export const lend: Act = {
  room: 'loans',
  args: ['items'],
  by: 'handed-out-by',
  fill: ({ register, today, lines, said }) => {
    const items = withPages(register, lines);
    const loan = { ...said, items, out: today } as unknown as FormFields<'loans'>;
    return { fields: { items, due: said.due ?? lastDay(register, loan, today) } };
  },
};

/**
 * The last day on which every item of a loan may be out, counted from a day; `undefined` where the regulation names
 * none.
 */
export function lastDay(register: Register, loan: FormFields<'loans'>, from: Day): Day | undefined {
  const days = termsOfCase(register, 'loans', { room: 'loans', fields: loan }).flatMap(({ terms }) => {
    const { within } = terms;
    const last = typeof within === 'object' ? deadlineDay(within, from, register.calendar) : undefined;
    return typeof last === 'string' ? last : [];
  });
  return days.sort()[0];
}
