import { describe, expect, test } from 'vitest';
import type { Calendar } from './calendar.ts';
import type { Day } from './day.ts';
import { after, deadline, deadlineDay, length, parseDeadline, parseLength } from './term.ts';

/** Saturdays and Sundays off; nothing is known of years after 2030. */
const fiveDayWeek: Calendar = {
  isWorkingDay: (day) => (day > '2031' ? undefined : Temporal.PlainDate.from(day).dayOfWeek <= 5),
};
const on = (text: string, start: string) =>
  deadlineDay(parseDeadline(text)!, start as Day, fiveDayWeek) as string;

describe('lengths', () => {
  test.each([
    ['3个工作日', 3, 'working-day'],
    ['三个工作日', 3, 'working-day'],
    ['3工作日', 3, 'working-day'],
    ['3 working days', 3, 'working-day'],
    ['1 working-day', 1, 'working-day'],
    ['十五个工作日', 15, 'working-day'],
    ['7天', 7, 'day'],
    ['三十日', 30, 'day'],
    ['二十五天', 25, 'day'],
    ['1 day', 1, 'day'],
    ['1周', 1, 'week'],
    ['两周', 2, 'week'],
    ['2个星期', 2, 'week'],
    ['2 weeks', 2, 'week'],
    ['1个月', 1, 'month'],
    ['十二个月', 12, 'month'],
    ['6 months', 6, 'month'],
    ['1季度', 3, 'month'],
    ['两个季度', 6, 'month'],
    ['1 quarter', 3, 'month'],
    ['半年', 6, 'month'],
    ['half a year', 6, 'month'],
    ['half-year', 6, 'month'],
    ['10年', 10, 'year'],
    ['十年', 10, 'year'],
    ['30 years', 30, 'year'],
    ['9999年', 9999, 'year'],
  ])('%s', (text, count, unit) => expect(parseLength(text)).toEqual({ text, count, unit }));

  test.each([
    ...['', '10', '0天', '0年', '零天', '-3天', '1.5年', '10000年', '半天', '半个月', '一百年', '十十天'],
    ...[
      '３天',
      '3 个 月',
      ' 3天',
      '3天 ',
      '3天内',
      '长期',
      '三',
      '两',
      '十',
      '年',
      'days',
      '3 Days',
      '1e3天',
    ],
  ])('“%s” is no length', (text) => expect(parseLength(text)).toBeUndefined());
});

describe('deadlines', () => {
  test.each([
    ['当日', '2024-03-01', '2024-03-01'],
    ['立即', '2024-03-01', '2024-03-01'],
    ['same-day', '2024-03-01', '2024-03-01'],
    ['次日', '2024-02-28', '2024-02-29'],
    ['次日', '2023-02-28', '2023-03-01'],
    ['next day', '2023-12-31', '2024-01-01'],
    ['7天', '2024-02-25', '2024-03-03'],
    ['1周', '2023-12-28', '2024-01-04'],
    ['3个工作日', '2024-06-06', '2024-06-11'],
    ['1个工作日', '2024-06-08', '2024-06-10'],
    // The month has no such day: its last.
    ['1个月', '2024-01-31', '2024-02-29'],
    ['1个月', '2023-01-31', '2023-02-28'],
    ['1 month', '2024-03-31', '2024-04-30'],
    ['1季度', '2023-11-30', '2024-02-29'],
    ['半年', '2024-08-31', '2025-02-28'],
    // From a leap day.
    ['1年', '2024-02-29', '2025-02-28'],
    ['4 years', '2024-02-29', '2028-02-29'],
    ['月底', '2024-02-10', '2024-02-29'],
    ['当月底', '2023-02-28', '2023-02-28'],
    ['month-end', '2024-04-01', '2024-04-30'],
    ['季末', '2024-05-10', '2024-06-30'],
    ['quarter-end', '2024-12-31', '2024-12-31'],
    ['年底', '2024-01-01', '2024-12-31'],
    ['year end', '2024-01-01', '2024-12-31'],
    ['年底起10年', '2014-03-05', '2024-12-31'],
    ['年底后 10年', '2014-12-31', '2024-12-31'],
    ['会计年度终了后30年', '2014-03-05', '2044-12-31'],
    ['year-end + 10 years', '2014-03-05', '2024-12-31'],
    ['月底起5个工作日', '2024-05-10', '2024-06-07'],
    ['month-end + 1 month', '2024-01-10', '2024-02-29'],
    ['季末后15日', '2024-01-10', '2024-04-15'],
    ['9999年', '2024-01-01', '9999-12-31'],
    ['年底起9999年', '2024-01-01', '9999-12-31'],
  ])('%s from %s: %s', (text, start, last) => expect(on(text, start)).toBe(last));

  test.each([
    ['次年2月底', '2023-05-10', '2024-02-29'],
    ['次年2月底', '2024-05-10', '2025-02-28'],
    ['次年二月末', '2023-12-31', '2024-02-29'],
    ['次年3月31日', '2024-01-01', '2025-03-31'],
    ['02-end next-year', '2023-05-10', '2024-02-29'],
    ['03-31 next year', '2024-12-31', '2025-03-31'],
    ['次年2月29日', '2024-05-10', '2025-02-28'],
    // Neither 当年 nor 次年: the first such day from the start on.
    ['12月底', '2024-05-10', '2024-12-31'],
    ['3月31日', '2024-03-31', '2024-03-31'],
    ['3月31日', '2024-04-01', '2025-03-31'],
    ['03-31', '2024-04-01', '2025-03-31'],
    ['2月底', '2024-02-29', '2024-02-29'],
    ['2月29日', '2023-03-01', '2024-02-29'],
    // 当年: never another year; what starts after the day is due at once.
    ['当年12月底', '2024-05-10', '2024-12-31'],
    ['当年3月31日', '2024-03-31', '2024-03-31'],
    ['当年3月31日', '2024-05-10', '2024-05-10'],
    ['03-31 this-year', '2024-05-10', '2024-05-10'],
  ])('%s from %s: %s', (text, start, last) => expect(on(text, start)).toBe(last));

  test.each([
    ...['', '年末', '下周', '13月底', '0月1日', '2月30日', '4月31日', '3月0日', '次年', '次年3月', '3月'],
    ...[
      '年底起',
      '年底起10',
      '年底起当日',
      '13-01',
      '02-30',
      '3-31',
      '03-31 last-year',
      'year-end +10 years',
    ],
  ])('“%s” is no deadline', (text) => expect(parseDeadline(text)).toBeUndefined());

  test('no deadline lies before the day from which it counts', () => {
    for (const text of ['当日', '月底', '年底', '当年1月1日', '1月1日', '2月底', '次年1月1日', '1个工作日'])
      for (const start of ['2024-01-01', '2024-02-29', '2024-06-30', '2024-12-31'])
        expect(on(text, start) >= start, `${text} from ${start}`).toBe(true);
  });
  test('a year of which nothing is known', () => {
    expect(on('3个工作日', '2030-12-30')).toEqual({ missingYear: '2031' });
    expect(on('1个工作日', '2030-12-30')).toBe('2030-12-31');
    expect(on('3天', '2030-12-30')).toBe('2031-01-02');
  });
});

describe('as fields', () => {
  test('the text stays as the file has it', () => {
    for (const text of ['3个工作日', '半年', '2 weeks']) expect(length.parse(text)).toMatchObject({ text });
    for (const text of ['当日', '次年2月底', '年底起10年', '03-31 next-year', '3个工作日'])
      expect(deadline.parse(text)).toMatchObject({ text });
  });
  test.each(['blank', '待填'])('%s: the office must fill it in', (text) => {
    expect(length.parse(text)).toBe('blank');
    expect(deadline.parse(text)).toBe('blank');
  });
  test('any other text names what was expected', () => {
    expect(length.safeParse('当日').error?.issues[0]?.message).toBe('length');
    expect(deadline.safeParse('10').error?.issues[0]?.message).toBe('deadline');
    expect(deadline.safeParse(['当日']).error?.issues[0]?.message).toBe('deadline');
  });
});

test('so long after a day', () => {
  expect(after('2024-01-31' as Day, parseLength('1个月')!, fiveDayWeek)).toBe('2024-02-29');
  expect(after('2024-06-07' as Day, parseLength('1个工作日')!, fiveDayWeek)).toBe('2024-06-10');
});
