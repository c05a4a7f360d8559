import { describe, expect, test } from 'vitest';
import { type Day, later } from '../domain/day.ts';
import { after, parseLength } from '../domain/term.ts';
import { calendarSchema, officeCalendar } from './calendar.ts';

/**
 * The first year that the public calendar does not have yet: one more with each year's chinese-days, here and on
 * the page of calendar-missing.
 */
const unknown = '2027';

const calendar = (fields: Record<string, unknown>) =>
  officeCalendar(calendarSchema.parse({ calendar: 'china', ...fields }));
const works = (day: string, office = officeCalendar(undefined)) => office.isWorkingDay(day as Day);
const workingDays = (count: number, from: string, office = officeCalendar(undefined)) =>
  after(from as Day, parseLength(`${count}个工作日`)!, office);

/** The days off, and the weekend days worked, as the State Council announced them. */
const announced = {
  '2024': {
    off: ['01-01', '02-10…02-17', '04-04…04-06', '05-01…05-05', '06-10', '09-15…09-17', '10-01…10-07'],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  '2025': {
    off: ['01-01', '01-28…02-04', '04-04…04-06', '05-01…05-05', '05-31…06-02', '10-01…10-08'],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  '2026': {
    off: [
      '01-01…01-03',
      '02-15…02-23',
      '04-04…04-06',
      '05-01…05-05',
      '06-19…06-21',
      '09-25…09-27',
      '10-01…10-07',
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

describe('the public calendar', () => {
  test.each(Object.entries(announced))('%s, every day of it', (year, { off, worked }) => {
    const days = new Map<string, boolean>();
    for (let day = `${year}-01-01` as Day; day.startsWith(year); day = later(day, { days: 1 }))
      days.set(day, Temporal.PlainDate.from(day).dayOfWeek <= 5);
    for (const span of off) {
      const [first, last = first] = span.split('…').map((day) => `${year}-${day}`);
      for (const day of days.keys()) if (day >= first! && day <= last!) days.set(day, false);
    }
    for (const day of worked) days.set(`${year}-${day}`, true);
    expect([...days].filter(([day, worked]) => works(day) !== worked)).toEqual([]);
  });
  test.each([
    // 春节
    [1, '2024-02-09', '2024-02-18'],
    [3, '2024-02-08', '2024-02-19'],
    [1, '2025-01-27', '2025-02-05'],
    [5, '2025-01-26', '2025-02-08'],
    [1, '2026-02-14', '2026-02-24'],
    // 国庆
    [1, '2024-09-30', '2024-10-08'],
    [5, '2024-09-27', '2024-10-10'],
    [3, '2025-09-30', '2025-10-11'],
    [5, '2026-09-30', '2026-10-13'],
  ])('%i working days after %s: %s', (count, from, last) => expect(workingDays(count, from)).toBe(last));

  test.each(['1999-06-01', '2003-12-31', `${unknown}-01-01`, `${unknown}-12-31`, '9999-12-31'])(
    'nothing is known of %s',
    (day) => expect(works(day)).toBeUndefined(),
  );
  test('it begins with 2004', () => expect(works('2004-01-02')).toBe(true));
  test('a deadline that reaches into a year of which nothing is known names it', () => {
    expect(workingDays(2, '2026-12-29')).toBe('2026-12-31');
    expect(workingDays(3, '2026-12-29')).toEqual({ missingYear: unknown });
    expect(workingDays(1, '2003-12-31')).toBe('2004-01-02');
    expect(workingDays(2, '2003-12-30')).toEqual({ missingYear: '2003' });
  });
});

describe('what the office adds', () => {
  const office = calendar({
    years: [unknown],
    off: ['2027-01-01', '2027-02-08', '2027-02-09'],
    worked: ['2027-02-13'],
  });
  test.each([
    ['2027-01-01', false],
    ['2027-01-02', false],
    ['2027-01-04', true],
    ['2027-02-08', false],
    ['2027-02-13', true],
    ['2027-02-14', false],
    ['2026-10-10', true],
    ['2028-01-03', undefined],
  ])('%s worked: %s', (day, worked) => expect(works(day, office)).toBe(worked));

  test('a deadline over the turn of the year', () => {
    expect(workingDays(3, '2026-12-30', office)).toBe('2027-01-05');
    expect(workingDays(262, '2026-12-30', office)).toEqual({ missingYear: '2028' });
  });
  test('days alone do not make a year known, but count themselves', () => {
    const days = calendar({ off: ['2027-01-01'], worked: ['2027-01-02'] });
    expect([works('2027-01-01', days), works('2027-01-02', days)]).toEqual([false, true]);
    expect(works('2027-01-03', days)).toBeUndefined();
    expect(workingDays(2, '2026-12-30', days)).toBe('2027-01-02');
  });
  test('its own days off and worked in a public year; off goes before worked', () => {
    const own = calendar({ off: ['2024-06-05', '2024-06-08'], worked: ['2024-06-08', '2024-06-09'] });
    expect(works('2024-06-05', own)).toBe(false);
    expect(works('2024-06-09', own)).toBe(true);
    expect(works('2024-06-08', own)).toBe(false);
  });
  test('a listed year is wholly the office’s, also a public one', () => {
    expect(works('2024-10-01', calendar({ years: ['2024'] }))).toBe(true);
    expect(works('2003-10-01', calendar({ years: ['2003'], off: ['2003-10-01'] }))).toBe(false);
  });
  test('it says in which file it stands', () => {
    expect(office.path).toBe('calendar.md');
    expect(officeCalendar(undefined).path).toBeUndefined();
  });
});

describe('calendar.md', () => {
  test.each([
    ['a year that is none', { years: ['2027年'] }],
    ['a short year', { years: ['27'] }],
    ['one year, not a list', { years: '2027' }],
    ['a day that does not exist', { off: ['2027-02-29'] }],
    ['a span of days', { off: ['2027-02-06…2027-02-12'] }],
    ['an unknown field', { holidays: ['2027-01-01'] }],
    ['another calendar', { calendar: 'germany' }],
  ])('%s is refused', (_, fields) =>
    expect(calendarSchema.safeParse({ calendar: 'china', ...fields }).success).toBe(false),
  );
});
