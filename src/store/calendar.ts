import chineseDays from 'chinese-days';
import { z } from 'zod';
import type { Calendar } from '../domain/calendar.ts';
import { type Day, yearOf } from '../domain/day.ts';
import { choice, day, fields, list } from '../domain/field.ts';

const expected = { error: 'count' } as const;

/** The frontmatter of `calendar.md`: days that the public calendar does not know yet. */
export const calendarSchema = fields({
  calendar: choice('china'),
  /** Years whose days off and days worked are all listed below; for these the public calendar is not asked. */
  years: list(z.string(expected).regex(/^\d{4}$/, expected)).optional(),
  /** Days off, weekends not counted; with a year that is public, the office's own. */
  off: list(day).optional(),
  /** Weekend days that are worked (调休上班). A day that is listed as off too is off. */
  worked: list(day).optional(),
});

/** The first year that the public calendar has. */
const first = '2004';

/** The calendar of an office: the public one, and what the office has added to it. */
export function officeCalendar(added: z.output<typeof calendarSchema> | undefined): Calendar {
  const years = new Set(added?.years);
  const [off, worked] = [new Set(added?.off), new Set(added?.worked)];
  return {
    path: added && 'calendar.md',
    isWorkingDay(day: Day) {
      if (off.has(day)) return false;
      if (worked.has(day)) return true;
      const year = yearOf(day);
      if (years.has(year)) return Temporal.PlainDate.from(day).dayOfWeek <= 5;
      return isPublished(year) ? chineseDays.isWorkday(day) : undefined;
    },
  };
}

const published = new Map<string, boolean>();

/**
 * The library answers for any year, also for one whose holidays nobody has announced; it has announced those whose
 * National Day it knows for a holiday.
 */
function isPublished(year: string): boolean {
  const known =
    published.get(year) ??
    (year >= first && chineseDays.getHolidaysInRange(`${year}-10-01`, `${year}-10-01`, false).length > 0);
  published.set(year, known);
  return known;
}
