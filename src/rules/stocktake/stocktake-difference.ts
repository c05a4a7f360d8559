import type { Day } from '../../domain/day.ts';
import { goneBy } from '../../domain/disposal-state.ts';
import type { Fault } from '../../domain/finding.ts';
import { isStub } from '../../domain/record.ts';
import { formsOf, indexOf } from '../../domain/register.ts';
import { absences, latestCounts } from '../../domain/stocktake-state.ts';
import { rule } from '../rule.ts';

/** How shelf and register differ, and since when that is known. */
type Difference = { readonly number: string; readonly on: Day } & (
  | { readonly problem: 'missing' | 'damaged' }
  /** Where it was found, and where it ought to stand. */
  | { readonly problem: 'misplaced'; readonly found: string; readonly place: string | undefined }
);

/**
 * By the latest stocktake that counted it, something was missing, damaged or elsewhere, and nothing has settled it:
 * no later count, not its end; of what was elsewhere, not the place in its file.
 */
export const stocktakeDifference = rule(
  'stocktake-difference',
  'warning',
  function* ({ register, today }): Generator<Fault<Difference>> {
    if (formsOf(register, 'stocktakes').length === 0) return;
    const { records } = indexOf(register);
    const gone = goneBy(register, today);
    const away = absences(register);
    for (const [name, { stocktake, index, item }] of latestCounts(register)) {
      const { number, result, place: found } = item;
      const { on } = stocktake.fields;
      const named = (records.get(name) ?? []).filter((record) => !isStub(record));
      if (on > today || named.length === 0 || gone.has(name)) continue;
      const at = { path: stocktake.path, field: ['items', index, 'result'] };
      if (result === 'missing') {
        const lent = away.get(name)?.some(({ out, back }) => out <= on && (back === undefined || back >= on));
        if (!lent) yield { at, facts: { problem: 'missing', number, on } };
      }
      if (result === 'damaged') yield { at, facts: { problem: 'damaged', number, on } };
      if (result === 'misplaced' && found !== undefined) {
        const places = named.map(({ fields }) => fields.place);
        if (!places.includes(found))
          yield { at, facts: { problem: 'misplaced', number, on, found, place: places[0] } };
      }
    }
  },
);
