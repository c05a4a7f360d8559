import { expect, test } from 'vitest';
import { nextNumber } from './next.ts';
import { compileSeries, type Series } from './series.ts';

const series = compileSeries({ template: 'H-{seq:2}', last: 4 }) as Series;
const next = (...taken: string[]) => nextNumber(series, [], {}, (number) => taken.includes(number));

test('a number that somebody else already uses is passed over', () => {
  expect(next()).toEqual({ number: 'H-01' });
  expect(next('H-01', 'H-02')).toEqual({ number: 'H-03' });
});

test('a closed series is full when every number left is used', () => {
  expect(next('H-01', 'H-02', 'H-03')).toEqual({ number: 'H-04' });
  expect(next('H-01', 'H-02', 'H-03', 'H-04')).toBe('full');
});
