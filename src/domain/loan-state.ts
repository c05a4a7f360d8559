import type { Day } from './day.ts';
import type { Form } from './form.ts';
import { canonical } from './number/canonical.ts';
import { formsOf, type Register } from './register.ts';

/** A loan of which something is still out. */
export interface OpenLoan {
  readonly loan: Form<'loans'> & { room: 'loans' };
  /** Numbers that have not come back. */
  readonly out: readonly string[];
}

/** The loans open on a day, derived from the forms (law 2), in the order in which they went out. */
export function openLoans(register: Register, on: Day): OpenLoan[] {
  const back = new Map<string, Set<string>>();
  for (const { fields } of formsOf(register, 'returns')) {
    if (fields.returned > on) continue;
    const numbers = back.get(fields.loan) ?? new Set();
    for (const { number } of fields.items) numbers.add(canonical(number));
    back.set(fields.loan, numbers);
  }
  return formsOf(register, 'loans')
    .filter(({ fields }) => fields.out <= on)
    .map((loan) => {
      const returned = back.get(loan.number);
      const numbers = loan.fields.items.map(({ number }) => number);
      return { loan, out: numbers.filter((number) => !returned?.has(canonical(number))) };
    })
    .filter(({ out }) => out.length > 0)
    .sort(({ loan: a }, { loan: b }) => {
      if (a.fields.out !== b.fields.out) return a.fields.out < b.fields.out ? -1 : 1;
      return a.number < b.number ? -1 : 1;
    });
}
