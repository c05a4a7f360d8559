import { describe, expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { appraisal, disposing } from '../testing/disposing.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import type { Day } from './day.ts';
import { indexOf } from './register.ts';
import { expiries } from './retention-state.ts';

const expiry = (retention: string, on: string, ...files: readonly Readonly<Record<string, unknown>>[]) => {
  const merged = Object.assign({}, miniature, disposing(undefined, retention), ...files);
  const register = readHoldings(memorySource(merged)).registers[0]!;
  return expiries(register, on as Day)(indexOf(register).records.get('h-001')![0]!);
};
const three = '{ after: received, keep: 3年, outcome: update }';
const keeping = (until: string, on = '2024-06-01') =>
  appraisal([`number: H-001, answer: keep, until: ${until}, reason: 常用`], on);

describe('when a record falls due', () => {
  test('by the regulation', () => {
    expect(expiry(three, '2020-01-01')).toEqual({
      state: 'timed',
      due: '2023-03-05',
      outcome: 'update',
      term: { after: 'received', start: '2020-03-05', keep: '3年' },
      kept: undefined,
    });
  });
  test('never, or nobody knows', () => {
    const start = { 'kefu/letters/H-001.md': '---\nnumber: H-001\ntitle: 来函\n---\n' };
    expect(expiry('permanent', '2024-06-30')).toEqual({ state: 'permanent' });
    expect(expiry('unstated', '2024-06-30')).toEqual({ state: 'unstated' });
    expect(expiry('待填', '2024-06-30')).toEqual({ state: 'blank' });
    expect(expiry('{ after: received, keep: 3年, at-least: 待填 }', '2024-06-30')).toEqual({
      state: 'blank',
    });
    expect(expiry(three, '2024-06-30', start)).toEqual({ state: 'not-started' });
    expect(expiry('{ after: received, keep: 9999个工作日 }', '2024-06-30')).toEqual({ state: 'unknown' });
  });
  test('later where an appraisal keeps it, from the day of the appraisal on', () => {
    const kept = expiry(three, '2024-06-01', keeping('2026-06-01'));
    expect(kept).toMatchObject({ state: 'timed', due: '2026-06-01', outcome: 'update' });
    expect(kept.state === 'timed' && kept.kept?.form.number).toBe('JD2024001');
    expect(expiry(three, '2024-05-31', keeping('2026-06-01'))).toMatchObject({ due: '2023-03-05' });
  });
  test('not earlier than the regulation has it', () => {
    expect(expiry(three, '2024-06-30', keeping('2023-03-05', '2022-06-01'))).toMatchObject({
      due: '2023-03-05',
      kept: undefined,
    });
  });
  test('on the day that people set, where the regulation is silent', () => {
    expect(expiry('unstated', '2024-06-30', keeping('2026-06-01'))).toMatchObject({
      state: 'timed',
      due: '2026-06-01',
      outcome: 'appraise',
      term: undefined,
    });
  });
  test('never what is kept for ever', () => {
    expect(expiry('permanent', '2024-06-30', keeping('2026-06-01'))).toEqual({ state: 'permanent' });
  });
});
