import { type Day, later } from '../../../domain/day.ts';
import { canonical } from '../../../domain/number/canonical.ts';
import type { RecordEntry } from '../../../domain/record.ts';
import { indexOf } from '../../../domain/register.ts';
import { loanLines, type Time } from '../lending/loan-lines.ts';
import type { Office, Shelf } from '../office.ts';

/** An item that is out. */
export interface LentLine {
  readonly shelf: Shelf;
  readonly number: string;
  readonly record: RecordEntry | undefined;
  readonly borrower: string;
  readonly out: Day;
  readonly due: Day | undefined;
  /** How far the last day lies away; `undefined` where none is set. */
  readonly time: Time | undefined;
}

/** The items that are out, sorted by how much they press. */
export interface LentItems {
  /** The longest overdue first. */
  readonly overdue: readonly LentLine[];
  readonly today: readonly LentLine[];
  /** Due after today, within the next seven days. */
  readonly soon: readonly LentLine[];
  /** Due later, or on no day. */
  readonly others: readonly LentLine[];
}

/** How many days ahead the work of the day looks. */
export const daysAhead = 7;

/** What is with borrowers on the day of the site, item by item. */
export function lentItems(office: Office): LentItems {
  const { asOf } = office;
  const until = later(asOf, { days: daysAhead });
  const lines = [...loanLines(office).values()].flatMap(({ shelf, loan, open, due, time }) =>
    (open?.out ?? []).map(
      (number): LentLine => ({
        shelf,
        number,
        record: indexOf(shelf.register).records.get(canonical(number))?.[0],
        borrower: loan.fields.borrower,
        out: loan.fields.out,
        due,
        time,
      }),
    ),
  );
  lines.sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : a.due === b.due ? 0 : 1));
  const groups = Map.groupBy(lines, ({ due }) => {
    if (due === undefined || due > until) return 'others';
    return due < asOf ? 'overdue' : due === asOf ? 'today' : 'soon';
  });
  const of = (group: keyof LentItems) => groups.get(group) ?? [];
  return { overdue: of('overdue'), today: of('today'), soon: of('soon'), others: of('others') };
}
