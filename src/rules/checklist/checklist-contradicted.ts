import { checklistOf } from '../../domain/checklist.ts';
import { rule } from '../rule.ts';

/** A paper is marked absent, yet it is there (CHK-02: the ticked list is what is in the file). */
export const checklistContradicted = rule('checklist-contradicted', 'error', function* ({ register }) {
  for (const dossier of register.dossiers) {
    if (!dossier.fields.absent) continue;
    for (const { documents, present, absent } of checklistOf(register, dossier)) {
      if (!absent || present.length === 0) continue;
      const at = { path: dossier.path, field: ['absent', absent.index, 'document'] };
      yield { at, facts: { documents, number: present[0]!.fields.number } };
    }
  }
});
