import { copyHistories } from '../../domain/copy-state.ts';
import type { Day } from '../../domain/day.ts';
import type { Fault } from '../../domain/finding.ts';
import { canonical, fileNameOf } from '../../domain/number/canonical.ts';
import { formsOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** What a withdrawal cannot say. */
type Mismatch = { readonly number: string } & (
  | { readonly problem: 'unknown' | 'twice' }
  /** It came back before, by another form. */
  | { readonly problem: 'closed'; readonly withdrawal: string; readonly on: Day }
  /** It had not been issued yet. */
  | { readonly problem: 'early'; readonly issued: Day }
);

/** A withdrawal names a copy that is not there, names one twice, or one that was not out (NUM-19). */
export const withdrawalMismatch = rule('withdrawal-mismatch', 'error', function* ({ register }): Generator<
  Fault<Mismatch>
> {
  const withdrawals = formsOf(register, 'withdrawals');
  if (withdrawals.length === 0) return;
  const histories = new Map(copyHistories(register).map((one) => [canonical(one.copy.number), one]));
  for (const form of withdrawals) {
    const seen = new Set<string>();
    for (const [index, { number }] of form.fields.items.entries()) {
      const at = { path: form.path, field: ['items', index, 'number'] };
      const name = canonical(number);
      const history = histories.get(name);
      const isFirst = !seen.has(name);
      seen.add(name);
      if (!isFirst) yield { at, facts: { problem: 'twice', number } };
      else if (!history) {
        if (!register.unread.has(fileNameOf(number))) yield { at, facts: { problem: 'unknown', number } };
      } else if (history.copy.fields.on > form.fields.on)
        yield { at, facts: { problem: 'early', number, issued: history.copy.fields.on } };
      else if (history.withdrawn && history.withdrawn.form !== form) {
        const { number: withdrawal, fields } = history.withdrawn.form;
        yield { at, facts: { problem: 'closed', number, withdrawal, on: fields.on } };
      }
    }
  }
});
