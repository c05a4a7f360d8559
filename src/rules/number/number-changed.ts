import { indexOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** A file that had a number has another one now; numbers are permanent (law 1). */
export const numberChanged = rule('number-changed', 'error', function* ({ register, changes }) {
  for (const { path, was } of changes) {
    if (!was || was.kind === 'form') continue;
    const before = was.kind === 'record' ? was.entry.fields.number : was.entry.fields.dossier;
    const now = indexOf(register).paths.get(path);
    const number = now && ('class' in now ? now.fields.number : now.fields.dossier);
    if (number === undefined || number === before) continue;
    yield { at: { path, field: [was.kind === 'record' ? 'number' : 'dossier'] }, facts: { before, number } };
  }
});
