import { goneBy } from '../../domain/disposal-state.ts';
import type { Form } from '../../domain/form.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { isStub, type RecordEntry } from '../../domain/record.ts';
import { formsOf, type Register } from '../../domain/register.ts';
import { absences } from '../../domain/stocktake-state.ts';
import { rule } from '../rule.ts';

/**
 * A new stocktake leaves out what ought to stand in the place that it counted. It is judged as it is filed: where
 * things stood on an older day is not known, for a record's place changes without an entry.
 */
export const stocktakeIncomplete = rule('stocktake-incomplete', 'error', function* ({ register, changes }) {
  const added = new Set(changes.filter(({ kind }) => kind === 'added').map(({ path }) => path));
  for (const stocktake of formsOf(register, 'stocktakes').filter(({ path }) => added.has(path))) {
    const counted = new Set(stocktake.fields.items.map(({ number }) => canonical(number)));
    const lacking = new Set<string>();
    for (const { fields } of expected(register, stocktake))
      if (!counted.has(canonical(fields.number))) lacking.add(fields.number);
    if (lacking.size === 0) continue;
    const numbers = [...lacking].sort();
    yield {
      at: { path: stocktake.path, field: ['items'], ofName: true },
      facts: { place: stocktake.fields.place, missing: numbers.length, first: numbers.slice(0, 5) },
    };
  }
});

/** What stood in the place for certain: filed before, not out, not gone. */
function expected(register: Register, { fields: { place, on } }: Form<'stocktakes'>): RecordEntry[] {
  const [away, gone] = [absences(register), goneBy(register, on)];
  return register.records.filter((record) => {
    const { number, place: own, filed } = record.fields;
    if (own !== place && !own?.startsWith(`${place}-`)) return false;
    if (filed === undefined || filed >= on || isStub(record)) return false;
    const name = canonical(number);
    const out = away
      .get(name)
      ?.some((absence) => absence.out <= on && (absence.back === undefined || absence.back >= on));
    return !gone.has(name) && !out;
  });
}
