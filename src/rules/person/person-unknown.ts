import type { FieldPath } from '../../domain/finding.ts';
import { nearest } from '../../domain/nearest.ts';
import { rule } from '../rule.ts';

/** The fields that name a person of the office. Borrowers may come from outside and are not among them. */
const personFields = ['submitter', 'handed-out-by', 'received-by', 'by', 'asked-by', 'executor'] as const;

/** Somebody is named who is not in `people.md`. */
export const personUnknown = rule('person-unknown', 'error', function* ({ register }) {
  if (register.unread.has('people.md')) return;
  const names = new Set(register.people.map((person) => person.name));
  const unknown = (path: string, field: FieldPath, person: unknown) =>
    typeof person === 'string' && !names.has(person)
      ? [{ at: { path, field }, facts: { person, nearest: nearest(person, names) } }]
      : [];
  for (const { path, fields } of [...register.records, ...register.forms]) {
    for (const field of personFields) {
      const named = (fields as Readonly<Record<string, unknown>>)[field];
      if (!Array.isArray(named)) yield* unknown(path, [field], named);
      else for (const [index, person] of named.entries()) yield* unknown(path, [field, index], person);
    }
  }
  for (const { path, fields } of register.dossiers) {
    for (const [index, { collector }] of (fields.absent ?? []).entries()) {
      yield* unknown(path, ['absent', index, 'collector'], collector);
    }
  }
});
