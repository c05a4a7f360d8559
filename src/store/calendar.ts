import chineseDays from 'chinese-days';
import type { z } from 'zod';
import type { Calendar } from '../domain/calendar.ts';
import { type Day, yearOf } from '../domain/day.ts';
import { choice, day, fields, list, text } from '../domain/field.ts';

/** The frontmatter of `calendar.md`: days that the public calendar does not know yet. */
export const calendarSchema = fields({
  calendar: choice('china'),
  /** Years whose days off and days worked are all listed below. */
  years: list(text).optional(),
  /** Days off, weekends not counted. */
  off: list(day).optional(),
  /** Weekend days that are worked (调休上班). */
  worked: list(day).optional(),
});

/** The years that the public calendar has, since the days are worked by the five-day week. */
const first = '2004';

/** The calendar of an office: the public one, and what the office has added to it. */
export function officeCalendar(added: z.output<typeof calendarSchema> | undefined): Calendar {
  const years = new Set(added?.years);
  const [off, worked] = [new Set(added?.off), new Set(added?.worked)];
  return {
    isWorkingDay(day: Day) {
      if (off.has(day)) return false;
      if (worked.has(day)) return true;
      const year = yearOf(day);
      if (years.has(year)) return Temporal.PlainDate.from(day).dayOfWeek <= 5;
      return isPublished(year) ? chineseDays.isWorkday(day) : undefined;
    },
  };
}

let published: ReadonlySet<string> | undefined;

/** The library answers for any year, also for one whose holidays nobody has announced; those are left out. */
function isPublished(year: string): boolean {
  published ??= new Set(publishedYears());
  return published.has(year);
}

function* publishedYears(): Generator<string> {
  for (
    let year = Number(first);
    chineseDays.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0;
    year += 1
  ) {
    yield String(year);
  }
}
