import { checklistOf } from '../../domain/checklist.ts';
import { rule } from '../rule.ts';

/** A paper that the dossier ought to hold is neither there nor marked absent (CHK-02, CHK-04). */
export const checklistMissing = rule('checklist-missing', 'warning', function* ({ register }) {
  for (const dossier of register.dossiers) {
    for (const { documents, present, absent } of checklistOf(register, dossier)) {
      if (present.length > 0 || absent) continue;
      yield { at: { path: dossier.path }, facts: { dossier: dossier.fields.dossier, documents } };
    }
  }
});
