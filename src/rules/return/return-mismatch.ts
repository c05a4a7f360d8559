import type { Day } from '../../domain/day.ts';
import type { Fault } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { canonical, fileNameOf } from '../../domain/number/canonical.ts';
import { formsOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** In what a return does not fit its loan. */
type Mismatch = { readonly loan: string } & (
  | { readonly problem: 'loan' }
  | { readonly problem: 'item'; readonly number: string; readonly lent: readonly string[] }
  | { readonly problem: 'pages'; readonly number: string; readonly out: number; readonly back: number }
  | { readonly problem: 'before'; readonly out: Day; readonly returned: Day }
);

/** A return that does not fit the loan that it ends: loan, items, pages or days (RTN-02, BOR-34). */
export const returnMismatch = rule('return-mismatch', 'error', function* ({ register }): Generator<
  Fault<Mismatch>
> {
  const returns = formsOf(register, 'returns');
  if (returns.length === 0) return;
  const loans = new Map(formsOf(register, 'loans').map((loan) => [loan.number, loan]));
  for (const form of returns) {
    const loan = loans.get(form.fields.loan);
    if (loan) yield* between(form, loan);
    else if (!register.unread.has(fileNameOf(form.fields.loan)))
      yield { at: { path: form.path, field: ['loan'] }, facts: { problem: 'loan', loan: form.fields.loan } };
  }
});

function* between(
  { path, fields: { items, returned } }: Form<'returns'>,
  { number: loan, fields: { items: lent, out } }: Form<'loans'>,
): Generator<Fault<Mismatch>> {
  if (returned < out)
    yield { at: { path, field: ['returned'] }, facts: { problem: 'before', loan, out, returned } };
  const pagesOut = new Map(lent.map(({ number, pages }) => [canonical(number), pages]));
  for (const [index, { number, pages: back }] of items.entries()) {
    const pages = pagesOut.get(canonical(number));
    if (!pagesOut.has(canonical(number))) {
      const numbers = lent.map((item) => item.number);
      const at = { path, field: ['items', index, 'number'] };
      yield { at, facts: { problem: 'item', loan, number, lent: numbers } };
    } else if (pages !== undefined && back !== undefined && back !== pages) {
      const at = { path, field: ['items', index, 'pages'] };
      yield { at, facts: { problem: 'pages', loan, number, out: pages, back } };
    }
  }
}
