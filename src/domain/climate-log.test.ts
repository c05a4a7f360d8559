import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { regulated } from '../testing/regulated.ts';
import { readingLines } from './climate-log.ts';
import { instrumentsOf, linesByRoom } from './climate-summary.ts';
import type { Day } from './day.ts';
import { dutyStates } from './duty-state.ts';

const duty = regulated(`duties:
  - code: climate
    what: 温湿度
    every: 每周
    from: 2024-05-06
    bands: { 温度: { from: "14", to: "24", unit: ℃ } }`);
const sheet = (number: string, done: string, log: string) => ({
  [`kefu/duties/2024/DQ2024${number}.md`]: `---\nentry: DQ2024${number}\nduty: climate\ndone: ${done}\nby: 李娟\n${log}---\n`,
});
const files = {
  ...miniature,
  ...duty,
  ...sheet(
    '001',
    '2024-05-31',
    `log:
  - { on: 2024-05-08, place: A, readings: { 温度: "20.1" } }
  - { on: 2024-05-22, place: A-01, readings: { 温度: "25.5" }, measures: 开空调, after: { 温度: "23" }, by: 王敏 }
  - { on: 2024-05-29, readings: { 温度: "13.9" } }
`,
  ),
  ...sheet('002', '2024-06-05', 'readings: { 温度: "20" }\n'),
};
const register = readHoldings(memorySource(files)).registers[0]!;
const on = (day: string) => readingLines(register, day as Day);

test('a form that is one reading and the lines of a log are the same thing', () => {
  expect(register.faults).toEqual([]);
  expect(on('2024-06-30').map(({ day, by, index, readings }) => [day, by, index, readings.温度])).toEqual([
    ['2024-05-08', '李娟', 0, 20.1],
    ['2024-05-22', '王敏', 1, 25.5],
    ['2024-05-29', '李娟', 2, 13.9],
    ['2024-06-05', '李娟', undefined, 20],
  ]);
  expect(on('2024-06-04')).toHaveLength(3);
});
test('least, most, mean; what lay outside, and what of it was seen to', () => {
  expect(instrumentsOf(on('2024-06-30'))).toEqual([
    {
      ...{ name: '温度', unit: '℃', from: 14, to: 24, count: 4 },
      ...{ least: 13.9, most: 25.5, mean: 19.88, out: 2, mended: 1 },
    },
  ]);
});
test('by room, a cabinet in its room, unnamed rooms last', () => {
  const rooms = linesByRoom(on('2024-06-30'));
  expect([...rooms].map(([room, lines]) => [room, lines.length])).toEqual([
    ['A', 2],
    ['', 2],
  ]);
});
test('the lines of a log do the rounds in which they lie', () => {
  const [state] = dutyStates(register, '2024-06-10' as Day);
  expect([...state!.done.keys()]).toEqual(['2024-W19', '2024-W21', '2024-W22', '2024-W23']);
  expect(state!.missed.map(({ name }) => name)).toEqual(['2024-W20']);
});
