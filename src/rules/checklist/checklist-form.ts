import { checklistOf } from '../../domain/checklist.ts';
import { rule } from '../rule.ts';

/** A paper is there, but not as asked: a copy for an original, one side for both (CHK-11, FIL-30). */
export const checklistForm = rule('checklist-form', 'error', function* ({ register }) {
  for (const dossier of register.dossiers) {
    for (const { item, present } of checklistOf(register, dossier)) {
      for (const field of ['form', 'sides'] as const) {
        const asked = item[field];
        if (asked === undefined || present.length === 0) continue;
        if (present.some(({ fields }) => fields[field] === asked)) continue;
        const { path, fields } = present[0]!;
        yield { at: { path, field: [field] }, facts: { field, asked, found: fields[field] } };
      }
    }
  }
});
