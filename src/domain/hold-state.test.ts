import { describe, expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { disposing, hold, release } from '../testing/disposing.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import type { Day } from './day.ts';
import { holdsOver, openHolds } from './hold-state.ts';
import { indexOf } from './register.ts';

type SomeFiles = readonly Readonly<Record<string, unknown>>[];

const registerOf = (...files: SomeFiles) =>
  readHoldings(memorySource(Object.assign({}, miniature, disposing(), ...files))).registers[0]!;
const inForce = (on: string, ...files: SomeFiles) =>
  openHolds(registerOf(...files), on as Day).map((open) => [open.hold.number, ...open.items]);
const over = (number: string, on: string, ...files: SomeFiles) => {
  const register = registerOf(...files);
  const record = indexOf(register).records.get(number)![0]!;
  return holdsOver(register, on as Day)(record).map((open) => [open.hold.number, ...open.items]);
};

describe('the holds in force on a day', () => {
  test('from the day on which one is set', () => {
    expect(inForce('2024-05-31', hold(['H-001']))).toEqual([]);
    expect(inForce('2024-06-01', hold(['H-001', 'H-002']))).toEqual([['DJ2024001', 'H-001', 'H-002']]);
  });
  test('until the day on which it is released, without that day', () => {
    const files = [hold(['H-001', 'H-002']), release(undefined)];
    expect(inForce('2024-06-04', ...files)).toEqual([['DJ2024001', 'H-001', 'H-002']]);
    expect(inForce('2024-06-05', ...files)).toEqual([]);
  });
  test('for what is not released, however the release spells it', () => {
    expect(inForce('2024-06-05', hold(['H-001', 'H-002']), release(['ｈ-002']))).toEqual([
      ['DJ2024001', 'H-001'],
    ]);
  });
  test('a release of another hold, or of before, ends nothing', () => {
    const files = [hold(['H-001']), hold(['H-001'], '2024-06-02', 'DJ2024002'), release(undefined)];
    expect(inForce('2024-06-05', ...files)).toEqual([['DJ2024002', 'H-001']]);
    expect(inForce('2024-06-30', hold(['H-001']), release(undefined, { on: '2024-05-31' }))).toEqual([
      ['DJ2024001', 'H-001'],
    ]);
  });
  test('two holds of one number are two: the second does not hide the first', () => {
    const misplaced = { 'kefu/holds/2023/DJ2024001.md': Object.values(hold(['H-002']))[0] };
    expect(inForce('2024-06-30', hold(['H-001']), misplaced).sort()).toEqual([
      ['DJ2024001', 'H-001'],
      ['DJ2024001', 'H-002'],
    ]);
  });
});

describe('the holds over a record', () => {
  test('by its number, its dossier, its box and what holds that, each hold once', () => {
    const named = ['J2023001', '3-1-1502-01', 'A-01-1-001', 'A'];
    expect(over('j2023001', '2024-06-01', hold(named))).toEqual([['DJ2024001', ...named]]);
    for (const name of named)
      expect(over('j2023001', '2024-06-01', hold([name])), name).toEqual([['DJ2024001', name]]);
    expect(over('j2023001', '2024-06-01', hold(['A-01-1-002', 'H-001']))).toEqual([]);
  });
  test('a deed stands where its dossier stands', () => {
    expect(over('3-1-1502-01', '2024-06-01', hold(['A-01-1-001']))).toEqual([['DJ2024001', 'A-01-1-001']]);
  });
  test('by every number that it had before; a ring of numbers ends', () => {
    const letter = (number: string, more: string) => ({
      [`kefu/letters/${number}.md`]: `---\nnumber: ${number}\ntitle: 来函\n${more}\n---\n`,
    });
    const chain = [
      letter('H-003', 'renumbered-to: H-004\nrenumbered-from: H-005'),
      letter('H-004', 'renumbered-from: H-003'),
      letter('H-005', 'renumbered-to: H-003\nrenumbered-from: H-004'),
    ];
    expect(over('h-004', '2024-06-01', hold(['H-005']), ...chain)).toEqual([['DJ2024001', 'H-005']]);
    expect(over('h-004', '2024-06-01', hold(['H-001']), ...chain)).toEqual([]);
  });
});
