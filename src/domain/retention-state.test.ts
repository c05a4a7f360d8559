import { describe, expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { appraisal, disposing } from '../testing/disposing.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import type { Day } from './day.ts';
import { indexOf } from './register.ts';
import { expiries, keptUntil, outcomeOf, retentionOf, startOf, type Timed } from './retention-state.ts';

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

describe('the later of what the regulation and the law ask for', () => {
  const length = (text: string, count: number, unit = 'year') => ({ text, count, unit });
  const calendar = { isWorkingDay: () => undefined };
  const until = (keep: unknown, least?: unknown) =>
    keptUntil({ after: 'filed', keep, 'at-least': least } as Timed, '2020-03-05' as Day, calendar);
  const three = length('3年', 3);

  test.each([
    [undefined, '2023-03-05', '3年'],
    [length('2年', 2), '2023-03-05', '3年'],
    [length('36个月', 36, 'month'), '2023-03-05', '3年'],
    [length('4年', 4), '2024-03-05', '4年'],
  ])('at least %j', (least, due, keep) => {
    expect(until(three, least)).toEqual({ due, keep });
  });
  test('unknown where one of the two is blank, or lies in a year that the calendar does not know', () => {
    const working = length('5个工作日', 5, 'working-day');
    expect([until('blank'), until(three, 'blank'), until('blank', three)]).toEqual(Array(3).fill(undefined));
    expect(until(working)).toEqual({ missingYear: '2020' });
    expect(until(working, three)).toEqual({ missingYear: '2020' });
    expect(until(three, working)).toEqual({ missingYear: '2020' });
  });
  test('from the day that the field holds; nothing else starts it', () => {
    const start = (value: unknown) =>
      startOf({ after: 'filed' } as Timed, { fields: { filed: value } } as never);
    expect(start('2020-03-05')).toBe('2020-03-05');
    expect([start(undefined), start('2020-02-30'), start(2020)]).toEqual(Array(3).fill(undefined));
  });
  test('people look at it, unless the regulation says what else happens', () => {
    expect(outcomeOf({} as Timed)).toBe('appraise');
    expect(outcomeOf({ outcome: 'transfer' } as Timed)).toBe('transfer');
  });
  test('the type of document goes before its class', () => {
    const node = { retention: 'permanent', retentionOf: new Map([['复函', 'unstated']]) };
    const of = (document?: string) => retentionOf({ class: node, fields: { document } } as never);
    expect([of('复函'), of('来函'), of()]).toEqual(['unstated', 'permanent', 'permanent']);
  });
});
