import { missingYears } from '../../domain/missing-years.ts';
import { rule } from '../rule.ts';

/**
 * Something must be judged by the working days of a year that nobody has announced to the register. Told once a
 * year, however many records wait for it; a calendar that cannot be read is told by its own fault.
 */
export const calendarMissing = rule('calendar-missing', 'error', function* ({ register, today }) {
  if (register.unread.has('calendar.md')) return;
  const { path } = register.calendar;
  const at = path === undefined ? { path: register.regulation.path } : { path, field: ['years'] };
  for (const year of [...new Set(missingYears(register, today))].sort()) yield { at, facts: { year } };
});
