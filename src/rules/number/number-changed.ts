import { rule } from '../rule.ts';

/** A file that had a number has another one now; numbers are permanent (law 1). */
export const numberChanged = rule('number-changed', 'error', function* ({ register, changes }) {
  const now = new Map([
    ...register.records.map(({ path, fields }) => [path, fields.number] as const),
    ...register.dossiers.map(({ path, fields }) => [path, fields.dossier] as const),
  ]);
  for (const { path, was } of changes) {
    if (!was || was.kind === 'form') continue;
    const before = was.kind === 'record' ? was.entry.fields.number : was.entry.fields.dossier;
    const number = now.get(path);
    if (number === undefined || number === before) continue;
    yield { at: { path, field: [was.kind === 'record' ? 'number' : 'dossier'] }, facts: { before, number } };
  }
});
