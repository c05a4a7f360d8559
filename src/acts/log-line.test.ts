import { expect, test } from 'vitest';
import { logLineOf } from './log-line.ts';

test.each<[string, object]>([
  [
    '2026-11-03 09:00 A 温度=25.1 相对湿度=58',
    { on: '2026-11-03', time: '09:00', place: 'A', readings: { 温度: '25.1', 相对湿度: '58' } },
  ],
  ['温度=25.1', { readings: { 温度: '25.1' } }],
  ['A　09:00　2026-11-03　温度=1', { on: '2026-11-03', time: '09:00', place: 'A', readings: { 温度: '1' } }],
  ['上午   A   温度=1', { time: '上午', place: 'A', readings: { 温度: '1' } }],
  ['9：05 温度=1', { time: '9：05', readings: { 温度: '1' } }],
  ['19:05 温度=1', { time: '19:05', readings: { 温度: '1' } }],
  // What only begins or ends like a time is a place.
  ['x9:05 温度=1', { place: 'x9:05', readings: { 温度: '1' } }],
  ['9:055 温度=1', { place: '9:055', readings: { 温度: '1' } }],
  ['上午好 温度=1', { place: '上午好', readings: { 温度: '1' } }],
  ['9:5 温度=1', { place: '9:5', readings: { 温度: '1' } }],
  // What stands before the instrument says which reading is meant; only before.
  [
    '温度=25 室外温度=30 库外湿度=80 outside-wind=3 处理后温度=22 after-湿度=50',
    {
      readings: { 温度: '25' },
      outside: { 温度: '30', 湿度: '80', wind: '3' },
      after: { 温度: '22', 湿度: '50' },
    },
  ],
  ['温度=25 近室外温度=30', { readings: { 温度: '25', 近室外温度: '30' } }],
  ['温度=25 近处理后温度=30', { readings: { 温度: '25', 近处理后温度: '30' } }],
  ['室外=30', { readings: { 室外: '30' } }],
  // Where tabs set the parts apart, they may have spaces in them, and around them.
  [
    '2026-11-03\t 措施 = 开空调 一小时 \t\t温度 = 25.1 \t记录人=沈 岚',
    { on: '2026-11-03', measures: '开空调 一小时', readings: { 温度: '25.1' }, by: '沈 岚' },
  ],
  ['2026-11-03 \t A 室 \t \t温度=1', { on: '2026-11-03', place: 'A 室', readings: { 温度: '1' } }],
  // Without a name before the sign it is a place.
  ['=a=b 温度=1', { place: '=a=b', readings: { 温度: '1' } }],
  // Only the first sign of equality parts name and value; a value may have lines.
  ['备注=a=b 温度=1', { note: 'a=b', readings: { 温度: '1' } }],
  ['备注=一\n二\t温度=1', { note: '一\n二', readings: { 温度: '1' } }],
])('%j', (text, line) => expect(logLineOf(text)).toEqual(line));

test.each([
  ['日期', 'on'],
  ['时间', 'time'],
  ['位置', 'place'],
  ['测点', 'spot'],
  ['天气', 'weather'],
  ['措施', 'measures'],
  ['记录人', 'by'],
  ['备注', 'note'],
])('%s and %s are one field', (chinese, english) => {
  const line = { [english]: 'x', readings: { 温度: '1' } };
  expect(logLineOf(`${chinese}=x 温度=1`)).toEqual(line);
  expect(logLineOf(`${english}=x 温度=1`)).toEqual(line);
});

test.each([
  '',
  '2026-11-03 09:00 A',
  '室外温度=30',
  // A second day, time or place is none of the line's fields.
  '2026-11-03 2026-11-04 温度=1',
  '09:00 10:00 温度=1',
  'A B 温度=1',
  // Neither a name without a value nor a value without a name says anything; each counts as a place.
  'A 温度= 湿度=1',
  'A =5 湿度=1',
])('is no line: %j', (text) => expect(logLineOf(text)).toBeUndefined());
