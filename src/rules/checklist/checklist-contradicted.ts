import { isStub } from '../../domain/record.ts';
import { indexOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** A paper is marked absent, yet it is there (CHK-02: the ticked list is what is in the file). */
export const checklistContradicted = rule('checklist-contradicted', 'error', function* ({ register }) {
  const { ofDossier } = indexOf(register);
  for (const { path, fields } of register.dossiers) {
    for (const [index, { document }] of (fields.absent ?? []).entries()) {
      const record = ofDossier
        .get(fields.dossier)
        ?.find((paper) => paper.fields.document === document && !isStub(paper));
      if (!record) continue;
      const at = { path, field: ['absent', index, 'document'] };
      yield { at, facts: { documents: [document], number: record.fields.number } };
    }
  }
});
