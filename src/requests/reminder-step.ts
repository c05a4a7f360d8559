import { type Day, later } from '../domain/day.ts';
import type { ReminderStep } from '../locales/request-words.ts';

/**
 * The step that a loan has come to on a day: 30 and 7 days before its due day, on it, 7 and 30 days after it, then
 * month by month. Steps before the loan began, or was last renewed, are none.
 */
export function stepOn(due: Day, since: Day, today: Day): ReminderStep | undefined {
  const fixed = ([30, 7, 0, -7, -30] as const).find((days) => later(due, { days }) <= today);
  if (fixed === undefined) return undefined;
  if (fixed < 30) return later(due, { days: fixed }) > since ? { days: fixed } : undefined;
  const start = later(due, { days: 30 });
  let months = 0;
  while (months < longest && later(start, { months: months + 1 }) <= today) months += 1;
  return months > 0 ? { days: 30, months } : { days: 30 };
}

/** Nobody is reminded for more than a lifetime. */
const longest = 1200;

/** The marker of the comment in which a step is said: once for each due day. */
export function stepMarker(due: Day, { days, months = 0 }: ReminderStep): string {
  const side = days < 0 ? `before-${-days}` : `after-${days}`;
  return `due-${due}-${side}${months > 0 ? `-month-${months}` : ''}`;
}
