import type { Dossier } from '../../domain/dossier.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { rule } from '../rule.ts';

/** Two living dossiers on one unit, where the regulation does not allow that: 一户一档 (CLS-08, CLS-09, CLS-14). */
export const dossierRival = rule('dossier-rival', 'error', function* ({ register }) {
  const { open = 'one', 'open-per': per } = register.regulation.data.dossiers ?? {};
  if (open === 'many') return;
  const living = new Map<string, Dossier>();
  for (const dossier of register.dossiers) {
    const { unit, closed } = dossier.fields;
    if (closed !== undefined) continue;
    const key = `${canonical(unit)}\n${per === undefined ? '' : dossier.fields[per]}`;
    const first = living.get(key);
    if (!first) living.set(key, dossier);
    else {
      const facts = { unit, dossier: dossier.fields.dossier, first: first.fields.dossier };
      yield { at: { path: dossier.path, field: ['unit'] }, facts };
    }
  }
});
