import { parseDay } from '../../domain/day.ts';
import { rule } from '../rule.ts';

/** Fields that look ahead by their nature. */
const aheadFields = new Set(['due', 'until']);

/** Something is said to have happened on a day that has not come yet. */
export const dateFuture = rule('date-future', 'error', function* ({ register, today }) {
  for (const { path, fields } of [...register.records, ...register.dossiers, ...register.forms]) {
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value !== 'string' || value <= today || value.length !== 10) continue;
      if (aheadFields.has(name) || parseDay(value) === undefined) continue;
      yield { at: { path, field: [name] }, facts: { day: value, today } };
    }
  }
});
