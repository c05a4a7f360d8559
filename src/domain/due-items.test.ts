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

/** The office with a little of everything that falls due. */
const busy = (settings = 'storage: { differences: 7天 }') => ({
  'kefu/regulation.md': String(actingOffice['kefu/regulation.md'])
    .replace('\nroles: ', `\n${settings}\nstaff: [{ roles: [keeper], papers: [保密协议] }]\nroles: `)
    .replace(
      '  fields:\n    - { name: kind,',
      '  clocks: [{ what: 交房, after: opened, field: closed, within: 2年 }]\n  updates: [{ what: 核对, field: checked, every: 1年, role: manager }]\n  fields:\n    - { name: checked, type: day }\n    - { name: kind,',
    )
    .replace(
      '    title: 客户基础资料\n',
      '    title: 客户基础资料\n    clocks: [{ what: 归档, after: generated, within: 3天, role: keeper }]\n',
    ),
  'kefu/stocktakes/2024/PD2024001.md': form(
    'stocktake: PD2024001\nplace: A-01-1\non: 2024-06-20\nby: 李娟\nitems:\n  - { number: J2023001, result: missing }\n  - { number: X-9, result: surplus }',
  ),
  'kefu/reservations/2024/YY2024001.md': form(
    'reservation: YY2024001\nitems: [{ number: h-001 }, { number: X-9 }]\nborrower: 赵四\non: 2024-06-30\nuntil: 2024-07-10\nby: 李娟',
  ),
});
const all = (laid: Record<string, string>, on = '2024-06-30', until = '2024-07-10') =>
  dueItems(register(laid), day(on), day(until));
const of = (kind: string, items: ReturnType<typeof all>) => items.filter((one) => one.kind === kind);

test('everything that falls due, by day, then by number', () => {
  const items = all(busy()).map(({ kind, number, due, what, who }) => [due, kind, number, what, ...who]);
  expect(items).toEqual([
    ['2020-01-01', 'paper', '李娟', '保密协议', '李娟'],
    ['2023-02-04', 'clock', 'J2023001', '归档', '李娟'],
    ['2023-05-01', 'update', '3-1-1502-01', '核对', '王敏'],
    ['2023-05-01', 'retention', 'Y2022采购合同003', '合同003', '李娟'],
    ['2024-05-01', 'clock', '3-1-1502-01', '交房'],
    ['2024-06-03', 'duty', 'walk', '巡查 2024-05', '李娟'],
    ['2024-06-27', 'difference', 'J2023001', '赵一鸣身份证复印件 PD2024001', '李娟'],
    ['2024-06-27', 'difference', 'X-9', 'X-9 PD2024001', '李娟'],
    ['2024-06-28', 'loan', 'JY2024002', '赵一鸣身份证复印件、车位销售合同', '工程部 周明'],
    ['2024-07-03', 'duty', 'walk', '巡查 2024-06', '李娟'],
    ['2024-07-10', 'reservation', 'YY2024001', '致业主的一封信、X-9', '赵四'],
  ]);
});

test('what is due after the last day asked for is left out', () => {
  expect(
    all(busy(), '2024-06-30', '2024-06-27')
      .map(({ due }) => due)
      .at(-1),
  ).toBe('2024-06-27');
  expect(of('reservation', all(busy(), '2024-06-30', '2024-07-09'))).toEqual([]);
});

test('a reservation stands from its day to its last', () => {
  const standing = (on: string) => of('reservation', all(busy(), on)).length;
  expect(['2024-06-29', '2024-06-30', '2024-07-10', '2024-07-11'].map(standing)).toEqual([0, 1, 1, 0]);
});

test('where the regulation sets no day for what a stocktake found, it is due today', () => {
  const dues = (on: string) => of('difference', all(busy(''), on)).map(({ due }) => due);
  expect(dues('2024-06-30')).toEqual(['2024-06-30', '2024-06-30']);
  expect(dues('2024-07-01')).toEqual(['2024-07-01', '2024-07-01']);
});

test('what was done, excused, or cannot be reckoned is not due', () => {
  const path = 'kefu/basics/2023/J2023001.md';
  const filed = String(actingOffice[path]).replace('\n---\n', '\nfiled: 2024-01-01\n---\n');
  const clocks = (laid: Record<string, string>) =>
    of('clock', all({ ...busy(), ...laid })).map(({ what }) => what);
  expect(clocks({})).toEqual(['归档', '交房']);
  expect(clocks({ [path]: filed })).toEqual(['交房']);
  const text = busy()['kefu/regulation.md'];
  expect(
    clocks({ 'kefu/regulation.md': text.replace('within: 3天, role', 'unless: [title], within: 3天, role') }),
  ).toEqual(['交房']);
  const far = text
    .replace('within: 3天, role', 'within: 9999个工作日, role')
    .replace('every: 1年', 'every: 9999个工作日');
  expect(clocks({ 'kefu/regulation.md': far })).toEqual(['交房']);
  expect(of('update', all({ ...busy(), 'kefu/regulation.md': far }))).toEqual([]);
});

test('a loan without a last day is not due', () => {
  const path = 'kefu/loans/2024/JY2024002.md';
  expect(of('loan', all({ [path]: String(actingOffice[path]).replace('due: 2024-06-28\n', '') }))).toEqual(
    [],
  );
});
