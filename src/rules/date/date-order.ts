import type { FormFields } from '../../domain/form.ts';
import { rule } from '../rule.ts';

/** Two days of one file stand in an order that cannot be: closed before opened, due before lent. */
export const dateOrder = rule('date-order', 'error', function* ({ register }) {
  for (const { path, fields } of register.dossiers) {
    const { opened, closed } = fields;
    if (closed === undefined || closed >= opened) continue;
    yield { at: { path, field: ['closed'] }, facts: { first: 'opened', second: 'closed', day: closed } };
  }
  for (const form of register.forms) {
    const { out, due } = form.room === 'loans' ? (form.fields as FormFields<'loans'>) : {};
    if (out === undefined || due === undefined || due >= out) continue;
    yield { at: { path: form.path, field: ['due'] }, facts: { first: 'out', second: 'due', day: due } };
  }
});
