import { expect, test } from 'vitest';
import { numberOf } from './numeral.ts';

test.each([
  ['0', 0],
  ['7', 7],
  ['015', 15],
  ['一', 1],
  ['两', 2],
  ['九', 9],
  ['十', 10],
  ['十五', 15],
  ['一十', 10],
  ['三十', 30],
  ['九十九', 99],
])('%s is %i', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test.each(['', '百', '十十', '三五', '一百', '零', '3 ', '1a', '-1', '两十', '五十五天', '第五'])(
  '%j is none',
  (text) => {
    expect(numberOf(text)).toBeUndefined();
  },
);
