import { type Day, daysBetween } from './day.ts';
import type { Form, FormFields } from './form.ts';
import { canonical } from './number/canonical.ts';
import { formsOf, type Register } from './register.ts';
import { rememberedOf } from './remembered.ts';

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

/** A loan with all that came after it, the oldest first. */
export interface LoanHistory {
  readonly loan: Form<'loans'>;
  readonly items: readonly LentItem[];
  readonly renewals: readonly Form<'renewals'>[];
  readonly recalls: readonly Form<'recalls'>[];
  readonly returns: readonly Form<'returns'>[];
  /** Since when nothing of it has been out. */
  readonly closed: Day | undefined;
}

/** One item of a loan. */
export interface LentItem {
  readonly number: string;
  /** The day on which it came back, in whatever condition. */
  readonly back: Day | undefined;
  /** The day on which it came back whole, or mended. */
  readonly whole: Day | undefined;
}

/** Every loan of a register with what came after it. */
export const loanHistories = rememberedOf((register: Register): readonly LoanHistory[] => {
  const [renewals, recalls, returns] = [
    byLoan(formsOf(register, 'renewals'), ({ on }) => on),
    byLoan(formsOf(register, 'recalls'), ({ on }) => on),
    byLoan(formsOf(register, 'returns'), ({ returned }) => returned),
  ];
  return formsOf(register, 'loans').map((loan) => {
    const back = returns.get(loan.number) ?? [];
    const items = loan.fields.items.map(({ number }) => lentItem(number, back));
    const days = items.map(({ whole }) => whole);
    return {
      loan,
      items,
      renewals: renewals.get(loan.number) ?? [],
      recalls: recalls.get(loan.number) ?? [],
      returns: back,
      closed: days.includes(undefined) ? undefined : days.toSorted().at(-1),
    };
  });
});

/** The loans open on a day, derived from the forms (law 2), in the order in which they went out. */
export function openLoans(register: Register, on: Day): OpenLoan[] {
  return loanHistories(register)
    .filter(({ loan, closed }) => loan.fields.out <= on && (closed === undefined || closed > on))
    .map(({ loan, items, renewals: all }) => {
      const out = items.filter(({ whole }) => whole === undefined || whole > on);
      const damaged = out.filter(({ back }) => back !== undefined && back <= on);
      const renewals = all.filter(({ fields }) => fields.on <= on);
      const due = renewals.at(-1)?.fields.due ?? loan.fields.due;
      return { loan, out: numbersOf(out), damaged: numbersOf(damaged), due, renewals: renewals.length };
    })
    .sort((a, b) => order(a.loan.fields.out, b.loan.fields.out) || order(a.loan.number, b.loan.number));
}

/** Days past due; negative while there is time left; `undefined` where no last day is set. */
export function lateness({ due }: OpenLoan, on: Day): number | undefined {
  return due && daysBetween(due, on);
}

function byLoan<R extends 'renewals' | 'recalls' | 'returns'>(
  forms: readonly Form<R>[],
  dayOf: (fields: FormFields<R>) => Day,
): Map<string, Form<R>[]> {
  const sorted = forms.toSorted(
    (a, b) => order(dayOf(a.fields), dayOf(b.fields)) || order(a.number, b.number),
  );
  return Map.groupBy(sorted, ({ fields }) => (fields as { readonly loan: string }).loan);
}

function lentItem(number: string, returns: readonly Form<'returns'>[]): LentItem {
  const name = canonical(number);
  const conditions = returns.flatMap(({ fields: { items, returned } }) =>
    items.flatMap((item) => (canonical(item.number) === name ? [{ ...item, returned }] : [])),
  );
  return {
    number,
    back: conditions[0]?.returned,
    whole: conditions.find(({ condition }) => condition !== 'damaged')?.returned,
  };
}

function numbersOf(items: readonly LentItem[]): string[] {
  return items.map(({ number }) => number);
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
