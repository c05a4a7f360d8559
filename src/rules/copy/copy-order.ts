import { yearOf } from '../../domain/day.ts';
import type { Fault } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { formsOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** How the numbers of controlled copies are out of order. */
type Disorder =
  /** Numbers between this one and the one before it that no copy bears. */
  | { readonly problem: 'gap'; readonly number: string; readonly first: string; readonly missing: number }
  /** It was issued before a copy with a lower number. */
  | { readonly problem: 'earlier'; readonly number: string; readonly before: string };

/**
 * Controlled copies are numbered as they are issued, a year at a time, and none is left out: a number that nobody bears
 * is a copy that nobody answers for (NUM-19).
 */
export const copyOrder = rule('copy-order', 'warning', function* ({ register }): Generator<Fault<Disorder>> {
  const years = Map.groupBy(formsOf(register, 'copies').filter(isNumbered), yearOfNumber);
  for (const copies of years.values()) {
    let last: Form<'copies'> | undefined;
    for (const copy of copies.toSorted((a, b) => running(a) - running(b))) {
      const at = { path: copy.path, field: ['copy'] };
      const { number } = copy;
      const missing = running(copy) - (last ? running(last) : 0) - 1;
      const first = `${number.slice(0, yearEnd)}${String(running(copy) - missing).padStart(3, '0')}`;
      if (missing > 0 && !register.unread.has(first))
        yield { at, facts: { problem: 'gap', number, first, missing } };
      if (last && copy.fields.on < last.fields.on)
        yield { at, facts: { problem: 'earlier', number, before: last.number } };
      last = copy;
    }
  }
});

/** Letters and year of a number: `SK2026`. */
const yearEnd = 6;

function isNumbered({ number, fields }: Form<'copies'>): boolean {
  return /^SK\d{7,}$/.test(number) && number.slice(2, yearEnd) === yearOf(fields.on);
}

function yearOfNumber({ number }: Form<'copies'>): string {
  return number.slice(0, yearEnd);
}

function running({ number }: Form<'copies'>): number {
  return Number(number.slice(yearEnd));
}
