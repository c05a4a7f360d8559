import type { Day } from '../../domain/day.ts';
import { goneBy } from '../../domain/disposal-state.ts';
import type { Fault, FieldPath } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { nearest } from '../../domain/nearest.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import { absences } from '../../domain/stocktake-state.ts';
import { rule } from '../rule.ts';

/** What cannot be on a stocktake. */
type Impossible =
  | { readonly problem: 'twice' | 'nowhere'; readonly number: string }
  | { readonly problem: 'place'; readonly place: string; readonly nearest: string | undefined }
  | { readonly problem: 'lent'; readonly number: string; readonly loan: string; readonly out: Day }
  | { readonly problem: 'gone'; readonly number: string; readonly certificate: string; readonly since: Day };

type Faults = Generator<Fault<Impossible>>;

/** A stocktake counts something twice, says of a place nothing that there is, or saw what was not in the room. */
export const stocktakeItem = rule('stocktake-item', 'error', function* ({ register, today }): Faults {
  const stocktakes = formsOf(register, 'stocktakes');
  if (stocktakes.length === 0) return;
  const notThere = absentOn(register, today);
  const newest = stocktakes
    .map(({ fields }) => fields.on)
    .sort()
    .at(-1);
  for (const stocktake of stocktakes) {
    yield* linesOf(stocktake);
    if (stocktake.fields.on === newest) yield* placesOf(register, stocktake);
    for (const [index, { number, result }] of stocktake.fields.items.entries()) {
      if (result === 'missing' || result === 'surplus') continue;
      const facts = notThere(number, stocktake.fields.on);
      if (facts) yield { at: { path: stocktake.path, field: ['items', index, 'number'] }, facts };
    }
  }
});

function* linesOf({ path, fields: { items } }: Form<'stocktakes'>): Faults {
  const seen = new Set<string>();
  for (const [index, { number, result, place }] of items.entries()) {
    const known = seen.size;
    if (seen.add(canonical(number)).size === known)
      yield { at: { path, field: ['items', index, 'number'] }, facts: { problem: 'twice', number } };
    if (result === 'misplaced' && place === undefined)
      yield { at: { path, field: ['items', index, 'result'] }, facts: { problem: 'nowhere', number } };
  }
}

/** Places that the stores do not have; judged of the newest count only, for the stores change and forms do not. */
function* placesOf({ places, unread }: Register, { path, fields }: Form<'stocktakes'>): Faults {
  if (unread.has('stores.md')) return;
  const named: [FieldPath, string | undefined][] = [
    [['place'], fields.place],
    ...fields.items.map(({ place }, index): [FieldPath, string | undefined] => [
      ['items', index, 'place'],
      place,
    ]),
  ];
  for (const [field, place] of named) {
    if (place === undefined || places.has(place)) continue;
    yield { at: { path, field }, facts: { problem: 'place', place, nearest: nearest(place, places.keys()) } };
  }
}

/** Why something could not be seen on a day. On the first and last day of an absence it could be. */
function absentOn(
  register: Register,
  today: Day,
): (number: string, on: Day) => Extract<Impossible, { problem: 'lent' | 'gone' }> | undefined {
  const [away, gone] = [absences(register), goneBy(register, today)];
  return (number, on) => {
    const name = canonical(number);
    const certificate = gone.get(name)?.certificate;
    if (certificate && certificate.fields.on < on)
      return { problem: 'gone', number, certificate: certificate.number, since: certificate.fields.on };
    const lent = away.get(name)?.find(({ out, back }) => out < on && (back === undefined || back > on));
    return lent && { problem: 'lent', number, loan: lent.loan, out: lent.out };
  };
}
