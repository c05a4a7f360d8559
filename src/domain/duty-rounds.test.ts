import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { openRounds } from './duty-rounds.ts';
import type { Register } from './register.ts';

const monthly = { text: '每月底', per: 'month' };
const three = { text: '3天', count: 3, unit: 'day' };
/** The open rounds of a duty under a regulation of 2024-01-01: name, first and last day. */
const open = (duty: object, until: string, forms: readonly object[] = [], on = until) => {
  const data = { effective: '2024-01-01', duties: [{ code: 'walk', what: '巡查', every: monthly, ...duty }] };
  const register = {
    regulation: { data },
    calendar: { isWorkingDay: () => undefined },
    forms: forms.map((fields, index) => ({
      room: 'duties',
      number: String(index),
      fields: { duty: 'walk', ...fields },
    })),
  } as unknown as Register;
  return openRounds(register, on as Day, until as Day).map(({ round, first, last }) =>
    [round, first, last].join(' '),
  );
};

test('a round is open when its last day is not after the day asked for', () => {
  expect(open({}, '2024-01-30')).toEqual([]);
  expect(open({}, '2024-01-31')).toEqual(['2024-01 2024-01-01 2024-01-31']);
  expect(open({}, '2024-03-30')).toEqual(['2024-01 2024-01-01 2024-01-31', '2024-02 2024-02-01 2024-02-29']);
});

test('its grace is counted', () => {
  expect(open({ grace: three }, '2024-02-02')).toEqual([]);
  expect(open({ grace: three }, '2024-02-03')).toEqual(['2024-01 2024-01-01 2024-02-03']);
});

test.each([
  ['2023-06-01', '2024-01'],
  ['2024-01-01', '2024-01'],
  ['2024-01-02', '2024-02'],
  ['2024-02-01', '2024-02'],
])('a duty from %s on begins with the round %s: none before it or before the regulation', (from, round) => {
  expect(open({ from }, '2024-02-29')[0]?.slice(0, 7)).toBe(round);
});

test('what cannot be reckoned is left out: no rhythm, a blank grace, a year without a calendar', () => {
  expect(open({ every: 'unstated' }, '2024-12-31')).toEqual([]);
  expect(open({ every: 'blank' }, '2024-12-31')).toEqual([]);
  expect(open({ grace: 'blank' }, '2024-12-31')).toEqual([]);
  expect(open({ grace: { ...three, unit: 'working-day' } }, '2024-12-31')).toEqual([]);
});

test('what was done, or left out with a reason, by the day is not open', () => {
  const forms = [
    { for: '2024-01', done: '2024-02-10' },
    { for: '2024-02', done: '2024-03-02', omitted: '停用' },
  ];
  expect(open({}, '2024-03-31', forms)).toEqual(['2024-03 2024-03-01 2024-03-31']);
  expect(open({}, '2024-02-29', forms, '2024-02-09')).toHaveLength(2);
  expect(open({}, '2024-02-29', forms, '2024-02-10')).toEqual(['2024-02 2024-02-01 2024-02-29']);
});
