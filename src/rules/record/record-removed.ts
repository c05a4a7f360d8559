import type { Change } from '../../domain/change.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { pathOf } from '../../domain/record-path.ts';
import { indexOf, type Register } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** A file of the register was removed or renamed; nothing is ever deleted (law 3). */
export const recordRemoved = rule('record-removed', 'error', function* ({ register, changes }) {
  for (const change of changes) {
    const { path, kind, was } = change;
    if (kind !== 'removed' || was?.kind === 'form' || !isEntry(register, path)) continue;
    if (wasPutRight(register, change)) continue;
    yield { at: { path }, facts: { number: was?.kind === 'record' ? was.entry.fields.number : undefined } };
  }
});

/** Whether a record or dossier could have stood there; other files do not belong in a register. */
function isEntry(register: Register, path: string): boolean {
  return path.startsWith(`${register.id}/`) && path.endsWith('.md') && path.split('/').length > 2;
}

/** Whether a record that stood in the wrong place now stands where its number leads. */
function wasPutRight(register: Register, { path, was }: Change): boolean {
  if (was?.kind !== 'record' || was.entry.class.data.linked) return false;
  const right = pathOf(register.id, was.entry);
  if (right === undefined || right === path) return false;
  const now = indexOf(register).records.get(canonical(was.entry.fields.number)) ?? [];
  return now.some((record) => record.path === right);
}
