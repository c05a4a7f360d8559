import { rule } from '../rule.ts';

/** A record that bears its dossier's number bears another one, or has no dossier (NUM-13; NUM-13). */
export const numberLinked = rule('number-linked', 'error', function* ({ register }) {
  for (const { path, class: node, fields } of register.records) {
    if (!node.data.linked || fields.number === fields.dossier) continue;
    const field = fields.dossier === undefined ? 'dossier' : 'number';
    yield { at: { path, field: [field] }, facts: { number: fields.number, dossier: fields.dossier } };
  }
});
