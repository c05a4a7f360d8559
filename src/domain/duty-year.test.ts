import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { regulated } from '../testing/regulated.ts';
import type { Day } from './day.ts';
import { dutyYears, dutyYearsKnown } from './duty-year.ts';
import type { Register } from './register.ts';

const form = (number: string, duty: string, lines: string, done: string) => ({
  [`kefu/duties/${done.slice(0, 4)}/DQ${done.slice(0, 4)}${number}.md`]: `---\nentry: DQ${done.slice(0, 4)}${number}\nduty: ${duty}\n${lines}\ndone: ${done}\nby: 李娟\n---\n`,
});
const register = readHoldings(
  memorySource({
    ...miniature,
    ...regulated(`duties:
  - { code: tidy, what: 整理, every: 每月底, from: 2023-11-01, grace: 3天, evidence: 整理记录 }
  - { code: week, what: 巡查, every: 每周, from: 2024-12-01, evidence: 巡查表 }
  - { code: train, what: 培训, every: 未规定, evidence: 签到表 }
  - { code: open, what: 备份, every: 每季度, grace: 待填, evidence: 备份记录 }`),
    ...form('001', 'tidy', 'for: 2023-12', '2024-01-03'),
    ...form('002', 'tidy', 'for: 2024-01', '2024-02-04'),
    ...form('003', 'tidy', 'for: 2024-02\nomitted: 系统停用', '2024-03-02'),
    ...form('004', 'tidy', 'for: 2024-03\nomitted: 值班表漏排', '2024-04-02'),
    ...form('005', 'tidy', 'for: 2024-03', '2024-04-10'),
    ...form('006', 'train', 'result: 学习新规', '2024-05-06'),
    ...form('007', 'tidy', 'for: 2023-06', '2023-07-01'),
  }),
).registers[0]!;
const rounds = (code: string, year: string, on: string) =>
  dutyYears(register, year, on as Day)
    .find(({ duty }) => duty.code === code)!
    .rounds.map(({ name, standing, last }) => `${name} ${standing}${last ? ` ${last}` : ''}`);

test('each round as it stands: done, done late, omitted, missed, open, ahead', () => {
  expect(rounds('tidy', '2024', '2024-06-30').slice(0, 7)).toEqual([
    '2024-01 late 2024-02-03',
    '2024-02 omitted 2024-03-03',
    '2024-03 late 2024-04-03',
    '2024-04 missed 2024-05-03',
    '2024-05 missed 2024-06-03',
    '2024-06 open 2024-07-03',
    '2024-07 ahead 2024-08-03',
  ]);
  expect(rounds('tidy', '2024', '2024-06-30')).toHaveLength(12);
});
test('on its last day a round is open, on the next it is missed', () => {
  expect(rounds('tidy', '2024', '2024-05-03')[3]).toBe('2024-04 open 2024-05-03');
  expect(rounds('tidy', '2024', '2024-05-04')[3]).toBe('2024-04 missed 2024-05-03');
});
test('what was done on its last day is in time; what was done before it was asked for is shown', () => {
  expect(rounds('tidy', '2023', '2024-06-30')).toEqual([
    '2023-06 done 2023-07-03',
    '2023-11 missed 2023-12-03',
    '2023-12 done 2024-01-03',
  ]);
});
test('what is accounted for later is not known before', () => {
  expect(rounds('tidy', '2024', '2024-04-05')[2]).toBe('2024-03 omitted 2024-04-03');
  expect(rounds('tidy', '2024', '2024-04-01')[2]).toBe('2024-03 open 2024-04-03');
});
test('weeks belong to the year that their name says', () => {
  const weeks = rounds('week', '2025', '2024-12-31');
  expect([weeks[0], weeks.at(-1), weeks.length]).toEqual([
    '2025-W01 open 2025-01-05',
    '2025-W52 ahead 2025-12-28',
    52,
  ]);
});
test('a grace that is still blank never ends', () => {
  expect(rounds('open', '2024', '2024-12-31')[0]).toBe('2024-Q1 open');
});
test('without a rhythm: the times of the year', () => {
  const train = dutyYears(register, '2024', '2024-06-30' as Day)[2]!;
  expect([train.rounds, train.times.map(({ number }) => number)]).toEqual([[], ['DQ2024006']]);
});
test('the years that have something to show, ten back at most', () => {
  expect(dutyYearsKnown(register, '2024-06-30' as Day)).toEqual(['2024', '2023', '2022', '2021', '2020']);
  expect(dutyYearsKnown(register, '2061-06-30' as Day)).toHaveLength(11);
});

const office = (
  duties: readonly object[] | undefined,
  forms: readonly object[] = [],
  effective = '2022-03-01',
) =>
  ({
    regulation: { data: { effective, ...(duties && { duties }) } },
    calendar: { isWorkingDay: () => undefined },
    forms: forms.map((fields, index) => ({
      room: 'duties',
      number: `${index}`,
      fields: { duty: 'a', ...fields },
    })),
  }) as unknown as Register;
const quarterly = { code: 'a', every: { text: '每季度', per: 'quarter' } };
const yearsOf = (...given: Parameters<typeof office>) =>
  dutyYearsKnown(office(...given), '2024-06-30' as Day);

test('the years begin with the regulation, or with the oldest form or the round that it names', () => {
  expect(yearsOf(undefined)).toEqual([]);
  expect(yearsOf([])).toEqual([]);
  expect(yearsOf([quarterly])).toEqual(['2024', '2023', '2022']);
  expect(yearsOf([quarterly], [], '2025-01-01')).toEqual(['2024']);
  expect(yearsOf([quarterly], [{ done: '2021-05-05' }])).toHaveLength(4);
  expect(yearsOf([quarterly], [{ done: '2022-01-05', for: '2021-Q4' }])).toHaveLength(4);
  expect(yearsOf([quarterly], [{ done: '2023-05-05', for: '入职' }])).toHaveLength(3);
  expect(yearsOf([quarterly], [{ done: '2013-05-05' }])).toHaveLength(11);
  expect(yearsOf([quarterly], [{ done: '2014-05-05' }]).at(-1)).toBe('2014');
  expect(dutyYearsKnown(office([quarterly], [], '0998-01-01'), '0999-06-30' as Day)).toEqual([
    '0999',
    '0998',
  ]);
});

test('a round is asked for from its duty or the regulation on, and by its name only if the rhythm has it', () => {
  const roundsOf = (duty: object, year: string, forms: readonly object[] = []) =>
    dutyYears(office([{ ...quarterly, ...duty }], forms), year, '2024-06-30' as Day)[0]!.rounds.map(
      ({ name, standing, end, last }) => [name, standing, end, last].join(' '),
    );
  expect(roundsOf({}, '2022')).toEqual([
    '2022-Q2 missed 2022-06-30 2022-06-30',
    '2022-Q3 missed 2022-09-30 2022-09-30',
    '2022-Q4 missed 2022-12-31 2022-12-31',
  ]);
  expect(roundsOf({ from: '2022-07-01' }, '2022')).toHaveLength(2);
  expect(roundsOf({ from: '2021-01-01' }, '2021')).toEqual([]);
  expect(roundsOf({}, '2024').map((round) => round.slice(0, 15))).toEqual([
    '2024-Q1 missed ',
    '2024-Q2 open 20',
    '2024-Q3 ahead 2',
    '2024-Q4 ahead 2',
  ]);
  const odd = [
    { done: '2021-12-31', for: '2021-Q4' },
    { done: '2022-01-05', for: '2021-12' },
  ];
  expect(roundsOf({}, '2021', odd)).toEqual(['2021-Q4 done 2021-12-31 2021-12-31']);
  const working = { grace: { text: '5个工作日', count: 5, unit: 'working-day' } };
  const late = [{ done: '2024-06-01', for: '2023-Q1' }];
  expect(roundsOf(working, '2023', late)[0]).toBe('2023-Q1 done 2023-03-31 ');
});

test('without a rhythm the times of another year are not shown', () => {
  const times = (year: string) =>
    dutyYears(
      office([{ code: 'a', every: 'unstated' }], [{ done: '2023-05-05' }]),
      year,
      '2024-06-30' as Day,
    )[0]!.times;
  expect([times('2023').length, times('2024').length]).toEqual([1, 0]);
});
