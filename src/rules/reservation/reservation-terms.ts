import type { Day } from '../../domain/day.ts';
import type { Fault } from '../../domain/finding.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { formsOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** What cannot be in a reservation. */
type BrokenTerm =
  | { readonly problem: 'until'; readonly on: Day; readonly until: Day }
  | { readonly problem: 'twice'; readonly number: string };

/** A reservation that ends before it begins, or names an item twice. */
export const reservationTerms = rule('reservation-terms', 'error', function* ({ register }): Generator<
  Fault<BrokenTerm>
> {
  for (const { path, fields } of formsOf(register, 'reservations')) {
    const { on, until, items } = fields;
    if (until < on) yield { at: { path, field: ['until'] }, facts: { problem: 'until', on, until } };
    const seen = new Set<string>();
    for (const [index, { number }] of items.entries()) {
      const known = seen.size;
      if (seen.add(canonical(number)).size === known)
        yield { at: { path, field: ['items', index, 'number'] }, facts: { problem: 'twice', number } };
    }
  }
});
