import type { Dossier } from '../../domain/dossier.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { rule } from '../rule.ts';

/** Two living dossiers on one unit: 一户一档 (CLS-08, CLS-09, CLS-14). */
export const dossierRival = rule('dossier-rival', 'error', function* ({ register }) {
  const living = new Map<string, Dossier>();
  for (const dossier of register.dossiers) {
    const { unit, closed } = dossier.fields;
    if (closed !== undefined) continue;
    const first = living.get(canonical(unit));
    if (!first) living.set(canonical(unit), dossier);
    else {
      const facts = { unit, dossier: dossier.fields.dossier, first: first.fields.dossier };
      yield { at: { path: dossier.path, field: ['unit'] }, facts };
    }
  }
});
