import { formTraits } from '../../domain/form.ts';
import { rule } from '../rule.ts';

/** A form's number does not fit its room, or its file does not stand where the number leads. */
export const formMisplaced = rule('form-misplaced', 'error', function* ({ register }) {
  for (const { path, room, number } of register.forms) {
    const { prefix } = formTraits[room];
    const year = new RegExp(`^${prefix}(\\d{4})(\\d{3}|[1-9]\\d{3,})$`).exec(number)?.[1];
    const expected = year && `${register.id}/${room}/${year}/${number}.md`;
    if (path !== expected) yield { at: { path }, facts: { number, prefix, expected } };
  }
});
