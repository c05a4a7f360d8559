import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { logGaps } from './log-gaps.ts';
import type { Duty } from './regulation/duty.ts';

const gaps = (duty: Pick<Duty, 'rooms' | 'times'>, log: readonly object[] | undefined) =>
  logGaps(duty as Duty, { done: '2024-05-31' as Day, log: log as never }).map(({ day, room, time }) =>
    [day.slice(5), room, time].filter((part) => part !== undefined).join(' '),
  );
const line = (on: string, place?: string, time?: string) => ({ on: `2024-${on}`, place, time });
const both = { rooms: ['A', 'B'], times: ['上午', '下午'] };

test('a duty that asks for neither room nor time leaves no gap', () => {
  expect(gaps({}, [])).toEqual([]);
  expect(gaps({}, [line('05-01')])).toEqual([]);
});

test('without a log all is missing, on the day of the form', () => {
  const all = ['05-31 A 上午', '05-31 A 下午', '05-31 B 上午', '05-31 B 下午'];
  expect(gaps(both, undefined)).toEqual(all);
  expect(gaps(both, [])).toEqual(all);
});

test('each day of the log by itself; a line without a day is of the day of the form', () => {
  expect(gaps({ rooms: ['A', 'B'] }, [line('05-01', 'A'), line('05-02', 'B'), { place: 'A' }])).toEqual([
    '05-01 B',
    '05-02 A',
    '05-31 B',
  ]);
  expect(gaps({ times: ['上午', '下午'] }, [line('05-01', 'C', '下午')])).toEqual(['05-01 上午']);
  expect(gaps(both, [line('05-01', 'A', '上午'), line('05-01', 'B', '下午')])).toEqual([
    '05-01 A 下午',
    '05-01 B 上午',
  ]);
});

test.each([
  ['A', true],
  ['A-01', true],
  ['A-01-1-001', true],
  ['AB', false],
  ['B', false],
  [undefined, false],
])('a place %s is read for room A: %s', (place, isRead) => {
  expect(gaps({ rooms: ['A'] }, [line('05-01', place)])).toEqual(isRead ? [] : ['05-01 A']);
});

test.each([
  ['上午', '上午'],
  ['下午', '下午'],
  ['0:00', '上午'],
  ['08:30', '上午'],
  ['11:59', '上午'],
  ['11：59', '上午'],
  ['12:00', '下午'],
  ['23:59', '下午'],
  ['a8:30', undefined],
  ['8:3', undefined],
  ['8:300', undefined],
  ['108:30', undefined],
  ['夜间', undefined],
  [undefined, undefined],
])('what was read at %s counts as %s', (time, half) => {
  const left = ['上午', '下午'].filter((one) => one !== half).map((one) => `05-01 ${one}`);
  expect(gaps({ times: ['上午', '下午'] }, [line('05-01', 'A', time)])).toEqual(left);
});

test('where no time is asked for any will do', () => {
  expect(gaps({ rooms: ['A'] }, [line('05-01', 'A', '08:30')])).toEqual([]);
});

test('an hour does for no other time than these two', () => {
  expect(gaps({ times: ['夜间'] }, [line('05-01', 'A', '23:00')])).toEqual(['05-01 夜间']);
  expect(gaps({ times: ['夜间'] }, [line('05-01', 'A', '夜间')])).toEqual([]);
});
