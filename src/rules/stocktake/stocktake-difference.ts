import type { Day } from '../../domain/day.ts';
import { openDifferences } from '../../domain/differences.ts';
import type { Fault } from '../../domain/finding.ts';
import { formsOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** How shelf and register differ, and since when that is known. */
type Differing = { readonly number: string; readonly on: Day } & (
  | { readonly problem: 'missing' | 'damaged' }
  /** Where it was found, and where it ought to stand. */
  | { readonly problem: 'misplaced'; readonly found: string; readonly place: string | undefined }
  /** Where it was found, and whether the register has such a number. */
  | { readonly problem: 'surplus'; readonly found: string; readonly known: boolean }
);

/**
 * By the latest stocktake that counted it, something was missing, damaged, elsewhere or too much, and nothing has
 * settled it: no later count, not its end, not its place or its entry in the register.
 */
export const stocktakeDifference = rule(
  'stocktake-difference',
  'warning',
  function* ({ register, today }): Generator<Fault<Differing>> {
    if (formsOf(register, 'stocktakes').length === 0) return;
    for (const difference of openDifferences(register, today)) {
      const { number, on, problem, stocktake, index, found, place, record } = difference;
      const at = { path: stocktake.path, field: ['items', index, 'result'] };
      if (problem === 'misplaced') yield { at, facts: { problem, number, on, found: found!, place } };
      else if (problem === 'surplus')
        yield { at, facts: { problem, number, on, found: found!, known: record !== undefined } };
      else yield { at, facts: { problem, number, on } };
    }
  },
);
