import { termsOfCase } from '../../domain/case-terms.ts';
import type { Day } from '../../domain/day.ts';
import type { Fault } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { type LentItem, type LoanHistory, loanHistories } from '../../domain/loan-state.ts';
import { fileNameOf } from '../../domain/number/canonical.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import { isSameDay } from '../../domain/regulation/access-conflicts.ts';
import { reservationsOf } from '../../domain/reservation-state.ts';
import { isSamePerson } from '../../domain/same-person.ts';
import { deadlineDay } from '../../domain/term.ts';
import { rule } from '../rule.ts';

/** What does not let a renewal stand. */
type BrokenTerm = { readonly loan: string } & (
  | { readonly problem: 'loan' }
  | { readonly problem: 'before'; readonly on: Day; readonly out: Day }
  | { readonly problem: 'closed'; readonly on: Day; readonly closed: Day }
  /** The new last day is not later than the one that stood. */
  | { readonly problem: 'due'; readonly due: Day; readonly stood: Day }
  /** Renewed for the so-and-so-many-th time, and so often it may be; 0: never. */
  | { readonly problem: 'often'; readonly number: string; readonly times: number; readonly allowed: number }
  | { readonly problem: 'same-day'; readonly number: string; readonly within: string }
  | {
      readonly problem: 'longer';
      readonly number: string;
      readonly within: string;
      readonly due: Day;
      readonly last: Day;
    }
  | {
      readonly problem: 'reserved';
      readonly number: string;
      readonly borrower: string;
      readonly reservation: string;
    }
);

/** A loan was renewed that could not be, or further than the regulation allows (BOR-21, BOR-25, OVD-03). */
export const renewalTerms = rule('renewal-terms', 'error', function* ({ register }): Generator<
  Fault<BrokenTerm>
> {
  const renewals = formsOf(register, 'renewals');
  if (renewals.length === 0) return;
  const histories = new Map(loanHistories(register).map((history) => [history.loan.number, history]));
  const reserved = reservationsOf(register);
  for (const renewal of renewals) {
    const { loan, on } = renewal.fields;
    const at = { path: renewal.path, field: ['loan'] };
    const history = histories.get(loan);
    if (!history) {
      if (!register.unread.has(fileNameOf(loan))) yield { at, facts: { problem: 'loan', loan } };
      continue;
    }
    const { closed } = history;
    const { out } = history.loan.fields;
    if (on < out) yield { at, facts: { problem: 'before', loan, on, out } };
    else if (closed !== undefined && closed < on) {
      yield { at, facts: { problem: 'closed', loan, on, closed } };
    } else {
      yield* tooShort(renewal, history);
      yield* againstTerms(register, renewal, history);
      yield* inTheWay(renewal, history, reserved);
    }
  }
});

/** Whether an item was out when the loan was renewed; of what came back on that day nobody knows. */
function wasOut({ whole }: LentItem, on: Day): boolean {
  return whole === undefined || whole > on;
}

function* tooShort({ path, fields }: Form<'renewals'>, history: LoanHistory): Generator<Fault<BrokenTerm>> {
  const { loan, due } = fields;
  const earlier = history.renewals[history.renewals.findIndex((one) => one.path === path) - 1];
  const stood = earlier?.fields.due ?? history.loan.fields.due;
  if (stood !== undefined && due <= stood)
    yield { at: { path, field: ['due'] }, facts: { problem: 'due', loan, due, stood } };
}

function* againstTerms(
  register: Register,
  { path, fields: { loan, on, due } }: Form<'renewals'>,
  history: LoanHistory,
): Generator<Fault<BrokenTerm>> {
  const at = { path, field: ['loan'] };
  const items = termsOfCase(register, 'loans', history.loan).filter(({ index }) =>
    wasOut(history.items[index]!, on),
  );
  const sameDay = items.find(({ terms }) => isSameDay(terms));
  if (sameDay) {
    const { number, terms } = sameDay;
    const within = typeof terms.within === 'object' ? terms.within.text : '';
    yield { at, facts: { problem: 'same-day', loan, number, within } };
    return;
  }
  const times = history.renewals.findIndex((one) => one.path === path) + 1;
  const limits = items.flatMap(({ number, terms: { renewals: allowed } }) =>
    typeof allowed === 'number' ? [{ number, allowed }] : [],
  );
  const [fewest] = limits.sort((a, b) => a.allowed - b.allowed);
  if (fewest && times > fewest.allowed) yield { at, facts: { problem: 'often', loan, times, ...fewest } };
  const lasts = items.flatMap(({ number, terms: { within, 'longer-route': longer } }) => {
    if (typeof within !== 'object' || longer?.length) return [];
    const last = deadlineDay(within, on, register.calendar);
    return typeof last === 'string' && due > last ? [{ number, within: within.text, last }] : [];
  });
  const [strictest] = lasts.sort((a, b) => (a.last < b.last ? -1 : 1));
  if (strictest)
    yield { at: { path, field: ['due'] }, facts: { problem: 'longer', loan, due, ...strictest } };
}

function* inTheWay(
  { path, fields: { loan, on } }: Form<'renewals'>,
  history: LoanHistory,
  reserved: ReturnType<typeof reservationsOf>,
): Generator<Fault<BrokenTerm>> {
  for (const { number } of history.items.filter((item) => wasOut(item, on))) {
    const other = reserved(number, on).find(
      ({ fields }) => !isSamePerson(fields.borrower, history.loan.fields.borrower),
    );
    if (!other) continue;
    const { borrower } = other.fields;
    const facts = { problem: 'reserved', loan, number, borrower, reservation: other.number } as const;
    yield { at: { path, field: ['loan'] }, facts };
  }
}
