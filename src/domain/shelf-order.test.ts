import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import type { RecordEntry } from './record.ts';
import { indexOf } from './register.ts';
import { dayOfRecord, inShelfOrder, natural } from './shelf-order.ts';

const record = (path: string, fields: string) => ({
  [`kefu/${path}.md`]: `---\nnumber: ${path.split('/').at(-1)}\ntitle: 文件\n${fields}\n---\n`,
});
const register = readHoldings(
  memorySource({
    ...miniature,
    ...record('basics/2023/J2023002', 'dossier: 3-1-1502-01\ngenerated: 2023-01-15'),
    ...record('basics/2023/J2023003', 'dossier: 3-1-1502-01\ngenerated: 2023-01-15'),
    ...record('basics/2023/J2023010', 'dossier: 3-1-1502-01\nfiled: 2022-12-31'),
    ...record('basics/2023/J2023011', 'dossier: 10-1-101-01\ngenerated: 2023-01-01'),
    ...record('business/2023/D2023001', 'signed: 2023-02-02\nfiled: 2023-04-04'),
    ...record('business/2023/D2023002', 'ordered: 2023-03-03\nsigned: 2023-02-02'),
    ...record('letters/H-002', 'filed: 2023-05-05'),
    ...record('letters/H-010', ''),
  }),
).registers[0]!;
const day = (number: string) => dayOfRecord(indexOf(register).records.get(number)![0]!);
const order = (records: readonly RecordEntry[]) =>
  inShelfOrder(records, (one) => ({ register, record: one })).map(({ path }) => path.slice(5, -3));

test('numbers by their value, Chinese by its sound', () => {
  expect(['10栋', '2栋', 'H-010', 'H-9'].sort(natural.compare)).toEqual(['2栋', '10栋', 'H-9', 'H-010']);
  expect(['张三', '赵六', '李四'].sort(natural.compare)).toEqual(['李四', '张三', '赵六']);
});

test('dossier by dossier, the oldest paper first; loose records among them by their number', () => {
  const shelf = ['basics/2023/J2023011', 'business/2023/D2023001', 'business/2023/D2023002'];
  const household = [
    'basics/2023/J2023010',
    'basics/2023/J2023002',
    'basics/2023/J2023003',
    'basics/2023/J2023001',
    'deeds/3-1-1502-01',
  ];
  const letters = ['letters/H-001', 'letters/H-002', 'letters/H-010', 'business/2023/Y2023销售合同001'];
  expect(order(register.records)).toEqual([...household, ...shelf, ...letters]);
  expect(order(register.records.toReversed())).toEqual([...household, ...shelf, ...letters]);
  expect(order([])).toEqual([]);
});

test.each<[string, string | undefined, string]>([
  ['j2023001', '2023-02-01', 'the day that its number shows'],
  ['d2023002', '2023-03-03', 'of several the one of its own series'],
  ['d2023001', '2023-02-02', 'else one of another series of its class'],
  ['h-002', '2023-05-05', 'else that of its filing'],
  ['h-010', undefined, 'or none'],
])('the day of %s is %s: %s', (number, expected) => {
  expect(day(number)).toBe(expected);
});
