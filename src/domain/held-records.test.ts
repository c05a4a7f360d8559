import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { certificate, disposing, hold, list, release } from '../testing/disposing.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import type { Day } from './day.ts';
import { heldRecords } from './held-records.ts';

const files = { ...miniature, ...disposing() };
const held = (on: string, ...layers: readonly Readonly<Record<string, unknown>>[]) => {
  const register = readHoldings(memorySource(Object.assign({}, files, ...layers))).registers[0]!;
  return [...heldRecords(register, on as Day)].map(([{ number }, lines]) => [
    number,
    ...lines.map(({ record, item, through }) => `${record.fields.number} ${through} ${item}`),
  ]);
};

test('a record is held by its number, its dossier, or the box where it or its dossier stands', () => {
  expect(held('2024-06-02', hold(['ｈ-001']))).toEqual([['DJ2024001', 'H-001 number ｈ-001']]);
  expect(held('2024-06-02', hold(['A-01-1']))).toEqual([
    [
      'DJ2024001',
      'J2023001 place A-01-1',
      'Y2023销售合同001 place A-01-1',
      '3-1-1502-01 dossier-place A-01-1',
    ],
  ]);
});

test('of several names the nearest counts: its own number before its dossier before its box', () => {
  expect(held('2024-06-02', hold(['A-01-1-001', '3-1-1502-01', 'J2023001']))).toEqual([
    ['DJ2024001', 'J2023001 number J2023001', '3-1-1502-01 number 3-1-1502-01'],
  ]);
});

test('what is released, what has gone and stubs are not held any more', () => {
  const two = hold(['H-001', 'H-002']);
  expect(held('2024-06-30', two, release(['H-001']))).toEqual([['DJ2024001', 'H-002 number H-002']]);
  expect(held('2024-06-30', two, list(['H-001']), certificate(['H-001']))).toEqual([
    ['DJ2024001', 'H-002 number H-002'],
  ]);
  const stub = {
    'kefu/letters/H-002.md': '---\nnumber: H-002\ntitle: 复函\nvoid: 2024-06-01\nvoid-reason: 重复\n---\n',
  };
  expect(held('2024-06-30', two, stub)).toEqual([['DJ2024001', 'H-001 number H-001']]);
  expect(held('2024-05-31', two)).toEqual([]);
});
