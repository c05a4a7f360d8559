import type { Day } from '../../domain/day.ts';
import type { Fault } from '../../domain/finding.ts';
import { loanHistories } from '../../domain/loan-state.ts';
import { fileNameOf } from '../../domain/number/canonical.ts';
import { formsOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** Why there was nothing to recall. */
type Mismatch = { readonly loan: string } & (
  | { readonly problem: 'loan' }
  | { readonly problem: 'before'; readonly on: Day; readonly out: Day }
  | { readonly problem: 'closed'; readonly on: Day; readonly closed: Day }
);

/** A recall of a loan that does not exist, had not gone out, or was wholly back (OVD-02). */
export const recallMismatch = rule('recall-mismatch', 'error', function* ({ register }): Generator<
  Fault<Mismatch>
> {
  const recalls = formsOf(register, 'recalls');
  if (recalls.length === 0) return;
  const histories = new Map(loanHistories(register).map((history) => [history.loan.number, history]));
  for (const { path, fields } of recalls) {
    const { loan, on } = fields;
    const history = histories.get(loan);
    if (!history) {
      if (register.unread.has(fileNameOf(loan))) continue;
      yield { at: { path, field: ['loan'] }, facts: { problem: 'loan', loan } };
      continue;
    }
    const { closed } = history;
    const { out } = history.loan.fields;
    const at = { path, field: ['on'] };
    if (on < out) yield { at, facts: { problem: 'before', loan, on, out } };
    else if (closed !== undefined && closed < on)
      yield { at, facts: { problem: 'closed', loan, on, closed } };
  }
});
