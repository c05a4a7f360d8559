import { type Day, daysBetween } from '../../../domain/day.ts';
import type { Form } from '../../../domain/form.ts';
import { type LoanHistory, loanHistories, type OpenLoan, openLoans } from '../../../domain/loan-state.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import { workingDaysBetween } from '../../../domain/working-days.ts';
import { natural, type Office, type Shelf } from '../office.ts';

/** A loan as it stands on the day of the site. */
export interface LoanLine {
  readonly shelf: Shelf;
  readonly loan: Form<'loans'>;
  readonly history: LoanHistory;
  /** `ahead`: it goes out after the day of the site. */
  readonly state: 'ahead' | 'out' | 'damaged' | 'returned';
  /** As long as something of it is out. */
  readonly open: OpenLoan | undefined;
  /** What is with the borrower: out, and not back damaged. */
  readonly away: readonly string[];
  /** The last day, as the latest renewal has it. */
  readonly due: Day | undefined;
  /** As long as it is open and has a last day. */
  readonly time: Time | undefined;
}

/** How far a last day lies away. */
export interface Time {
  /** Days past it; zero or less: so many are left. */
  readonly late: number;
  /** Working days between the two; `undefined` where the calendar does not know them all. */
  readonly working: number | undefined;
}

/** Every loan of the office, in the order in which the registers hold them. */
export const loanLines = rememberedOf((office: Office): ReadonlyMap<Form, LoanLine> => {
  const { asOf } = office;
  const lines = office.shelves.flatMap((shelf) => {
    const open = new Map(openLoans(shelf.register, asOf).map((line) => [line.loan, line]));
    return loanHistories(shelf.register).map((history) =>
      lineOf(shelf, history, open.get(history.loan), asOf),
    );
  });
  return new Map(lines.map((line) => [line.loan, line]));
});

/** Puts what is due next first; what has no last day comes last. */
export function byDue(a: LoanLine, b: LoanLine): number {
  const [first, second] = [a.due ?? '9999', b.due ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return natural.compare(a.loan.number, b.loan.number);
}

function lineOf(shelf: Shelf, history: LoanHistory, open: OpenLoan | undefined, asOf: Day): LoanLine {
  const { loan, renewals } = history;
  const due = open ? open.due : (renewals.at(-1)?.fields.due ?? loan.fields.due);
  const away = open ? open.out.filter((number) => !open.damaged.includes(number)) : [];
  const state = open ? (away.length > 0 ? 'out' : 'damaged') : loan.fields.out > asOf ? 'ahead' : 'returned';
  const time = open && due !== undefined ? timeOf(shelf, due, asOf) : undefined;
  return { shelf, loan, history, state, open, away, due, time };
}

function timeOf({ register }: Shelf, due: Day, asOf: Day): Time {
  const late = daysBetween(due, asOf);
  const [from, to] = late > 0 ? [due, asOf] : [asOf, due];
  return { late, working: workingDaysBetween(from, to, register.calendar) };
}
