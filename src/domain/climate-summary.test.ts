import { expect, test } from 'vitest';
import type { ReadingLine } from './climate-log.ts';
import { instrumentsOf, linesByRoom } from './climate-summary.ts';

const bands = { 温度: { from: 14, to: 24, unit: '℃' }, 湿度: { from: 45, to: 60, unit: '%' } };
const line = (readings: object, more: object = {}) =>
  ({ duty: { bands }, readings, ...more }) as unknown as ReadingLine;

test('an instrument that was never read is left out; what has no band is no instrument', () => {
  expect(instrumentsOf([])).toEqual([]);
  expect(instrumentsOf([line({ 温度: 20 })]).map(({ name }) => name)).toEqual(['温度']);
  expect(instrumentsOf([line({ 气压: 1000 })])).toEqual([]);
  expect(instrumentsOf([line({ 温度: 20 }, { duty: {} })])).toEqual([]);
  expect(instrumentsOf([line({ 温度: 20 }), line({ 温度: 20 }, { duty: {} })])).toEqual([]);
  expect(instrumentsOf([line({ 湿度: 50, 温度: 20 })]).map(({ name }) => name)).toEqual(['温度', '湿度']);
});

test('the mean is of the readings alone, to two decimals', () => {
  const of = (...values: number[]) => instrumentsOf(values.map((value) => line({ 温度: value })))[0]!;
  expect(of(20)).toMatchObject({ count: 1, least: 20, most: 20, mean: 20 });
  expect(of(20, 20.1, 20.1)).toMatchObject({ count: 3, least: 20, most: 20.1, mean: 20.07 });
  expect(of(-3, 3.5)).toMatchObject({ least: -3, most: 3.5, mean: 0.25 });
  expect(of(0.1, 0.2, 0.3).mean).toBe(0.2);
});

test('the ends of the band belong to it; another instrument on the same line does not count', () => {
  const of = (温度: number) => instrumentsOf([line({ 温度, 湿度: 99 })])[0]!.out;
  expect([13.9, 14, 24, 24.1].map(of)).toEqual([1, 0, 0, 1]);
});

test('each reading is judged by the band of its day, the last band is shown', () => {
  const wide = { duty: { bands: { 温度: { from: 10, to: 30, unit: '℃' } } } };
  expect(instrumentsOf([line({ 温度: 28 }), line({ 温度: 28 }, wide)])).toMatchObject([
    { from: 10, to: 30, count: 2, out: 1 },
  ]);
});

test('mended is only what lay outside, was seen to, and was in its band afterwards', () => {
  const hot = (more: object) => line({ 温度: 30 }, more);
  const lines = [
    hot({ measures: '开空调', after: { 温度: 24 } }),
    hot({ measures: '开空调', after: { 温度: 25 } }),
    hot({ measures: '开空调', after: { 湿度: 50 } }),
    hot({ measures: '开空调' }),
    hot({ after: { 温度: 20 } }),
    line({ 温度: 20 }, { measures: '开空调', after: { 温度: 20 } }),
  ];
  expect(instrumentsOf(lines)).toMatchObject([{ count: 6, out: 5, mended: 1 }]);
});

test('rooms by their code, what names none last, lines in their order', () => {
  const at = (place: string | undefined, value: number) => line({ 温度: value }, { place });
  const lines = [at('B-01', 1), at(undefined, 2), at('C', 3), at('A-01-1', 4), at('B', 5), at('', 6)];
  const rooms = [...linesByRoom(lines)].map(([room, of]) => [room, of.map(({ readings }) => readings.温度)]);
  expect(rooms).toEqual([
    ['A', [4]],
    ['B', [1, 5]],
    ['C', [3]],
    ['', [2, 6]],
  ]);
  expect([...linesByRoom([at(undefined, 1), at('AB-01', 2)]).keys()]).toEqual(['AB', '']);
});
