import { expect, test } from 'vitest';
import { decided, regulationWith } from '../testing/deciding.ts';
import { list } from '../testing/disposing.ts';
import type { Files } from '../testing/memory-source.ts';

const contract = (end: string) => `Y2022采购合同${end}`;
const two: Files = list(['001', '002'].map(contract));
const certified = (answers: Record<string, string[]>, laid = two) =>
  decided('certify', { disposal: ['XH2024001'], ...answers }, laid).items;

test('all of a list goes, unless a part of it is named', () => {
  const items = ['001', '002'].map((end) => ({ number: contract(end), method: '粉碎' }));
  expect(certified({})).toEqual(items);
  expect(certified({ items: [contract('002')] })).toEqual(items.slice(1));
});

test.each<[string, string, Files]>([
  ['what the register does not hold', 'H-009', {}],
  [
    'what is destroyed under a regulation that sets no method',
    contract('001'),
    regulationWith([
      'disposal:\n  grounds: { 期满: { route: [manager] } }\n  methods: [{ allowed: [粉碎] }]\n',
      '',
    ]),
  ],
])('no method is known for %s', (_, number, laid) => {
  expect(certified({}, { ...list([number]), ...laid })).toEqual([{ number }]);
});
