import { expect, test } from 'vitest';
import type { Register } from './register.ts';
import { bearersOf, formerNumbers } from './renumbered.ts';

const record = (path: string, number: string, more: object = {}) => ({ path, fields: { number, ...more } });
const register = {
  dossiers: [],
  records: [
    record('a', 'H-1', { 'renumbered-to': 'ｈ-2' }),
    record('b', 'H-2', { 'renumbered-from': 'H-1', 'renumbered-to': 'H-3' }),
    record('c', 'H-3', { 'renumbered-from': 'ｈ-2' }),
    record('d', 'H-3'),
    record('e', 'R-1', { 'renumbered-to': 'R-2', 'renumbered-from': 'R-2' }),
    record('f', 'R-2', { 'renumbered-to': 'R-1', 'renumbered-from': 'R-1' }),
    record('g', 'L-1', { 'renumbered-to': 'L-9' }),
    record('h', 'N-1', { 'renumbered-from': 'N-0' }),
  ],
} as unknown as Register;
const former = (path: string) => formerNumbers(register, register.records.find((one) => one.path === path)!);
const bearers = (number: string) =>
  bearersOf(register, number)
    .map(({ path }) => path)
    .join('');

test('the numbers before, latest first; one that leads back to itself ends', () => {
  expect(former('a')).toEqual([]);
  expect(former('b')).toEqual(['H-1']);
  expect(former('c')).toEqual(['ｈ-2', 'H-1']);
  expect(former('e')).toEqual(['R-2', 'R-1']);
  expect(former('h')).toEqual(['N-0']);
});

test('who bears a number, and who took over from it', () => {
  expect(bearers('ｈ-1')).toBe('abcd');
  expect(bearers('H-3')).toBe('cd');
  expect(bearers('R-1')).toBe('ef');
  expect(bearers('L-1')).toBe('g');
  expect(bearers('X-1')).toBe('');
});
