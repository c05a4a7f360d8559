import { expect, test } from 'vitest';
import { decided, regulationWith } from '../testing/deciding.ts';
import { untilAndWhy } from './lines.ts';

test.each([
  [undefined, {}],
  ['', {}],
  ['2027-12-31', { until: '2027-12-31' }],
  ['诉讼未了', { reason: '诉讼未了' }],
  ['2027-12-31 诉讼未了', { until: '2027-12-31', reason: '诉讼未了' }],
  ['2027-12-31诉讼', { until: '2027-12-31', reason: '诉讼' }],
  ['2027-12-31　 诉讼\n未了', { until: '2027-12-31', reason: '诉讼\n未了' }],
  ['到 2027-12-31', { reason: '到 2027-12-31' }],
])('kept until when, and why: %j', (detail, said) => expect(untilAndWhy(detail)).toEqual(said));

const named = ['j2023001', 'Y2022采购合同001=3', 'H-001', 'X-9'];
const counted = [
  { number: 'J2023001', pages: '1' },
  { number: 'Y2022采购合同001', pages: '3' },
  { number: 'H-001' },
  { number: 'X-9' },
];
test.each(['lend', 'read', 'reserve', 'handover'] as const)(
  '%s: pages are those that were counted now, else those that the record has',
  (act) => expect(decided(act, { items: named }).items).toEqual(counted),
);

test('a hold or its release names things, without a word behind them', () => {
  const items = [{ number: 'J2023001' }, { number: 'A-01-1-003' }];
  expect(decided('hold', { items: ['j2023001=3', 'A-01-1-003'], by: ['王敏'] })).toMatchObject({
    hold: 'DJ2024002',
    items,
  });
  expect(decided('release', { hold: ['DJ2024001'], items: ['j2023001=3', 'A-01-1-003'] }).items).toEqual(
    items,
  );
  expect(decided('release', { items: ['J2023001'] })).toEqual({ problem: 'missing', questions: ['hold'] });
});

test('what comes back and was never lent has no count of its own', () => {
  expect(decided('return', { loan: ['JY2024002'], items: ['H-001', 'J2023001=2'] }).items).toEqual([
    { number: 'H-001', condition: 'good' },
    { number: 'J2023001', pages: '2', condition: 'good' },
  ]);
});

test('the copies of a handover are those that are said, else those of the regulation, if it has any', () => {
  const copies = (answers: Record<string, string[]>, laid = {}) =>
    decided('handover', { items: ['H-001'], ...answers }, laid).copies;
  expect(copies({})).toBe('2');
  expect(copies({ copies: ['3'] })).toBe('3');
  expect(copies({}, regulationWith(['handover: { copies: 2 }\n', '']))).toBeUndefined();
});
