import { fileNameOf } from '../../domain/number/canonical.ts';
import { readNumber } from '../../domain/number/series.ts';
import { rule } from '../rule.ts';

/** A dossier's number does not fit the regulation's template, its unit, or its file name (N8, N16; law 1). */
export const dossierMisplaced = rule('dossier-misplaced', 'error', function* ({ register }) {
  const series = register.plan.dossiers;
  // A template that cannot be read is the regulation's fault, told once over there.
  if (!series && register.regulation.data.dossiers) return;
  for (const { path, fields } of register.dossiers) {
    const expected = `${register.id}/dossiers/${fileNameOf(fields.dossier)}.md`;
    const parts = series && readNumber(series, fields.dossier);
    const unit = parts?.segments.unit;
    const problem = !parts ? 'template' : unit !== undefined && unit !== fields.unit ? 'unit' : 'path';
    if (problem === 'path' && path === expected) continue;
    const facts = { dossier: fields.dossier, problem, template: series?.template, expected } as const;
    yield { at: { path, field: ['dossier'] }, facts };
  }
});
