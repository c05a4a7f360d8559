import { expect, test } from 'vitest';
import { masked } from './mask.ts';

test.each([
  ['赵', '赵'],
  ['赵一', '赵*'],
  ['欧阳一鸣', '欧***'],
  ['𠮷田', '𠮷*'],
  ['', ''],
])('of the name %s is seen %s', (name, seen) => {
  expect(masked(name, 'name')).toBe(seen);
});

test.each([
  ['', '***'],
  ['12345', '***'],
  ['123456', '123***'],
  ['1234567890', '123*******'],
  ['13800001234', '138****1234'],
  ['340104199001011234', '340***********1234'],
])('of the number %s is seen %s', (number, seen) => {
  expect(masked(number, 'digits')).toBe(seen);
});

test('of a list each part, of what is no text nothing', () => {
  expect(masked(['赵一鸣', '钱二'], 'name')).toEqual(['赵**', '钱*']);
  expect(masked(7, 'digits')).toBe('***');
  expect(masked(undefined, 'name')).toBe('***');
});
