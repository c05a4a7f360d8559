import { rule } from '../rule.ts';

/** The label of a living dossier does not bear the current customer's name (S001-6). */
export const dossierLabel = rule('dossier-label', 'error', function* ({ register }) {
  for (const { path, fields } of register.dossiers) {
    const { label, customer, closed } = fields;
    if (label === undefined || closed !== undefined || label === customer) continue;
    yield { at: { path, field: ['label'] }, facts: { label, customer } };
  }
});
