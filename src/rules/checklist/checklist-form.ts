import { checklistOf } from '../../domain/checklist.ts';
import { rule } from '../rule.ts';

/** A paper is there, but not as asked: a copy for an original, one side for both (CHK-11, FIL-30). */
export const checklistForm = rule('checklist-form', 'error', function* ({ register }) {
  for (const dossier of register.dossiers) {
    for (const { item, present } of checklistOf(register, dossier)) {
      const wrong = present.map((record) =>
        (['form', 'sides'] as const).filter(
          (field) => item[field] !== undefined && record.fields[field] !== item[field],
        ),
      );
      // One paper as asked is enough; where there is none, the one that comes nearest is named.
      const least = Math.min(...wrong.map((fields) => fields.length));
      const nearest = wrong.findIndex((fields) => fields.length === least);
      for (const field of wrong[nearest] ?? []) {
        const { path, fields } = present[nearest]!;
        yield { at: { path, field: [field] }, facts: { field, asked: item[field]!, found: fields[field] } };
      }
    }
  }
});
