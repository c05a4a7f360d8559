import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { disposing } from '../testing/disposing.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { asOf, recordOn } from './as-of.ts';
import type { Day } from './day.ts';
import { indexOf } from './register.ts';

const change = (number: string, of: string, field: string, from: string | undefined, on: string) => ({
  [`kefu/changes/2024/${number}.md`]: `---\nchange: ${number}\nnumber: ${of}\nfield: ${field}\n${from === undefined ? '' : `from: "${from}"\n`}on: ${on}\nby: 李娟\nreason: 误写\n---\n`,
});
const files = {
  ...miniature,
  ...disposing(),
  ...change('YD2024001', 'ｈ-001', 'title', '来函', '2024-05-01'),
  ...change('YD2024002', 'H-001', 'title', '一封信', '2024-06-01'),
  ...change('YD2024003', 'H-001', 'pages', '12', '2024-06-01'),
  ...change('YD2024004', 'H-001', 'medium', undefined, '2024-06-01'),
  ...change('YD2024005', '3-1-1502-01', 'customer', '钱二', '2024-06-01'),
  'kefu/letters/H-002.md':
    '---\nnumber: H-002\ntitle: 复函\nfiled: 2024-02-01\nvoid: 2024-06-05\nvoid-reason: 重号\n---\n',
};
const register = readHoldings(memorySource(files)).registers[0]!;
const letter = (number: string, on: string) => {
  const record = indexOf(register).records.get(number)![0]!;
  return recordOn(register, on as Day)(record).fields;
};

test('a record says what it said on the day: later changes are undone, newest first', () => {
  const said = (on: string) => {
    const { title, pages, medium } = letter('h-001', on);
    return [title, pages, medium];
  };
  expect(said('2024-06-01')).toEqual(['致业主的一封信', 2, 'paper']);
  expect(said('2024-05-31')).toEqual(['一封信', 12, undefined]);
  expect(said('2024-04-30')).toEqual(['来函', 12, undefined]);
});

test('a stub was a record before the day on which it became void', () => {
  expect(letter('h-002', '2024-06-04').void).toBeUndefined();
  expect(letter('h-002', '2024-06-05').void).toBe('2024-06-05');
});

test('a register has what was filed, opened and done by the day', () => {
  const then = asOf(register, '2024-01-31' as Day);
  expect(then.records.map(({ fields }) => fields.number)).not.toContain('H-002');
  expect(then.forms).toEqual([]);
  expect(then.dossiers.map(({ fields }) => fields.customer)).toEqual(['钱二']);
  expect(asOf(register, '2022-04-30' as Day).dossiers).toEqual([]);
  const now = asOf(register, '2024-06-01' as Day);
  expect(now.forms).toHaveLength(register.forms.length);
  expect(now.dossiers.map(({ fields }) => fields.customer)).toEqual(['赵一鸣']);
});

test('numbers stay numbers, what came to be later is not there, and a number is never changed back', () => {
  const entries = {
    ...change('YD2024011', 'H-001', 'number', 'H-900', '2024-06-02'),
    ...change('YD2024012', 'H-001', 'dossier', '9-9-99', '2024-06-02'),
    ...change('YD2024013', 'H-001', 'pages', undefined, '2024-06-02'),
    ...change('YD2024014', 'H-001', 'place', 'A', '2024-06-02'),
  };
  const office = readHoldings(memorySource({ ...miniature, ...disposing(), ...entries })).registers[0]!;
  const record = indexOf(office).records.get('h-001')![0]!;
  const { fields } = recordOn(office, '2024-06-01' as Day)(record);
  expect(fields).toEqual({ ...record.fields, pages: undefined, place: 'A' });
  expect(recordOn(office, '2024-06-02' as Day)(record)).toBe(record);
});

test('an entry about the dossier is not about a deed of that number which has no such field', () => {
  const entry = `---\nchange: YD2024021\nnumber: 3-1-1502-01\nfield: customer\nfrom: 钱二\nto: 赵一鸣\non: 2024-06-01\nby: 李娟\nreason: 过户\n---\n`;
  const office = readHoldings(memorySource({ ...miniature, 'kefu/changes/2024/YD2024021.md': entry }))
    .registers[0]!;
  const then = asOf(office, '2024-05-31' as Day);
  expect(then.dossiers[0]!.fields.customer).toBe('钱二');
  expect(indexOf(then).records.get('3-1-1502-01')![0]!.fields.customer).toBeUndefined();
});

test('of two entries of one day the later number is undone first', () => {
  const entries = {
    ...change('YD2024032', 'H-001', 'title', '乙', '2024-06-01'),
    ...change('YD2024031', 'H-001', 'title', '甲', '2024-06-01'),
  };
  const office = readHoldings(memorySource({ ...miniature, ...entries })).registers[0]!;
  const record = indexOf(office).records.get('h-001')![0]!;
  expect(recordOn(office, '2024-05-31' as Day)(record).fields.title).toBe('甲');
});

test('a dossier that was closed later was open; one closed by the day was closed', () => {
  const path = 'kefu/dossiers/3-1-1502-01.md';
  const closed = String(miniature[path]).replace('\nkind:', '\nclosed: 2024-06-05\nkind:');
  const office = readHoldings(memorySource({ ...miniature, [path]: closed })).registers[0]!;
  const on = (day: string) => asOf(office, day as Day).dossiers[0]!.fields.closed;
  expect([on('2024-06-04'), on('2024-06-05'), on('2024-06-06')]).toEqual([
    undefined,
    '2024-06-05',
    '2024-06-05',
  ]);
  expect(asOf(office, '2022-05-01' as Day).dossiers[0]!.fields.customer).toBe('赵一鸣');
});

test('a record that was filed on the day is there', () => {
  const numbersOn = (day: string) => asOf(register, day as Day).records.map(({ fields }) => fields.number);
  expect(numbersOn('2024-02-01')).toContain('H-002');
  expect(numbersOn('2024-01-31')).toContain('H-001');
});

test('of entries of several days the later day is undone first, whatever their numbers', () => {
  const entries = {
    ...change('YD2024041', 'H-001', 'title', '乙', '2024-06-02'),
    ...change('YD2024042', 'H-001', 'title', '甲', '2024-06-01'),
    ...change('YD2024043', 'H-001', 'title', '丙', '2024-06-03'),
  };
  const office = readHoldings(memorySource({ ...miniature, ...entries })).registers[0]!;
  const record = indexOf(office).records.get('h-001')![0]!;
  const title = (on: string) => recordOn(office, on as Day)(record).fields.title;
  expect(['2024-05-31', '2024-06-01', '2024-06-02'].map(title)).toEqual(['甲', '乙', '丙']);
});
