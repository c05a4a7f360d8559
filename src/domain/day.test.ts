import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { asDay, type Day, dayOf, dayOfMonth, daysBetween, later, parseDay, yearOf } from './day.ts';

const day = (text: string) => text as Day;

test.each(['2024-02-29', '2000-02-29', '2023-02-28', '2024-04-30', '2024-12-31', '0001-01-01'])(
  '%s is a day',
  (text) => expect(parseDay(text)).toBe(text),
);
test.each([
  ...['2023-02-29', '1900-02-29', '2024-02-30', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00'],
  ...[
    '0000-01-01',
    '2024-1-1',
    '2024/01/01',
    '20240101',
    '２０２４-01-01',
    ' 2024-01-01',
    '2024-01-01T00:00',
  ],
])('%s is no day', (text) => expect(parseDay(text)).toBeUndefined());

test.each([
  ['2024-01-31', { months: 1 }, '2024-02-29'],
  ['2023-01-31', { months: 1 }, '2023-02-28'],
  ['2024-03-31', { months: 1 }, '2024-04-30'],
  ['2024-02-29', { years: 1 }, '2025-02-28'],
  ['2024-02-29', { years: 4 }, '2028-02-29'],
  ['2024-02-28', { days: 1 }, '2024-02-29'],
  ['2023-12-31', { days: 1 }, '2024-01-01'],
  ['2024-08-31', { months: 6 }, '2025-02-28'],
  ['2024-06-30', { years: 9999 }, '9999-12-31'],
])('%s and %o later: %s', (from, by, to) => expect(later(day(from), by)).toBe(to));

test('the same as Temporal reckons', () => {
  let seed = 1;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >> 8) % limit;
  };
  for (let times = 0; times < 5000; times += 1) {
    const start = later(day('1900-01-01'), { days: below(73_000) });
    const by = { years: below(60), months: below(40), days: below(800) - 400 };
    expect(later(start, by)).toBe(
      Temporal.PlainDate.from(start)
        .add({ years: by.years, months: by.months })
        .add({ days: by.days })
        .toString(),
    );
  }
});

test.each([
  [2024, 2, 31, '2024-02-29'],
  [2023, 2, 31, '2023-02-28'],
  [2024, 4, 30, '2024-04-30'],
  [800, 1, 9, '0800-01-09'],
  [10_000, 1, 1, '9999-12-31'],
])('%i-%i, the %i: %s', (year, month, date, expected) =>
  expect(dayOfMonth(year, month, date)).toBe(expected),
);

test('what a field holds, if it is a day', () => {
  expect(asDay('2024-02-29')).toBe('2024-02-29');
  for (const other of [undefined, '', '2023-02-29', 20240229, ['2024-02-29'], {}])
    expect(asDay(other)).toBeUndefined();
});

test.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2023-01-01', '2024-01-01', 365],
  ['2024-06-30', '2024-06-30', 0],
  ['2024-06-30', '2024-06-24', -6],
])('from %s to %s: %i days', (from, to, days) => expect(daysBetween(day(from), day(to))).toBe(days));

test('the year of a day', () => expect(yearOf(day('2024-02-29'))).toBe('2024'));

/** The clock on the wall in Shanghai → the day. At 08:00 there, the date changes at Greenwich. */
const clock = [
  ['2024-03-01T00:00:00+08:00', '2024-03-01'],
  ['2024-03-01T07:59:59.999+08:00', '2024-03-01'],
  ['2024-03-01T08:00:00+08:00', '2024-03-01'],
  ['2024-03-01T23:59:59.999+08:00', '2024-03-01'],
  ['2024-02-29T23:59:59.999+08:00', '2024-02-29'],
] as const;

test.each(clock)('%s is the day %s', (instant, expected) =>
  expect(dayOf(Date.parse(instant))).toBe(expected),
);

test.each(['UTC', 'America/Los_Angeles', 'Asia/Shanghai'])('the same on a machine in %s', (TZ) => {
  const script = `
    import { dayOf } from ${JSON.stringify(new URL('./day.ts', import.meta.url).href)};
    console.log(${JSON.stringify(clock)}.map(([instant]) => dayOf(Date.parse(instant))).join());`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ },
    encoding: 'utf8',
  });
  expect(printed.trim()).toBe(clock.map(([, expected]) => expected).join());
});
