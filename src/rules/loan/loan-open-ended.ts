import { accessCases } from '../../domain/case-terms.ts';
import { rule } from '../rule.ts';

/** A loan without a last day, although the regulation says how long loans last, or that the slip says it (BOR-24). */
export const loanOpenEnded = rule('loan-open-ended', 'error', function* ({ register }) {
  for (const { form, items } of accessCases(register, 'loans', ['within'])) {
    if (form.fields.due !== undefined) continue;
    const asking = items.find(
      ({ terms: { within } }) => within !== undefined && within !== 'unstated' && within !== 'blank',
    );
    if (!asking) continue;
    const { within } = asking.terms;
    yield {
      at: { path: form.path, field: ['due'] },
      facts: {
        number: asking.number,
        borrower: form.fields.borrower,
        within: typeof within === 'object' ? within.text : undefined,
      },
    };
  }
});
