import { nearest } from '../../domain/nearest.ts';
import { fileNameOf } from '../../domain/number/canonical.ts';
import { indexOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** A record names a dossier that does not exist. */
export const dossierUnknown = rule('dossier-unknown', 'error', function* ({ register }) {
  const { dossiers } = indexOf(register);
  for (const { path, fields } of register.records) {
    const { dossier } = fields;
    if (dossier === undefined || dossiers.has(dossier) || register.unread.has(fileNameOf(dossier))) continue;
    yield {
      at: { path, field: ['dossier'] },
      facts: { dossier, nearest: nearest(dossier, dossiers.keys()) },
    };
  }
});
