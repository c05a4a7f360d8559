import { canonical, fileNameOf } from '../../domain/number/canonical.ts';
import { indexOf } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** A record names another by a number that no record bears (CLS-23); so does a stub (law 3). */
export const recordRelated = rule('record-related', 'error', function* ({ register }) {
  const { records } = indexOf(register);
  for (const { path, fields } of register.records) {
    const named = [
      ...(fields.related ?? []).map((number, index) => [['related', index], number] as const),
      [['renumbered-to'], fields['renumbered-to']] as const,
      [['renumbered-from'], fields['renumbered-from']] as const,
    ];
    for (const [field, number] of named) {
      if (number === undefined || records.has(canonical(number))) continue;
      if (register.unread.has(fileNameOf(number))) continue;
      yield { at: { path, field }, facts: { number } };
    }
  }
});
