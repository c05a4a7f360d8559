import { describe, expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { type Files, memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import type { Day } from './day.ts';
import { lateness, loanHistories, openLoans } from './loan-state.ts';

const form = (room: string, number: string, lines: string): Files => ({
  [`kefu/${room}/2024/${number}.md`]: `---\n${lines}\n---\n`,
});
const loan = (number: string, out: string, items: string, due = '2024-06-10') =>
  form(
    'loans',
    number,
    `loan: ${number}\nitems: [${items}]\nborrower: 周明\npurpose: 核对\nout: ${out}\ndue: ${due}\nhanded-out-by: 李娟`,
  );
const back = (number: string, returned: string, items: string, of = 'JY2024002') =>
  form(
    'returns',
    number,
    `return: ${number}\nloan: ${of}\nitems: [${items}]\nreturned: ${returned}\nreceived-by: 李娟`,
  );
const renewal = (number: string, on: string, due: string) =>
  form('renewals', number, `renewal: ${number}\nloan: JY2024002\non: ${on}\ndue: ${due}\nby: 李娟`);
const register = (...files: Files[]) =>
  readHoldings(memorySource(Object.assign({}, miniature, ...files))).registers[0]!;
const [letter, card] = ['{ number: H-001 }', '{ number: J2023001 }'];
const two = loan('JY2024002', '2024-06-03', `${letter}, ${card}`);
const openOn = (held: ReturnType<typeof register>, day: string) =>
  openLoans(held, day as Day).map(({ loan: { number }, out, damaged, due, renewals }) => ({
    number,
    out: out.join(' '),
    damaged: damaged.join(' '),
    due,
    renewals,
  }));

describe('what is out on a day', () => {
  const held = register(
    two,
    back('GH2024002', '2024-06-05', '{ number: ｈ-001, condition: damaged }'),
    back('GH2024003', '2024-06-07', card),
    back('GH2024004', '2024-06-20', '{ number: H-001, condition: good }'),
  );
  test.each([
    ['2024-06-02', []],
    ['2024-06-03', [{ out: 'H-001 J2023001', damaged: '' }]],
    ['2024-06-05', [{ out: 'H-001 J2023001', damaged: 'H-001' }]],
    ['2024-06-07', [{ out: 'H-001', damaged: 'H-001' }]],
    ['2024-06-19', [{ out: 'H-001', damaged: 'H-001' }]],
    ['2024-06-20', []],
  ])('%s', (day, expected) => {
    expect(openOn(held, day)).toEqual(
      expected.map((one) => ({ number: 'JY2024002', due: '2024-06-10', renewals: 0, ...one })),
    );
  });
  test('each item knows when it came back and when it was whole, and the loan when it was closed', () => {
    const history = loanHistories(held).find(({ loan: { number } }) => number === 'JY2024002')!;
    expect(history.items).toEqual([
      { number: 'H-001', back: '2024-06-05', whole: '2024-06-20' },
      { number: 'J2023001', back: '2024-06-07', whole: '2024-06-07' },
    ]);
    expect(history.closed).toBe('2024-06-20');
    expect(history.returns.map(({ number }) => number)).toEqual(['GH2024002', 'GH2024003', 'GH2024004']);
  });
});

test('returns count by their days and not by their numbers', () => {
  const held = register(
    two,
    back('GH2024002', '2024-06-08', letter),
    back('GH2024003', '2024-06-05', '{ number: H-001, condition: damaged }'),
  );
  expect(openOn(held, '2024-06-07')).toMatchObject([{ out: 'H-001 J2023001', damaged: 'H-001' }]);
  expect(openOn(held, '2024-06-08')).toMatchObject([{ out: 'J2023001', damaged: '' }]);
});

test('what is back whole stays back, whatever a later return says', () => {
  const held = register(
    loan('JY2024002', '2024-06-03', letter),
    back('GH2024002', '2024-06-05', letter),
    back('GH2024003', '2024-06-08', '{ number: H-001, condition: damaged }'),
  );
  expect(openOn(held, '2024-06-09')).toEqual([]);
});

test('a return of another loan changes nothing', () => {
  const held = register(two, back('GH2024002', '2024-06-05', `${letter}, ${card}`, 'JY2024001'));
  expect(openOn(held, '2024-06-30')).toMatchObject([{ out: 'H-001 J2023001' }]);
});

test('the latest renewal by a day sets the last day, and the day after it is late', () => {
  const held = register(
    two,
    renewal('XJ2024002', '2024-06-10', '2024-06-17'),
    renewal('XJ2024001', '2024-06-17', '2024-06-24'),
  );
  expect(openOn(held, '2024-06-09')).toMatchObject([{ due: '2024-06-10', renewals: 0 }]);
  expect(openOn(held, '2024-06-10')).toMatchObject([{ due: '2024-06-17', renewals: 1 }]);
  expect(openOn(held, '2024-06-17')).toMatchObject([{ due: '2024-06-24', renewals: 2 }]);
  const [open] = openLoans(held, '2024-06-17' as Day);
  expect([lateness(open!, '2024-06-23' as Day), lateness(open!, '2024-06-25' as Day)]).toEqual([-1, 1]);
  expect(lateness({ ...open!, due: undefined }, '2024-06-25' as Day)).toBeUndefined();
});

test('in the order in which they went out, then by number', () => {
  const held = register(
    loan('JY2024004', '2024-06-03', card),
    loan('JY2024002', '2024-06-05', letter),
    loan('JY2024003', '2024-06-03', '{ number: 3-1-1502-01 }'),
  );
  expect(openOn(held, '2024-06-30').map(({ number }) => number)).toEqual([
    'JY2024003',
    'JY2024004',
    'JY2024002',
  ]);
});
