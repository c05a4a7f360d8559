import { expect, test } from 'vitest';
import { fits, fitsBy, isStated, textsOf } from './condition.ts';

const facts = {
  class: 'letters',
  year: '2024',
  pages: 3,
  parts: ['证', '照'],
  empty: '',
  blank: ' ',
  none: [],
};

test.each([
  [undefined, true],
  [{}, true],
  [{ class: 'letters' }, true],
  [{ class: 'deeds' }, false],
  [{ class: 'letters', year: '2024' }, true],
  [{ class: 'letters', year: '2023' }, false],
  [{ class: 'deeds', year: '2024' }, false],
  [{ class: ['deeds', 'letters'] }, true],
  [{ class: ['deeds', 'basics'] }, false],
  [{ class: [] }, false],
  [{ pages: '3' }, true],
  [{ pages: '03' }, false],
  [{ parts: '照' }, true],
  [{ parts: '证照' }, false],
  [{ parts: ['信', '证'] }, true],
  [{ parts: ['信', '函'] }, false],
  [{ class: '*' }, true],
  [{ pages: ['*'] }, true],
  [{ missing: '*' }, false],
  [{ empty: '*' }, false],
  [{ blank: ' ' }, false],
  [{ none: '*' }, false],
])('whether every line of %j holds: %s', (condition, expected) => {
  expect(fits(condition, facts)).toBe(expected);
});

test('of a condition only the fields that it names are looked up, up to the first that does not hold', () => {
  const asked: string[] = [];
  const factOf = (field: string) => {
    asked.push(field);
    return field;
  };
  expect(fitsBy({ a: 'a', b: 'x', c: 'c' }, factOf)).toBe(false);
  expect(asked).toEqual(['a', 'b']);
  expect(fitsBy({ a: 'a', c: '*' }, factOf)).toBe(true);
});

test.each([
  ['词', true],
  ['', false],
  [' \t', false],
  [0, true],
  [undefined, false],
  [null, false],
  [[], false],
  [['', []], false],
  [['', '词'], true],
  [{}, false],
  [{ normal: '' }, true],
])('whether %j says anything: %s', (value, expected) => {
  expect(isStated(value)).toBe(expected);
});

test('a value as texts: one, or those of a list', () => {
  expect([textsOf('证'), textsOf(['证', 3]), textsOf([]), textsOf(3)]).toEqual([
    ['证'],
    ['证', '3'],
    [],
    ['3'],
  ]);
});
