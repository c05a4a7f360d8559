import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import type { Form } from './form.ts';
import type { Register } from './register.ts';
import { reservationsOf } from './reservation-state.ts';

const items = (...numbers: string[]) => numbers.map((number) => ({ number }));
const reservation = (number: string, on: string, until: string, borrower = '赵四', of = ['H-001']) =>
  ({ room: 'reservations', number, fields: { on, until, borrower, items: items(...of) } }) as unknown as Form;
const loan = (number: string, out: string, borrower = '赵四', of = ['H-001']) =>
  ({ room: 'loans', number, fields: { out, borrower, items: items(...of) } }) as unknown as Form<'loans'>;
const standing = (forms: readonly Form[], on = '2024-06-10', number = 'H-001', except?: Form<'loans'>) =>
  reservationsOf({ forms } as unknown as Register)(number, on as Day, except).map((one) => one.number);
const one = reservation('YY1', '2024-06-05', '2024-06-15');

test('it stands from the day after it was made to its last', () => {
  const on = (day: string) => standing([one], day).length;
  expect(['2024-06-05', '2024-06-06', '2024-06-15', '2024-06-16'].map(on)).toEqual([0, 1, 1, 0]);
  expect(standing([])).toEqual([]);
});

test('for the things that it names, in any spelling, once', () => {
  const twice = reservation('YY1', '2024-06-05', '2024-06-15', '赵四', ['H-001', 'ｈ-001', 'H-002']);
  expect(standing([twice], undefined, 'h-001')).toEqual(['YY1']);
  expect(standing([twice], undefined, 'H-002')).toEqual(['YY1']);
  expect(standing([twice], undefined, 'H-003')).toEqual([]);
});

test('who reserved first goes first; of one day the lower number', () => {
  const later = reservation('YY2', '2024-06-06', '2024-06-15');
  const same = reservation('YY3', '2024-06-05', '2024-06-15');
  expect(standing([later, same, one])).toEqual(['YY1', 'YY3', 'YY2']);
  expect(standing([same, later, one])).toEqual(['YY1', 'YY3', 'YY2']);
});

test.each([
  ['2024-06-04', ['YY1'], 'before it was reserved'],
  ['2024-06-05', [], 'on the day it was reserved'],
  ['2024-06-10', [], 'today'],
  ['2024-06-11', ['YY1'], 'later than today'],
])('lent on %s to who reserved it, %j stands: %s', (out, left) => {
  expect(standing([one, loan('JY1', out)])).toEqual(left);
});

test('not by a loan to somebody else, of something else, or the one that is being judged', () => {
  const other = loan('JY1', '2024-06-08', '钱二');
  const another = loan('JY2', '2024-06-08', '赵四', ['H-002']);
  const judged = loan('JY3', '2024-06-08');
  expect(standing([one, other, another])).toEqual(['YY1']);
  expect(standing([one, judged], undefined, undefined, judged)).toEqual(['YY1']);
  expect(standing([one, judged, other])).toEqual([]);
});
