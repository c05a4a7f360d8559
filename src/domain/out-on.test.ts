import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { outOn } from './out-on.ts';
import type { Register } from './register.ts';

const loan = (number: string, out: string, ...items: string[]) => ({
  room: 'loans',
  number,
  fields: { out, items: items.map((item) => ({ number: item })) },
});
const back = (number: string, of: string, returned: string, item: string, condition?: string) => ({
  room: 'returns',
  number,
  fields: { loan: of, returned, items: [{ number: item, ...(condition && { condition }) }] },
});
/** By which loan H-001 was out on each of these days of June; `!`: it had come back damaged. */
const out = (forms: readonly object[], ...days: string[]) => {
  const register = { forms } as unknown as Register;
  return days.map((day) => {
    const found = outOn(register, 'ｈ-001', `2024-06-${day}` as Day);
    return found && found.loan.number + (found.damaged ? '!' : '');
  });
};
const june5 = loan('JY1', '2024-06-05', 'H-002', 'h-001');

test('what was never lent was never out, nor what only others were lent with', () => {
  expect(out([], '05')).toEqual([undefined]);
  expect(out([loan('JY1', '2024-06-05', 'H-002')], '05')).toEqual([undefined]);
});

test('it is out from the day of the loan until the day on which it came back', () => {
  const returned = back('GH1', 'JY1', '2024-06-08', 'H-001');
  expect(out([june5, returned], '04', '05', '07', '08', '09')).toEqual([
    undefined,
    'JY1',
    'JY1',
    undefined,
    undefined,
  ]);
  expect(out([june5, back('GH1', 'JY1', '2024-06-08', 'H-002')], '09')).toEqual(['JY1']);
  expect(out([june5, back('GH1', 'JY9', '2024-06-08', 'H-001')], '09')).toEqual(['JY1']);
});

test('what came back damaged is out until it comes back mended', () => {
  const forms = [
    june5,
    back('GH2', 'JY1', '2024-06-10', 'H-001', 'good'),
    back('GH1', 'JY1', '2024-06-08', 'H-001', 'damaged'),
  ];
  for (const order of [forms, forms.toReversed()])
    expect(out(order, '07', '08', '09', '10')).toEqual(['JY1', 'JY1!', 'JY1!', undefined]);
});

test('of two returns of one day the later number counts', () => {
  const damaged = (number: string) => back(number, 'JY1', '2024-06-08', 'H-001', 'damaged');
  const whole = (number: string) => back(number, 'JY1', '2024-06-08', 'H-001');
  expect(out([june5, damaged('GH2'), whole('GH1')], '08')).toEqual(['JY1!']);
  expect(out([june5, whole('GH2'), damaged('GH1')], '08')).toEqual([undefined]);
});

test('of several loans the one that is open on the day', () => {
  const forms = [june5, back('GH1', 'JY1', '2024-06-08', 'H-001'), loan('JY2', '2024-06-09', 'H-001')];
  expect(out(forms, '06', '08', '09')).toEqual(['JY1', undefined, 'JY2']);
});
