import type { Day } from '../../domain/day.ts';
import type { Fault } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { type LoanHistory, loanHistories } from '../../domain/loan-state.ts';
import { canonical, fileNameOf } from '../../domain/number/canonical.ts';
import { formsOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** In what a return does not fit its loan. */
type Mismatch = { readonly loan: string } & (
  | { readonly problem: 'loan' }
  | { readonly problem: 'item'; readonly number: string; readonly lent: readonly string[] }
  | { readonly problem: 'pages'; readonly number: string; readonly out: number; readonly back: number }
  /** `earlier`: the return by which it came back whole. */
  | { readonly problem: 'again'; readonly number: string; readonly earlier: string }
  | { readonly problem: 'before'; readonly out: Day; readonly returned: Day }
);

/**
 * A return that does not fit the loan that it ends: loan, items, pages or days (RTN-02, BOR-34). What came back
 * damaged may come back again; what came back whole may not (RTN-08).
 */
export const returnMismatch = rule('return-mismatch', 'error', function* ({ register }): Generator<
  Fault<Mismatch>
> {
  const returns = formsOf(register, 'returns');
  if (returns.length === 0) return;
  const loans = new Map(loanHistories(register).map((history) => [history.loan.number, history]));
  for (const form of returns) {
    const loan = loans.get(form.fields.loan);
    if (loan) yield* between(form, loan);
    else if (!register.unread.has(fileNameOf(form.fields.loan)))
      yield { at: { path: form.path, field: ['loan'] }, facts: { problem: 'loan', loan: form.fields.loan } };
  }
});

function* between(form: Form<'returns'>, history: LoanHistory): Generator<Fault<Mismatch>> {
  const { path, fields } = form;
  const { items, returned } = fields;
  const { number: loan, fields: lending } = history.loan;
  const { items: lent, out } = lending;
  if (returned < out)
    yield { at: { path, field: ['returned'] }, facts: { problem: 'before', loan, out, returned } };
  const pagesOut = new Map(lent.map(({ number, pages }) => [canonical(number), pages]));
  for (const [index, { number, pages: back }] of items.entries()) {
    const pages = pagesOut.get(canonical(number));
    const earlier = wholeBefore(history, form, index);
    if (!pagesOut.has(canonical(number))) {
      const numbers = lent.map((item) => item.number);
      const at = { path, field: ['items', index, 'number'] };
      yield { at, facts: { problem: 'item', loan, number, lent: numbers } };
    } else if (earlier !== undefined) {
      const at = { path, field: ['items', index, 'number'] };
      yield { at, facts: { problem: 'again', loan, number, earlier } };
    } else if (pages !== undefined && back !== undefined && back !== pages) {
      const at = { path, field: ['items', index, 'pages'] };
      yield { at, facts: { problem: 'pages', loan, number, out: pages, back } };
    }
  }
}

/** The return by which an item was back whole already: an earlier one, or an earlier line of the same. */
function wholeBefore({ returns }: LoanHistory, form: Form<'returns'>, line: number): string | undefined {
  const name = canonical(form.fields.items[line]!.number);
  return returns
    .slice(0, returns.indexOf(form) + 1)
    .find((one) =>
      one.fields.items.some(
        ({ number, condition }, index) =>
          (one !== form || index < line) && condition !== 'damaged' && canonical(number) === name,
      ),
    )?.number;
}
