import { describe, expect, test } from 'vitest';
import type { Day } from './day.ts';
import { parseRhythm, rhythm, roundNamed, roundOf, roundsBetween } from './rhythm.ts';

const round = (text: string, day: string) => {
  const { name, first, due } = roundOf(parseRhythm(text)!, day as Day);
  return [name, first, due];
};
const between = (text: string, from: string, before: string) =>
  roundsBetween(parseRhythm(text)!, from as Day, before as Day).map(({ name }) => name);

describe('reading', () => {
  test.each([
    ['每日', 'daily', { per: 'day' }],
    ['每周', 'weekly', { per: 'week' }],
    ['每月', 'monthly', { per: 'month' }],
    ['每月底', 'monthly', { per: 'month' }],
    ['每月1日', 'monthly on 1', { per: 'month', day: 1 }],
    ['每月31日', 'monthly on 31', { per: 'month', day: 31 }],
    ['每季度', 'quarterly', { per: 'quarter' }],
    ['每季末', 'quarterly', { per: 'quarter' }],
    ['每半年', 'half-yearly', { per: 'half-year' }],
    ['每年', 'yearly', { per: 'year' }],
    ['每年底', 'yearly', { per: 'year' }],
    ['每年12月', 'yearly on 12-end', { per: 'year', month: 12 }],
    ['每年2月底', 'yearly on 02-end', { per: 'year', month: 2 }],
    ['每年1月10日', 'yearly on 01-10', { per: 'year', month: 1, day: 10 }],
    ['每年2月29日', 'yearly on 02-29', { per: 'year', month: 2, day: 29 }],
  ])('%s, %s', (chinese, english, expected) => {
    expect(parseRhythm(chinese)).toEqual({ text: chinese, ...expected });
    expect(parseRhythm(english)).toEqual({ text: english, ...expected });
    expect(rhythm.parse(chinese).text).toBe(chinese);
  });
  test.each([
    ...[
      '',
      '定期',
      '每月0日',
      '每月32日',
      '每年13月',
      '每年0月1日',
      '每年2月30日',
      '每年4月31日',
      '每年1月0日',
    ],
    ...['每两周', 'monthly on 32', 'yearly on 13-01', 'yearly on 1-10', 'Monthly', ' 每月'],
  ])('“%s” is no rhythm', (text) => expect(parseRhythm(text)).toBeUndefined());
});

describe('rounds', () => {
  test.each([
    ['每日', '2024-02-29', ['2024-02-29', '2024-02-29', '2024-02-29']],
    ['每周', '2024-06-30', ['2024-W26', '2024-06-24', '2024-06-30']],
    // The week's year is that of its Thursday.
    ['每周', '2024-12-31', ['2025-W01', '2024-12-30', '2025-01-05']],
    ['每周', '2027-01-01', ['2026-W53', '2026-12-28', '2027-01-03']],
    ['每月底', '2024-02-10', ['2024-02', '2024-02-01', '2024-02-29']],
    ['每月底', '2023-02-10', ['2023-02', '2023-02-01', '2023-02-28']],
    ['每月1日', '2024-02-10', ['2024-02', '2024-02-01', '2024-02-01']],
    // A month without such a day: its last.
    ['每月29日', '2023-02-10', ['2023-02', '2023-02-01', '2023-02-28']],
    ['每月30日', '2024-02-10', ['2024-02', '2024-02-01', '2024-02-29']],
    ['每月31日', '2024-04-10', ['2024-04', '2024-04-01', '2024-04-30']],
    ['每月31日', '2024-05-10', ['2024-05', '2024-05-01', '2024-05-31']],
    ['每季度', '2024-05-10', ['2024-Q2', '2024-04-01', '2024-06-30']],
    ['每半年', '2024-06-30', ['2024-H1', '2024-01-01', '2024-06-30']],
    ['每半年', '2024-07-01', ['2024-H2', '2024-07-01', '2024-12-31']],
    ['每年', '2024-05-10', ['2024', '2024-01-01', '2024-12-31']],
    ['每年2月底', '2024-05-10', ['2024', '2024-01-01', '2024-02-29']],
    ['每年2月29日', '2023-05-10', ['2023', '2023-01-01', '2023-02-28']],
    ['每年1月10日', '2024-05-10', ['2024', '2024-01-01', '2024-01-10']],
    ['每年4月', '2024-05-10', ['2024', '2024-01-01', '2024-04-30']],
  ])('%s on %s', (text, day, expected) => expect(round(text, day)).toEqual(expected));

  test('every round is found again by its name, and by no other', () => {
    for (const text of ['每日', '每周', '每月31日', '每季度', '每半年', '每年2月29日'])
      for (const day of ['2023-02-28', '2024-02-29', '2024-12-31', '2027-01-01']) {
        const found = roundOf(parseRhythm(text)!, day as Day);
        expect(roundNamed(parseRhythm(text)!, found.name)).toEqual(found);
      }
    for (const name of ['2024-13', '2024-Q5', '2024-H3', '2024-W53', '2024-W00', '2024-6', '', '2024-06-31'])
      for (const text of ['每日', '每周', '每月', '每季度', '每半年', '每年'])
        expect(roundNamed(parseRhythm(text)!, name)).toBeUndefined();
  });
});

describe('rounds between two days', () => {
  test.each([
    ['每月底', '2024-01-01', '2024-03-31', ['2024-01', '2024-02']],
    ['每月底', '2024-01-01', '2024-04-01', ['2024-01', '2024-02', '2024-03']],
    // A round that was running on the first day is not asked for.
    ['每月底', '2024-01-02', '2024-04-01', ['2024-02', '2024-03']],
    ['每季度', '2024-01-02', '2024-07-01', ['2024-Q2']],
    ['每年', '2024-02-01', '2025-06-30', []],
    ['每周', '2024-12-25', '2025-01-10', ['2025-W01']],
    // Its day may be the first.
    ['每月1日', '2024-01-01', '2024-02-01', ['2024-01']],
    ['每月1日', '2024-01-01', '2024-01-01', []],
    // Its day lies before the first: the next round is the first.
    ['每年1月10日', '2024-02-01', '2025-06-30', ['2025']],
    ['每年1月10日', '2024-01-11', '2025-01-11', ['2025']],
    ['每月1日', '2024-01-15', '2024-02-02', ['2024-02']],
    // Its day is past although the period runs on.
    ['每年1月10日', '2024-01-01', '2024-01-11', ['2024']],
    ['每月31日', '2024-02-01', '2024-03-01', ['2024-02']],
    ['每日', '2024-02-28', '2024-03-01', ['2024-02-28', '2024-02-29']],
  ])('%s from %s, before %s', (text, from, before, names) =>
    expect(between(text, from, before)).toEqual(names),
  );
  test('nothing where the days are the other way round, and an end at the end of all days', () => {
    expect(between('每日', '2024-03-01', '2024-02-01')).toEqual([]);
    expect(between('每月底', '9999-10-01', '9999-12-31')).toEqual(['9999-10', '9999-11']);
  });
});
