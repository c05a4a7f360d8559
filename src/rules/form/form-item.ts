import type { FieldPath } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { canonical, fileNameOf } from '../../domain/number/canonical.ts';
import { indexOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** A form names a record that does not exist; a change entry may also name a dossier. */
export const formItem = rule('form-item', 'error', function* ({ register }) {
  const { records, dossiers } = indexOf(register);
  for (const form of register.forms) {
    for (const [field, number] of named(form)) {
      if (records.has(canonical(number)) || register.unread.has(fileNameOf(number))) continue;
      if (form.room === 'changes' && dossiers.has(number)) continue;
      yield { at: { path: form.path, field }, facts: { number } };
    }
  }
});

function named({ fields }: Form): (readonly [FieldPath, string])[] {
  if ('change' in fields) return [[['number'], fields.number]];
  if (!('items' in fields) || !fields.items) return [];
  return fields.items.map(({ number }, index) => [['items', index, 'number'], number]);
}
