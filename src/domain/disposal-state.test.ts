import { describe, expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { appraisal, certificate, disposing, list } from '../testing/disposing.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { answerOn } from './appraisal-state.ts';
import type { Day } from './day.ts';
import { goneBefore, goneBy, goneOn, listedBy, listedOn } from './disposal-state.ts';
import type { Register } from './register.ts';

const registerOf = (...files: readonly Readonly<Record<string, unknown>>[]) =>
  readHoldings(memorySource(Object.assign({}, miniature, disposing(), ...files))).registers[0]!;
const listed = (register: Register, on: string, number = 'H-001') =>
  listedOn(register, number, on as Day).map(({ disposal, index }) => `${disposal.number} ${index}`);
const keeping = (on: string, number = 'JD2024001') =>
  appraisal(['number: H-001, answer: keep, until: 2025-01-01, reason: 常用'], on, number);

describe('what was said of an item', () => {
  const register = registerOf(
    keeping('2024-05-01'),
    appraisal(['number: ｈ-001, answer: destroy'], '2024-05-20', 'JD2024002'),
    list(['number: H-001, answer: keep, reason: 常用, until: 2026-01-01', 'H-002']),
  );
  const said = (number: string, on: string) => {
    const answer = answerOn(register, number, on as Day);
    return answer && [answer.form.number, answer.on, answer.answer, answer.until];
  };
  test('the last answer by the day counts; what is struck off a list is kept', () => {
    expect(said('H-001', '2024-04-30')).toBeUndefined();
    expect(said('H-001', '2024-05-01')).toEqual(['JD2024001', '2024-05-01', 'keep', '2025-01-01']);
    expect(said('H-001', '2024-05-20')).toEqual(['JD2024002', '2024-05-20', 'destroy', undefined]);
    expect(said('H-001', '2024-06-10')).toEqual(['XH2024001', '2024-06-10', 'keep', '2026-01-01']);
  });
  test('a line that goes is no answer', () => {
    expect(said('H-002', '2024-06-30')).toBeUndefined();
  });
});

describe('what is to go', () => {
  test('from the day of the list until it goes', () => {
    const register = registerOf(list(['H-002', 'H-001']), certificate(['ｈ-001']));
    expect(listed(register, '2024-06-09')).toEqual([]);
    expect(listed(register, '2024-06-19')).toEqual(['XH2024001 1']);
    expect(listed(register, '2024-06-20')).toEqual([]);
    expect(listed(register, '2024-06-20', 'H-002')).toEqual(['XH2024001 0']);
    expect([...listedBy(register, '2024-06-20' as Day).keys()]).toEqual(['h-002']);
  });
  test('not what is struck off, nor what was kept since', () => {
    const register = registerOf(
      list(['H-001', 'number: H-002, answer: keep, reason: 用']),
      keeping('2024-06-12'),
    );
    expect(listed(register, '2024-06-12', 'H-002')).toEqual([]);
    expect(listed(register, '2024-06-11')).toEqual(['XH2024001 0']);
    expect(listed(register, '2024-06-12')).toEqual([]);
  });
  test('what was kept before, or on the very day, is listed', () => {
    expect(listed(registerOf(list(['H-001']), keeping('2024-06-10')), '2024-06-12')).toEqual(['XH2024001 0']);
  });
});

describe('what has gone', () => {
  const outcome = (more: Record<string, string>) =>
    goneOn(registerOf(list(['H-001'], more), certificate(['H-001'])), 'H-001', '2024-06-30' as Day)?.outcome;
  test('as its list says: destroyed, to its owner, to another archive', () => {
    expect(outcome({})).toBe('destroy');
    expect(outcome({ outcome: 'return' })).toBe('return');
    expect(outcome({ outcome: 'transfer' })).toBe('transfer');
  });
  test('destroyed, where there is no list', () => {
    const register = registerOf(certificate(['H-001']));
    expect(goneOn(register, 'H-001', '2024-06-30' as Day)?.outcome).toBe('destroy');
  });
  test('on the day of the first certificate, and before the days after it', () => {
    const again = certificate(['H-001'], { on: '2024-06-25' }, 'XZ2024000');
    const register = registerOf(list(['H-001']), certificate(['H-001']), again);
    const by = (find: typeof goneOn, on: string) => find(register, 'ｈ-001', on as Day)?.certificate.number;
    expect([by(goneOn, '2024-06-19'), by(goneOn, '2024-06-20')]).toEqual([undefined, 'XZ2024001']);
    expect([by(goneBefore, '2024-06-20'), by(goneBefore, '2024-06-21')]).toEqual([undefined, 'XZ2024001']);
    expect([...goneBy(register, '2024-06-19' as Day).keys()]).toEqual([]);
    expect([...goneBy(register, '2024-06-20' as Day).keys()]).toEqual(['h-001']);
  });
});
