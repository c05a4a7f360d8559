import { checklistOf } from '../../domain/checklist.ts';
import { rule } from '../rule.ts';

/** A container lacks parts that it must hold (CHK-10: 住户手册 with its three parts). */
export const checklistContainer = rule('checklist-container', 'error', function* ({ register }) {
  for (const dossier of register.dossiers) {
    for (const { item, present } of checklistOf(register, dossier)) {
      for (const { path, fields } of item.parts ? present : []) {
        const missing = item.parts!.filter((part) => !fields.parts?.includes(part));
        if (missing.length > 0) yield { at: { path, field: ['parts'] }, facts: { missing } };
      }
    }
  }
});
