import { indexOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** Two records claim one number, in whatever spelling (NUM-01). Deeds share their dossier's number (§4.2, 10). */
export const numberDuplicate = rule('number-duplicate', 'error', function* ({ register }) {
  for (const claimants of indexOf(register).records.values()) {
    if (claimants.length === 1) continue;
    const own = claimants.filter((record) => !record.class.data.linked);
    for (const { path, fields } of own.slice(1)) {
      const facts = { number: fields.number, first: own[0]!.fields.number, firstPath: own[0]!.path };
      yield { at: { path, field: ['number'] }, facts };
    }
  }
});
