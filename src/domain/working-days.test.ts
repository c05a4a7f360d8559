import { expect, test } from 'vitest';
import type { Calendar } from './calendar.ts';
import { type Day, later } from './day.ts';
import { workingDayAfter } from './working-days.ts';

const day = (text: string) => text as Day;
const fiveDayWeek: Calendar = { isWorkingDay: (day) => Temporal.PlainDate.from(day).dayOfWeek <= 5 };

/** The same, one day at a time. */
function slowly(start: Day, count: number, calendar: Calendar): Day {
  let found = start;
  for (let left = count; left > 0; ) {
    found = later(found, { days: 1 });
    if (calendar.isWorkingDay(found)) left -= 1;
  }
  return found;
}

test('the same as counting day by day', () => {
  for (const start of ['2023-12-29', '2024-02-28', '2024-06-08', '2024-06-09', '2024-12-31'])
    for (const count of [1, 2, 5, 22, 250, 600])
      expect(workingDayAfter(day(start), count, fiveDayWeek)).toBe(slowly(day(start), count, fiveDayWeek));
});

test('a year is asked for once, however many days are counted in it', () => {
  let asked = 0;
  const counting: Calendar = {
    isWorkingDay: (day) => {
      asked += 1;
      return fiveDayWeek.isWorkingDay(day);
    },
  };
  for (let times = 0; times < 1000; times += 1) workingDayAfter(day('2024-03-01'), 200, counting);
  expect(asked).toBe(366);
});

test('a year that is known in part: as far as it goes', () => {
  const untilMarch: Calendar = {
    isWorkingDay: (day) => (day >= '2024-03' ? undefined : fiveDayWeek.isWorkingDay(day)),
  };
  expect(workingDayAfter(day('2024-02-27'), 2, untilMarch)).toBe('2024-02-29');
  expect(workingDayAfter(day('2024-02-27'), 3, untilMarch)).toEqual({ missingYear: '2024' });
  expect(workingDayAfter(day('2024-05-01'), 1, untilMarch)).toEqual({ missingYear: '2024' });
});

test('a calendar that never works ends the search, and so does the end of all days', () => {
  expect(workingDayAfter(day('2024-05-01'), 1, { isWorkingDay: () => false })).toEqual({
    missingYear: '2024',
  });
  const everyDay: Calendar = { isWorkingDay: () => true };
  expect(workingDayAfter(day('9999-12-30'), 1, everyDay)).toBe('9999-12-31');
  expect(workingDayAfter(day('9999-12-30'), 9999, everyDay)).toBe('9999-12-31');
});
