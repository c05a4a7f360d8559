import { rule } from '../rule.ts';

/** A file of the register was removed or renamed; nothing is ever deleted (law 3). */
export const recordRemoved = rule('record-removed', 'error', function* ({ register, changes }) {
  for (const { path, kind, was } of changes) {
    if (kind !== 'removed' || !path.startsWith(`${register.id}/`) || was?.kind === 'form') continue;
    yield { at: { path }, facts: { number: was?.kind === 'record' ? was.entry.fields.number : undefined } };
  }
});
