import { type Day, daysBetween } from './day.ts';
import type { Form } from './form.ts';
import { canonical } from './number/canonical.ts';
import { formsOf, type Register } from './register.ts';

/** A loan of which something is still out. */
export interface OpenLoan {
  readonly loan: Form<'loans'>;
  /** Numbers that have not come back whole. */
  readonly out: readonly string[];
  /** Those among them that came back damaged: they keep the loan open until they are mended (RTN-08). */
  readonly damaged: readonly string[];
  /** The last day, as the latest renewal has it (OVD-03). */
  readonly due: Day | undefined;
  /** How often it was renewed. */
  readonly renewals: number;
}

/** The loans open on a day, derived from the forms (law 2), in the order in which they went out. */
export function openLoans(register: Register, on: Day): OpenLoan[] {
  const back = conditions(register, on);
  const renewed = renewalsOf(register, on);
  return formsOf(register, 'loans')
    .filter(({ fields }) => fields.out <= on)
    .map((loan) => {
      const returned = back.get(loan.number);
      const conditionOf = (number: string) => returned?.get(canonical(number));
      const numbers = loan.fields.items.map(({ number }) => number);
      const out = numbers.filter((number) => conditionOf(number) !== 'good');
      const damaged = out.filter((number) => conditionOf(number) === 'damaged');
      const renewals = renewed.get(loan.number) ?? [];
      const due = renewals.at(-1)?.fields.due ?? loan.fields.due;
      return { loan, out, damaged, due, renewals: renewals.length };
    })
    .filter(({ out }) => out.length > 0)
    .sort(({ loan: a }, { loan: b }) => {
      if (a.fields.out !== b.fields.out) return a.fields.out < b.fields.out ? -1 : 1;
      return a.number < b.number ? -1 : 1;
    });
}

/** Days past due; negative while there is time left; `undefined` where no last day is set. */
export function lateness({ due }: OpenLoan, on: Day): number | undefined {
  return due && daysBetween(due, on);
}

/** Loan → the renewals by a day, oldest first. */
export function renewalsOf(register: Register, on: Day): ReadonlyMap<string, Form<'renewals'>[]> {
  const renewals = formsOf(register, 'renewals').filter(({ fields }) => fields.on <= on);
  renewals.sort((a, b) => order(a.fields.on, b.fields.on) || order(a.number, b.number));
  return Map.groupBy(renewals, ({ fields }) => fields.loan);
}

/** Loan → canonical number → how it came back, the latest return last. */
function conditions(register: Register, on: Day): Map<string, Map<string, 'good' | 'damaged'>> {
  const back = new Map<string, Map<string, 'good' | 'damaged'>>();
  const returns = formsOf(register, 'returns').filter(({ fields }) => fields.returned <= on);
  returns.sort((a, b) => order(a.fields.returned, b.fields.returned) || order(a.number, b.number));
  for (const { fields } of returns) {
    const numbers = back.get(fields.loan) ?? new Map();
    for (const { number, condition } of fields.items) numbers.set(canonical(number), condition ?? 'good');
    back.set(fields.loan, numbers);
  }
  return back;
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
