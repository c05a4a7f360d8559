import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { overlaid } from '../store/source.ts';
import { actingOffice } from '../testing/acting-office.ts';
import { memorySource } from '../testing/memory-source.ts';
import { parseDay } from './day.ts';
import { dueItems } from './due-items.ts';
import { openRounds } from './duty-rounds.ts';
import { retentionDue } from './retention-due.ts';
import { workingDaysBetween } from './working-days.ts';

const day = (text: string) => parseDay(text)!;
const register = (laid: Record<string, string> = {}) =>
  readHoldings(overlaid(memorySource(actingOffice), new Map(Object.entries(laid)))).registers[0]!;
const form = (text: string) => `---\n${text.trim()}\n---\n`;
const due = (on: string, laid?: Record<string, string>) =>
  retentionDue(register(laid), day(on), day(on)).map((one) => [one.record.fields.number.slice(-3), one.due]);
const answered = (answer: string) => ({
  'kefu/appraisals/2024/JD2024002.md': form(
    `appraisal: JD2024002\non: 2024-06-20\nby: [李娟]\nitems:\n  - { number: Y2022采购合同003, answer: ${answer} }`,
  ),
});

test('what has fallen due and was not answered for', () => {
  expect(due('2023-03-05')).toEqual([]);
  expect(due('2023-03-06')).toEqual([['001', '2023-03-06']]);
  expect(due('2024-06-09')).toEqual([
    ['001', '2023-03-06'],
    ['002', '2023-04-01'],
    ['003', '2023-05-01'],
  ]);
  // Two were answered for on that day.
  expect(due('2024-06-10')).toEqual([['003', '2023-05-01']]);
});

test('what is kept falls due again on the day until which it is kept, or never', () => {
  expect(due('2024-06-30', answered('destroy'))).toEqual([]);
  expect(due('2024-06-30', answered('keep'))).toEqual([]);
  const until = answered('keep, until: 2024-12-31');
  expect(due('2024-12-30', until)).toEqual([]);
  expect(due('2024-12-31', until)).toEqual([['003', '2024-12-31']]);
});

test('stubs do not fall due', () => {
  const path = 'kefu/business/2022/Y2022采购合同003.md';
  const stub = String(actingOffice[path]).replace('\n---\n', '\nvoid: 2024-01-01\nvoid-reason: 误编\n---\n');
  expect(due('2024-06-30', { [path]: stub })).toEqual([]);
});

test('rounds of a duty, their grace counted; those done are not open', () => {
  const rounds = (on: string, until: string, laid?: Record<string, string>) =>
    openRounds(register(laid), day(on), day(until)).map(({ round, last }) => [round, last]);
  expect(rounds('2024-06-30', '2024-07-02')).toEqual([['2024-05', '2024-06-03']]);
  expect(rounds('2024-06-30', '2024-07-03')).toEqual([
    ['2024-05', '2024-06-03'],
    ['2024-06', '2024-07-03'],
  ]);
  const done = {
    'kefu/duties/2024/DQ2024001.md': form(
      'entry: DQ2024001\nduty: walk\nfor: 2024-05\ndone: 2024-06-02\nby: 李娟',
    ),
  };
  expect(rounds('2024-06-30', '2024-07-03', done)).toEqual([['2024-06', '2024-07-03']]);
});

test('a loan is due on the day of its latest renewal', () => {
  const renewed = {
    'kefu/renewals/2024/XJ2024001.md': form(
      'renewal: XJ2024001\nloan: JY2024002\non: 2024-06-27\ndue: 2024-07-04\nby: 李娟',
    ),
  };
  const loans = (laid?: Record<string, string>) =>
    dueItems(register(laid), day('2024-06-30'), day('2024-12-31')).filter(({ kind }) => kind === 'loan');
  expect(loans().map((one) => one.due)).toEqual(['2024-06-28']);
  expect(loans(renewed).map((one) => one.due)).toEqual(['2024-07-04']);
});

test('working days between two days: the first does not count, the last does', () => {
  const { calendar } = register();
  const between = (from: string, to: string) => workingDaysBetween(day(from), day(to), calendar);
  expect(between('2024-06-28', '2024-06-28')).toBe(0);
  expect(between('2024-06-28', '2024-06-30')).toBe(0);
  expect(between('2024-06-28', '2024-07-01')).toBe(1);
  // National Day, with two Saturdays and Sundays worked around it.
  expect(between('2024-09-27', '2024-10-12')).toBe(7);
  expect(between('2023-12-29', '2024-01-02')).toBe(1);
  expect(between('2024-06-28', '2099-01-01')).toBeUndefined();
});
