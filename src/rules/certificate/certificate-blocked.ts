import {
  firstBar,
  type HoldBar,
  heldOn,
  type KeptBar,
  keptSince,
  type LoanBar,
  lentOn,
  runningOn,
  type TermBar,
} from '../../domain/disposal-bars.ts';
import type { Fault } from '../../domain/finding.ts';
import { formsOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** What stood in the way of something on the day on which it went. */
type Blocked = { readonly number: string; readonly list: string } & (HoldBar | LoanBar | KeptBar | TermBar);

/**
 * Something went on a day on which it could not go: held, out on loan, kept on since the list was made, or not due
 * any more. Destruction is judged twice (law 7).
 */
export const certificateBlocked = rule('certificate-blocked', 'error', function* ({ register }): Generator<
  Fault<Blocked>
> {
  const lists = new Map(formsOf(register, 'disposals').map((form) => [form.number, form]));
  for (const { path, fields } of formsOf(register, 'certificates')) {
    const { disposal, on } = fields;
    const list = lists.get(disposal);
    const usual = [heldOn(register, on), lentOn(register, on)];
    const bars = list ? [...usual, keptSince(register, list, on), runningOn(register, list, on)] : usual;
    for (const [index, { number }] of fields.items.entries()) {
      const bar = firstBar<HoldBar | LoanBar | KeptBar | TermBar>(register, number, bars);
      if (!bar) continue;
      yield { at: { path, field: ['items', index, 'number'] }, facts: { number, list: disposal, ...bar } };
    }
  }
});
