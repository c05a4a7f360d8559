import { openLoans } from '../../domain/loan-state.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { rule } from '../rule.ts';

/** One record is out on two loans at once. */
export const loanConflict = rule('loan-conflict', 'error', function* ({ register, today }) {
  const holders = new Map<string, string>();
  for (const { loan, out } of openLoans(register, today)) {
    for (const [index, { number }] of loan.fields.items.entries()) {
      if (!out.includes(number)) continue;
      const other = holders.get(canonical(number));
      if (other === undefined) holders.set(canonical(number), loan.number);
      else yield { at: { path: loan.path, field: ['items', index, 'number'] }, facts: { number, other } };
    }
  }
});
