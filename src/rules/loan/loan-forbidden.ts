import { accessCases } from '../../domain/case-terms.ts';
import { rule } from '../rule.ts';

/** Something is lent that never leaves the room, or not to a borrower of this kind (BOR-15). */
export const loanForbidden = rule('loan-forbidden', 'error', function* ({ register }) {
  for (const { form, items } of accessCases(register, 'loans', ['allowed'])) {
    const { borrower, kind } = form.fields;
    const forbidden = items.filter(({ terms }) => terms.allowed === false);
    for (const [index, { number }] of new Map(forbidden.map((item) => [item.index, item]))) {
      yield {
        at: { path: form.path, field: ['items', index, 'number'] },
        facts: { number, borrower, kind },
      };
    }
  }
});
