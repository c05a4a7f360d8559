import { expect, test } from 'vitest';
import { actingDay } from '../testing/acting-office.ts';
import { decided, form } from '../testing/deciding.ts';
import type { Files } from '../testing/memory-source.ts';

const copy = (number: string) =>
  form(`copy: ${number}\ndocument: 设备清单\nversion: A/0\nholder: 王敏\non: 2024-02-05\nby: 李娟`);
const two: Files = { 'kefu/copies/2024/SK2024002.md': copy('SK2024002') };
const back: Files = {
  'kefu/withdrawals/2024/HS2024001.md': form(
    'withdrawal: HS2024001\nitems: [{ number: SK2024001 }]\non: 2024-02-05\nby: 李娟',
  ),
};

test('a copy that comes back is kept, under its number as it is printed', () => {
  expect(decided('withdraw', { items: ['sk2024001'], by: ['李娟'] })).toEqual({
    withdrawal: 'HS2024001',
    items: [{ number: 'SK2024001', outcome: 'kept' }],
    on: actingDay,
    by: '李娟',
  });
});

test('what was destroyed or lost is said so, each with its remark', () => {
  const answers = { destroyed: ['SK2024002=当场粉碎'], lost: ['SK2024001'] };
  expect(decided('withdraw', answers, two).items).toEqual([
    { number: 'SK2024002', outcome: 'destroyed', note: '当场粉碎' },
    { number: 'SK2024001', outcome: 'lost' },
  ]);
});

test.each<[string, string[], object, Files]>([
  ['while none is named', [], { problem: 'missing', questions: ['items'] }, two],
  [
    'that was never issued',
    ['SK2024001', 'SK2024009'],
    { problem: 'unknown', what: 'copy', given: 'SK2024009', known: ['SK2024001', 'SK2024002'] },
    two,
  ],
  [
    'that has come back already',
    ['SK2024001'],
    { problem: 'unknown', what: 'copy', given: 'SK2024001', known: ['SK2024002'] },
    { ...two, ...back },
  ],
])('no copy is called back %s', (_, items, problem, laid) => {
  expect(decided('withdraw', { items, by: ['李娟'] }, laid)).toEqual(problem);
});
