import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { regulated } from '../testing/regulated.ts';
import { countsCompared } from './counts-compared.ts';
import type { Day } from './day.ts';
import { openDifferences } from './differences.ts';
import { dueItems } from './due-items.ts';
import { stocktakesBy } from './stocktake-state.ts';

const count = (number: string, on: string, place: string, ...items: string[]) => ({
  [`kefu/stocktakes/2024/${number}.md`]: `---\nstocktake: ${number}\nplace: ${place}\non: ${on}\nby: 李娟\nitems:\n${items.map((item) => `  - { ${item} }`).join('\n')}\n---\n`,
});
const found = 'number: J2023001, result: found';
const missing = 'number: J2023001, result: missing';
const surplus = 'number: 无号, result: surplus, place: A-01-1-002';
const damaged = 'number: Y2023销售合同001, result: damaged';
const register = (files: object) =>
  readHoldings(memorySource({ ...miniature, ...(files as typeof miniature) })).registers[0]!;
const compared = (files: object) => {
  const one = register(files);
  const result = countsCompared(one, stocktakesBy(one, '2024-12-31' as Day).at(-1)!);
  const numbers = (items: readonly { number: string }[] = []) => items.map((item) => item.number);
  return (
    result && [result.before.number, numbers(result.settled), numbers(result.still), numbers(result.fresh)]
  );
};

test('beside the last count of the shelf: cleared up, still open, new', () => {
  expect(
    compared({
      ...count('PD2024001', '2024-04-01', 'A-01-1', missing, surplus),
      ...count('PD2024002', '2024-05-01', 'A-01-1', found, damaged),
    }),
  ).toEqual(['PD2024001', ['J2023001', '无号'], [], ['Y2023销售合同001']]);
  expect(
    compared({
      ...count('PD2024001', '2024-04-01', 'A-01-1', missing),
      ...count('PD2024002', '2024-05-01', 'A-01-1', missing),
    }),
  ).toEqual(['PD2024001', [], ['J2023001'], []]);
});
test('a box is compared with the shelf, and what lay in other boxes is left open', () => {
  expect(
    compared({
      ...count('PD2024001', '2024-04-01', 'A-01-1', missing, surplus),
      ...count('PD2024002', '2024-05-01', 'A-01-1-001', found),
    }),
  ).toEqual(['PD2024001', ['J2023001'], [], []]);
});
test('a first count has nothing to be compared with; nor has a shelf of which one box was counted', () => {
  expect(compared(count('PD2024001', '2024-04-01', 'A-01-1', missing))).toBeUndefined();
  expect(
    compared({
      ...count('PD2024001', '2024-04-01', 'A-01-1-001', missing),
      ...count('PD2024002', '2024-05-01', 'A-01-1', found),
    }),
  ).toBeUndefined();
});
test('as of an earlier day a later count has settled nothing', () => {
  const one = register({
    ...count('PD2024001', '2024-04-01', 'A-01-1', missing),
    ...count('PD2024002', '2024-05-01', 'A-01-1', found),
  });
  expect(openDifferences(one, '2024-04-30' as Day).map(({ number }) => number)).toEqual(['J2023001']);
  expect(openDifferences(one, '2024-05-01' as Day)).toEqual([]);
});
test('a difference is due by the day that the regulation says, and late after it', () => {
  const files = {
    ...regulated('storage: { differences: 月底 }'),
    ...count('PD2024001', '2024-04-10', 'A-01-1', missing),
  };
  const due = (on: string, until: string) =>
    dueItems(register(files), on as Day, until as Day)
      .filter(({ kind }) => kind === 'difference')
      .map(({ number, due, what, who }) => [number, due, what, ...who]);
  const line = ['J2023001', '2024-04-30', '赵一鸣身份证复印件 PD2024001', '李娟'];
  expect(due('2024-04-15', '2024-04-30')).toEqual([line]);
  expect(due('2024-04-15', '2024-04-29')).toEqual([]);
  expect(due('2024-05-01', '2024-04-30')).toEqual([line]);
});
test('where the regulation says no day, it is due today, and never late', () => {
  const one = register(count('PD2024001', '2024-04-10', 'A-01-1', missing));
  const due = (on: string, until: string) =>
    dueItems(one, on as Day, until as Day).filter(({ kind }) => kind === 'difference');
  expect(due('2024-06-30', '2024-06-30')).toMatchObject([{ number: 'J2023001', due: '2024-06-30' }]);
  expect(due('2024-06-30', '2024-06-29')).toEqual([]);
});
