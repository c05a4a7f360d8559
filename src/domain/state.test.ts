import { describe, expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { appraisal, back, certificate, disposing, list, loan } from '../testing/disposing.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import type { Day } from './day.ts';
import { indexOf } from './register.ts';
import { standings } from './state.ts';

type SomeFiles = readonly Readonly<Record<string, unknown>>[];

const standing = (on: string, ...files: SomeFiles) => {
  const holdings = readHoldings(memorySource(Object.assign({}, miniature, disposing(), ...files)));
  const register = holdings.registers[0]!;
  return standings(register, on as Day)(indexOf(register).records.get('h-001')![0]!);
};
const letter = (more: string) => ({
  'kefu/letters/H-001.md': `---\nnumber: H-001\ntitle: 来函\n${more}\n---\n`,
});

describe('the standing of a record on a day', () => {
  test('through a loan: out, overdue, back', () => {
    const files = [loan('H-001'), back('H-001', '2024-07-10')];
    const days = ['2024-06-02', '2024-06-03', '2024-07-04', '2024-07-05', '2024-07-10'];
    expect(days.map((on) => standing(on, ...files).status)).toEqual([
      'in-store',
      'on-loan',
      'on-loan',
      'overdue',
      'in-store',
    ]);
    expect(standing('2024-07-06', ...files).late).toBe(2);
    expect(standing('2024-06-04', ...files).loan?.loan.number).toBe('JY2024002');
  });
  test('back and damaged, until it is mended', () => {
    const files = [
      loan('H-001'),
      back('H-001', '2024-06-05', 'damaged'),
      back('H-001', '2024-06-09', 'good', 'GH2024003'),
    ];
    const days = ['2024-06-04', '2024-06-05', '2024-06-08', '2024-06-09'];
    expect(days.map((on) => standing(on, ...files).status)).toEqual([
      'on-loan',
      'damaged',
      'damaged',
      'in-store',
    ]);
  });
  test('through a disposal: listed, gone as the list says', () => {
    for (const [outcome, status] of [
      ['destroy', 'destroyed'],
      ['return', 'returned'],
      ['transfer', 'transferred'],
    ] as const) {
      const files = [list(['H-001'], { outcome }), certificate(['H-001'])];
      const days = ['2024-06-09', '2024-06-10', '2024-06-19', '2024-06-20'];
      expect(days.map((on) => standing(on, ...files).status)).toEqual([
        'in-store',
        'listed',
        'listed',
        status,
      ]);
    }
  });
  test('a loan counts more than a list, and the end more than either', () => {
    const files = [list(['H-001']), loan('H-001', '2024-06-12'), certificate(['H-001'])];
    expect(['2024-06-12', '2024-06-20'].map((on) => standing(on, ...files).status)).toEqual([
      'on-loan',
      'destroyed',
    ]);
  });
  test('kept since it was listed: in store again', () => {
    const kept = appraisal(['number: H-001, answer: keep, until: 2025-01-01, reason: 常用'], '2024-06-15');
    expect(standing('2024-06-15', list(['H-001']), kept).status).toBe('in-store');
  });
  test('void from its day on; renumbered always', () => {
    const files = letter('void: 2024-06-05\nvoid-reason: 重号');
    expect(['2024-06-04', '2024-06-05'].map((on) => standing(on, files).status)).toEqual([
      'in-store',
      'void',
    ]);
    expect(standing('2020-01-01', letter('renumbered-to: H-002')).status).toBe('renumbered');
  });
});
