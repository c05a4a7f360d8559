import { pathOf } from '../../domain/record-path.ts';
import { indexOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/**
 * Two records claim one number, in whatever spelling (NUM-01). The one that stands where the number leads has
 * it. Deeds share their dossier's number (NUM-13).
 */
export const numberDuplicate = rule('number-duplicate', 'error', function* ({ register }) {
  for (const claimants of indexOf(register).records.values()) {
    if (claimants.length === 1) continue;
    const own = claimants.filter((record) => !record.class.data.linked);
    const first = own.find((record) => record.path === pathOf(register.id, record)) ?? own[0];
    for (const { path, fields } of own) {
      if (!first || path === first.path) continue;
      const facts = { number: fields.number, first: first.fields.number, firstPath: first.path };
      yield { at: { path, field: ['number'] }, facts };
    }
  }
});
