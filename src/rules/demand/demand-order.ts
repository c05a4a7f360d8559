import { type Day, parseDay } from '../../domain/day.ts';
import { demandsWith, groundOf } from '../../domain/demanded.ts';
import { rule } from '../rule.ts';

/** Of days that must follow one another, one lies before an earlier one. Days not stated are passed over. */
export const demandOrder = rule('demand-order', 'error', function* ({ register }) {
  for (const demanded of demandsWith(register, 'order')) {
    const { path, fields, demand } = demanded;
    let latest: { first: string; firstDay: Day } | undefined;
    for (const second of demand.order) {
      const value = fields[second];
      const secondDay = typeof value === 'string' ? parseDay(value) : undefined;
      if (secondDay === undefined) continue;
      if (!latest || latest.firstDay <= secondDay) latest = { first: second, firstDay: secondDay };
      else
        yield {
          at: { path, field: [second] },
          facts: { ...latest, second, secondDay, ...groundOf(demanded) },
        };
    }
  }
});
