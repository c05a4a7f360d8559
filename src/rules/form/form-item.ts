import { canonical } from '../../domain/number/canonical.ts';
import { indexOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** A form names a record that does not exist. */
export const formItem = rule('form-item', 'error', function* ({ register }) {
  const { records } = indexOf(register);
  for (const { path, fields } of register.forms) {
    if (!('items' in fields)) continue;
    for (const [index, { number }] of fields.items.entries()) {
      if (records.has(canonical(number))) continue;
      yield { at: { path, field: ['items', index, 'number'] }, facts: { number } };
    }
  }
});
