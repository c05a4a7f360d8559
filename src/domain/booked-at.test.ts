import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { certificate, disposing, list, loan } from '../testing/disposing.ts';
import { type Files, memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { booked, bookedAt, isWithin, placeOf } from './booked-at.ts';
import type { Day } from './day.ts';
import { indexOf } from './register.ts';

const letter = (number: string, fields: string) => ({
  [`kefu/letters/${number}.md`]: `---\nnumber: ${number}\ntitle: 函\n${fields}\n---\n`,
});
const read = (...files: readonly Files[]) =>
  readHoldings(memorySource(Object.assign({}, miniature, disposing(), ...files))).registers[0]!;
const placed = { ...letter('H-001', 'place: A-01-1-002'), ...letter('H-002', 'place: A-01-1-003') };
const said = (found: ReturnType<typeof booked>) =>
  found.map(({ record, place, isOut }) => `${record.fields.number} ${place}${isOut ? ' out' : ''}`).sort();

test.each([
  ['A-01', 'A-01', true],
  ['A-01-1', 'A-01', true],
  ['A-01', 'A-01-1', false],
  ['A-011', 'A-01', false],
  ['B', 'A', false],
])('whether %s lies in %s: %s', (place, other, expected) => {
  expect(isWithin(place, other)).toBe(expected);
});

test('a record belongs to its own place, else to that of its dossier, else to none', () => {
  const register = read(letter('H-003', 'dossier: 3-1-1502-01'), letter('H-004', 'dossier: 9-9-99'), {
    ...letter('H-005', 'dossier: 3-1-1502-01\nplace: A-01-1-003'),
  });
  const place = (number: string) => placeOf(register, indexOf(register).records.get(number)![0]!);
  expect(['h-001', 'h-003', 'h-004', 'h-005'].map(place)).toEqual([
    undefined,
    'A-01-1-001',
    undefined,
    'A-01-1-003',
  ]);
});

test('what belongs to a place and to the places in it; what is out is marked, what has gone is left out', () => {
  const all = [
    '3-1-1502-01 A-01-1-001',
    'H-001 A-01-1-002',
    'H-002 A-01-1-003',
    'J2023001 A-01-1-001',
    'Y2023销售合同001 A-01-1-002',
  ];
  const at = (place: string, ...files: readonly Files[]) =>
    said(bookedAt(read(placed, ...files), '2024-06-20' as Day, place));
  expect(at('A-01')).toEqual(all);
  expect(at('A-01-1-002')).toEqual([all[1], all[4]]);
  expect(at('B')).toEqual([]);
  expect(at('A-01-1-002', loan('H-001'))).toEqual(['H-001 A-01-1-002 out', all[4]]);
  expect(at('A-01-1-002', list(['H-001']))).toEqual([all[1], all[4]]);
  expect(at('A-01-1-002', list(['H-001']), certificate(['H-001']))).toEqual([all[4]]);
  expect(said(booked(read(placed), '2024-06-20' as Day))).toEqual(all);
  expect(said(booked(read(), '2024-06-20' as Day))).toEqual([all[0], all[3], all[4]]);
});
