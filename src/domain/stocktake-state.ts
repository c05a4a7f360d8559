import type { Day } from './day.ts';
import type { Form, FormFields } from './form.ts';
import { loanHistories } from './loan-state.ts';
import { canonical } from './number/canonical.ts';
import { formsOf, type Register } from './register.ts';

/** One line of a stocktake. */
export interface Counted {
  readonly stocktake: Form<'stocktakes'>;
  /** Its place in the form's `items`. */
  readonly index: number;
  readonly item: FormFields<'stocktakes'>['items'][number];
}

/** The stocktakes filed by a day, oldest first; of one day, by their number. */
export function stocktakesBy(register: Register, on: Day): readonly Form<'stocktakes'>[] {
  return formsOf(register, 'stocktakes')
    .filter(({ fields }) => fields.on <= on)
    .sort((a, b) => (`${a.fields.on} ${a.number}` < `${b.fields.on} ${b.number}` ? -1 : 1));
}

/** Canonical number → what the latest stocktake by a day that counted it says; of one day, the later form. */
export function latestCounts(register: Register, on: Day): ReadonlyMap<string, Counted> {
  return new Map(
    stocktakesBy(register, on).flatMap((stocktake) =>
      stocktake.fields.items.map((item, index) => [canonical(item.number), { stocktake, index, item }]),
    ),
  );
}

/** A time during which an item was out of the room. */
export interface Absence {
  /** The number of the loan. */
  readonly loan: string;
  readonly out: Day;
  /** The day on which it came back, damaged or not; `undefined`: not yet. */
  readonly back: Day | undefined;
}

/** Canonical number → when it was out on loan. */
export function absences(register: Register): ReadonlyMap<string, readonly Absence[]> {
  const all = loanHistories(register).flatMap(({ loan, items }) =>
    items.map(({ number, back }) => ({
      name: canonical(number),
      loan: loan.number,
      out: loan.fields.out,
      back,
    })),
  );
  return Map.groupBy(all, ({ name }) => name);
}
