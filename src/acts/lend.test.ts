import { describe, expect, test } from 'vitest';
import { decided, regulationWith } from '../testing/deciding.ts';

const loans = 'loans: { within: 7天, renewals: 1, special: [{ when: { class: letters }, within: 3天 }] }';
const lent = (settings: string, items: string[], day?: string) =>
  decided('lend', { items }, regulationWith([loans, settings]), day);

describe('the last day of a loan', () => {
  test.each([
    ['counts working days', '3个工作日', '2024-07-03'],
    ['is the day itself', '当日', '2024-06-30'],
  ])('%s', (_, within, due) => {
    expect(lent(`loans: { within: ${within} }`, ['H-001']).due).toBe(due);
  });
  test.each([
    ['the slip says how long', 'loans: { within: per-slip }', '2024-06-30'],
    ['the regulation does not say', 'loans: { renewals: 1 }', '2024-06-30'],
    ['nobody knows the working days of that year', 'loans: { within: 3个工作日 }', '2099-06-30'],
  ])('is left open where %s', (_, settings, day) => {
    const found = lent(settings, ['H-001'], day);
    expect(found.items).toEqual([{ number: 'H-001' }]);
    expect(found).not.toHaveProperty('due');
  });
  test('is that of the items whose term is known', () => {
    const settings = 'loans: { within: per-slip, special: [{ when: { class: letters }, within: 3天 }] }';
    expect(lent(settings, ['J2023001', 'H-001']).due).toBe('2024-07-03');
  });
});
