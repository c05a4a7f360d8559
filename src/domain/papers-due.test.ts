import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { papersDue } from './papers-due.ts';
import type { Register } from './register.ts';

const keepers = { roles: ['keeper'], papers: ['保密协议', '上岗证'] };
const due = (people: readonly object[], on = '2024-06-30', staff: readonly object[] | null = [keepers]) => {
  const data = { effective: '2020-01-01', ...(staff && { staff }) };
  const register = { regulation: { path: '', data }, people } as unknown as Register;
  return papersDue(register, on as Day).map((one) => [one.person.name, one.paper, one.role, one.due]);
};
const keeper = { name: '李娟', roles: ['keeper'] };
const one = (more: object) => due([{ ...keeper, papers: { 上岗证: '2020-01-01' }, ...more }]);

test('whoever holds a post lacks the papers that it asks for, in their order', () => {
  expect(due([keeper, { name: '王敏', roles: ['manager'] }, { name: '周明' }])).toEqual([
    ['李娟', '保密协议', 'keeper', '2020-01-01'],
    ['李娟', '上岗证', 'keeper', '2020-01-01'],
  ]);
  expect(due([keeper], '2024-06-30', null)).toEqual([]);
  expect(due([])).toEqual([]);
});

test('a paper is there from its day on', () => {
  const signed = (day: string) => due([{ ...keeper, papers: { 保密协议: day, 上岗证: '2020-01-01' } }]);
  expect(signed('2024-06-29')).toEqual([]);
  expect(signed('2024-06-30')).toEqual([]);
  expect(signed('2024-07-01')).toHaveLength(1);
});

test.each([
  [undefined, '2020-01-01'],
  ['2019-12-31', '2020-01-01'],
  ['2020-01-01', '2020-01-01'],
  ['2020-01-02', '2020-01-02'],
  ['2025-01-01', '2025-01-01'],
])('who came on %s must have it by %s', (from, expected) => {
  expect(one({ from })).toEqual([['李娟', '保密协议', 'keeper', expected]]);
});

test('who has left lacks nothing from the next day on', () => {
  expect(one({ until: '2024-06-29' })).toEqual([]);
  expect(one({ until: '2024-06-30' })).toHaveLength(1);
  expect(one({ until: '2024-07-01' })).toHaveLength(1);
});

test('of two posts that ask for one paper the first is named; of two people of one name each lacks their own', () => {
  const both = [keepers, { roles: ['manager', 'keeper'], papers: ['保密协议', '健康证'] }];
  const papers = { 上岗证: '2020-01-01' };
  const twice = { name: '李娟', roles: ['keeper', 'manager'], papers };
  expect(due([twice, { ...keeper, papers }], '2024-06-30', both)).toEqual([
    ['李娟', '保密协议', 'keeper', '2020-01-01'],
    ['李娟', '保密协议', 'keeper', '2020-01-01'],
    ['李娟', '健康证', 'manager', '2020-01-01'],
    ['李娟', '健康证', 'keeper', '2020-01-01'],
  ]);
});
