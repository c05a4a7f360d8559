import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { type Files, memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { regulated } from '../testing/regulated.ts';
import type { Day } from './day.ts';
import { chargesUpTo } from './offence-charges.ts';

const rules = `penalties:
  - { code: sales-late, what: 逾期, of: 销售, amount: 50, per: 每车次, doubles-from: 2, repeats-after: 1个工作日 }
  - { code: sales-sign, what: 缺签字, of: 销售, amount: 20, per: 每项, doubles-from: 2, repeats-after: 1个工作日 }
  - { code: service-late, what: 逾期, of: 售后, amount: 50, doubles-from: 3 }
  - { code: damage, what: 遗失, amount: 20, per: 每件 }
  - { code: lost, what: 遗失表单, amount: { from: 50, to: 500 } }
  - { code: abuse, what: 擅自复制, measures: [按严重违纪处理] }`;
const offence = (number: string, code: string, on: string, lines = 'mended: ON', person = '李娟') => ({
  [`kefu/offences/2024/WG2024${number}.md`]: `---\noffence: WG2024${number}\nregistered: ${on}\ncode: ${code}\nperson: ${person}\non: ${on}\n${lines.replace('ON', on)}\nby: 王敏\n---\n`,
});
const mending = (number: string, of: string, on: string) => ({
  [`kefu/mendings/2024/GZ2024${number}.md`]: `---\nmending: GZ2024${number}\nregistered: ${on}\noffence: WG2024${of}\non: ${on}\nby: 王敏\n---\n`,
});
const charges = (files: Files, on = '2024-06-30', settings = rules) =>
  chargesUpTo(
    readHoldings(memorySource({ ...miniature, ...regulated(settings), ...files })).registers[0]!,
    on as Day,
  ).map(({ offence: { number }, on: day, repeat, amount, time, earlier }) => {
    const sum =
      amount === undefined ? '-' : amount.from === amount.to ? amount.from : `${amount.from}–${amount.to}`;
    return `${day} ${number.slice(-3)}${repeat > 0 ? `+${repeat}` : ''} no.${time} ${sum}${earlier.length > 0 ? ` after ${earlier.map((one) => one.slice(-3)).join(' ')}` : ''}`;
  });

test('an amount for each item, by the table', () => {
  expect(
    charges({
      ...offence('001', 'damage', '2024-06-03', 'count: 3\nmended: ON'),
      ...offence('002', 'abuse', '2024-06-04'),
    }),
  ).toEqual(['2024-06-03 001 no.1 60', '2024-06-04 002 no.1 -']);
});
test('sales double from the second offence of the calendar month, whatever it is; the next month begins anew', () => {
  expect(
    charges({
      ...offence('001', 'sales-late', '2024-05-31'),
      ...offence('002', 'sales-sign', '2024-06-03', 'count: 2\nmended: ON'),
      ...offence('003', 'sales-late', '2024-06-05'),
      ...offence('004', 'damage', '2024-06-06'),
      ...offence('005', 'sales-late', '2024-06-07', 'mended: ON', '王敏'),
    }),
  ).toEqual([
    '2024-05-31 001 no.1 50',
    '2024-06-03 002 no.1 40',
    '2024-06-05 003 no.2 100 after 002',
    '2024-06-06 004 no.1 20',
    '2024-06-07 005 no.1 50',
  ]);
});
test('service doubles from the third', () => {
  const files = ['03', '04', '05'].map((day, index) =>
    offence(`00${index + 1}`, 'service-late', `2024-06-${day}`),
  );
  expect(charges(Object.assign({}, ...files))).toEqual([
    '2024-06-03 001 no.1 50',
    '2024-06-04 002 no.2 50 after 001',
    '2024-06-05 003 no.3 100 after 001 002',
  ]);
});
test('not mended within a working day it counts again, for the same amount, until it is mended', () => {
  const late = offence('001', 'sales-late', '2024-06-06', '');
  // Thursday; to be mended on Friday, then by Tuesday: Monday the 10th is a holiday.
  expect(charges(late, '2024-06-07')).toEqual(['2024-06-06 001 no.1 50']);
  expect(charges(late, '2024-06-08')).toEqual([
    '2024-06-06 001 no.1 50',
    '2024-06-08 001+1 no.2 50 after 001',
  ]);
  expect(charges(late, '2024-06-12')).toHaveLength(3);
  expect(charges({ ...late, ...mending('001', '001', '2024-06-11') }, '2024-06-30')).toEqual([
    '2024-06-06 001 no.1 50',
    '2024-06-08 001+1 no.2 50 after 001',
  ]);
  expect(charges({ ...late, ...mending('001', '001', '2024-06-07') })).toEqual(['2024-06-06 001 no.1 50']);
});
test('what was counted again counts among the offences of the month, and is no dearer for it', () => {
  expect(
    charges({
      ...offence('001', 'sales-late', '2024-06-03'),
      ...offence('002', 'sales-late', '2024-06-04', ''),
      ...mending('001', '002', '2024-06-06'),
      ...offence('003', 'sales-sign', '2024-06-12'),
    }),
  ).toEqual([
    '2024-06-03 001 no.1 50',
    '2024-06-04 002 no.2 100 after 001',
    '2024-06-06 002+1 no.3 100 after 001 002',
    '2024-06-12 003 no.4 40 after 001 002',
  ]);
});
test('where the regulation leaves a range, both ends, and between them what was settled', () => {
  expect(charges(offence('001', 'lost', '2024-06-03'))).toEqual(['2024-06-03 001 no.1 50–500']);
  expect(charges(offence('001', 'lost', '2024-06-03', 'settled: 80'))).toEqual(['2024-06-03 001 no.1 80']);
  expect(charges(offence('001', 'lost', '2024-06-03', 'settled: 900'))).toEqual([
    '2024-06-03 001 no.1 50–500',
  ]);
});
test('a year without a calendar counts nothing again; a code that there is not costs nothing', () => {
  expect(charges(offence('001', 'sales-late', '2061-06-03', ''), '2061-06-30')).toEqual([
    '2061-06-03 001 no.1 50',
  ]);
  expect(charges(offence('001', 'sales', '2024-06-03'))).toEqual([]);
});
test('without doubling and without a time to mend, each costs the same and once', () => {
  const plain = rules.replaceAll(/, (?:doubles-from|repeats-after): [^,}]+?(?=[,\s]*[,}])/g, '');
  const files = {
    ...offence('001', 'sales-late', '2024-06-03', ''),
    ...offence('002', 'sales-late', '2024-06-04', ''),
  };
  expect(charges(files, '2024-06-30', plain)).toEqual([
    '2024-06-03 001 no.1 50',
    '2024-06-04 002 no.2 50 after 001',
  ]);
});
