import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import type { Register } from './register.ts';
import { absences, latestCounts, stocktakesBy } from './stocktake-state.ts';

const stocktake = (number: string, on: string, ...items: string[]) => ({
  room: 'stocktakes',
  number,
  fields: {
    on,
    items: items.map((item) => {
      const [name, result] = item.split(' ');
      return { number: name, result };
    }),
  },
});
const loan = {
  room: 'loans',
  number: 'JY1',
  fields: { out: '2024-06-01', items: [{ number: 'H-001' }, { number: 'h-002' }] },
};
const again = { room: 'loans', number: 'JY2', fields: { out: '2024-06-10', items: [{ number: 'ｈ-001' }] } };
const back = {
  room: 'returns',
  number: 'GH1',
  fields: { loan: 'JY1', returned: '2024-06-05', items: [{ number: 'H-001', condition: 'damaged' }] },
};
const register = {
  forms: [
    stocktake('PD2', '2024-06-02', 'H-001 missing', 'ｈ-002 damaged'),
    stocktake('PD1', '2024-05-01', 'h-001 surplus', 'H-002 found', 'H-003 found'),
    stocktake('PD3', '2024-06-02', 'H-001 found'),
    ...[loan, again, back],
  ],
} as unknown as Register;

test('the stocktakes by a day, oldest first, of one day by their number', () => {
  const by = (on: string) => stocktakesBy(register, on as Day).map(({ number }) => number);
  expect(by('2024-06-02')).toEqual(['PD1', 'PD2', 'PD3']);
  expect(by('2024-06-01')).toEqual(['PD1']);
  expect(by('2024-04-30')).toEqual([]);
});

test('of what was counted twice the later count holds', () => {
  const counts = (on: string) =>
    [...latestCounts(register, on as Day)].map(([name, { stocktake: of, index, item }]) =>
      [name, of.number, index, item.result].join(' '),
    );
  expect(counts('2024-06-02')).toEqual(['h-001 PD3 0 found', 'h-002 PD2 1 damaged', 'h-003 PD1 2 found']);
  expect(counts('2024-05-31')).toEqual(['h-001 PD1 0 surplus', 'h-002 PD1 1 found', 'h-003 PD1 2 found']);
});

test('when something was out, until it came back in whatever state', () => {
  expect([...absences(register)]).toEqual([
    [
      'h-001',
      [
        { name: 'h-001', loan: 'JY1', out: '2024-06-01', back: '2024-06-05' },
        { name: 'h-001', loan: 'JY2', out: '2024-06-10', back: undefined },
      ],
    ],
    ['h-002', [{ name: 'h-002', loan: 'JY1', out: '2024-06-01', back: undefined }]],
  ]);
});
