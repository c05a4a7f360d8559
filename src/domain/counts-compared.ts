import { isWithin } from './booked-at.ts';
import type { Form, FormFields } from './form.ts';
import { canonical } from './number/canonical.ts';
import type { Register } from './register.ts';
import { stocktakesBy } from './stocktake-state.ts';

type Line = FormFields<'stocktakes'>['items'][number];

/** A count of a place beside the one before it. */
export interface CountsCompared {
  readonly before: Form<'stocktakes'>;
  /** What differed then and does not any more: found, or, counted again, not named. */
  readonly settled: readonly Line[];
  /** What differed then and still does, as it stands now. */
  readonly still: readonly Line[];
  /** What differs now and did not then. */
  readonly fresh: readonly Line[];
}

/** Compares a stocktake with the last one before it that counted the same place or one around it. */
export function countsCompared(
  register: Register,
  stocktake: Pick<Form<'stocktakes'>, 'number' | 'fields'>,
): CountsCompared | undefined {
  const { fields } = stocktake;
  const earlier = stocktakesBy(register, fields.on).filter(
    (one) => one.fields.on < fields.on || one.number < stocktake.number,
  );
  const before = earlier.findLast((one) => isWithin(fields.place, one.fields.place));
  if (!before) return undefined;
  const now = new Map(fields.items.map((item) => [canonical(item.number), item]));
  const differed = before.fields.items.filter(({ result }) => result !== 'found');
  const then = new Set(differed.map(({ number }) => canonical(number)));
  const differs = fields.items.filter(({ result }) => result !== 'found');
  // What stood in the wrong place and is not named again has left it; where it is nobody has seen.
  const isCounted = ({ number, result, place = before.fields.place }: Line) =>
    now.has(canonical(number)) || (result !== 'misplaced' && isWithin(place, fields.place));
  return {
    before,
    settled: differed.filter((line) => {
      const result = now.get(canonical(line.number))?.result ?? 'found';
      return result === 'found' && isCounted(line);
    }),
    still: differs.filter(({ number }) => then.has(canonical(number))),
    fresh: differs.filter(({ number }) => !then.has(canonical(number))),
  };
}
