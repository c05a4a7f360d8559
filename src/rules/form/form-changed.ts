import { rule } from '../rule.ts';

/** A closed form was changed or removed (law 4). */
export const formChanged = rule('form-changed', 'error', function* ({ register, changes }) {
  for (const { path, kind, was } of changes) {
    if (was?.kind !== 'form' || !path.startsWith(`${register.id}/`)) continue;
    yield { at: { path }, facts: { number: was.entry.number, removed: kind === 'removed' } };
  }
});
