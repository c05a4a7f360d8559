import type { FieldPath } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { canonical, fileNameOf } from '../../domain/number/canonical.ts';
import { indexOf, type Register } from '../../domain/register.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import { rule } from '../rule.ts';

/**
 * A form names a record that does not exist. A change entry may also name a dossier; a hold and its release, a
 * dossier or a place; a stocktake, what is there and nobody registered. The items of a withdrawal are controlled copies, no records.
 */
export const formItem = rule('form-item', 'error', function* ({ register }) {
  const { records, dossiers } = indexOf(register);
  for (const form of register.forms) {
    const { room } = form;
    const mayHold = room === 'holds' || room === 'releases';
    for (const [field, number] of named(form)) {
      if (records.has(canonical(number)) || register.unread.has(fileNameOf(number))) continue;
      if (room === 'changes' && dossiers.has(number)) continue;
      if (mayHold && (register.unread.has('stores.md') || larger(register).has(canonical(number)))) continue;
      yield { at: { path: form.path, field }, facts: { number, mayHold } };
    }
  }
});

/** What a hold may name beside a record. */
const larger = rememberedOf(
  ({ dossiers, places }: Register) =>
    new Set([...dossiers.map(({ fields }) => fields.dossier), ...places.keys()].map(canonical)),
);

function named({ fields }: Form): (readonly [FieldPath, string])[] {
  if ('change' in fields) return [[['number'], fields.number]];
  if (!('items' in fields) || !fields.items || 'withdrawal' in fields) return [];
  return fields.items.flatMap((item, index) =>
    'result' in item && item.result === 'surplus' ? [] : [[['items', index, 'number'], item.number]],
  );
}
