import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { regulated } from '../testing/regulated.ts';
import type { Day } from './day.ts';
import { dutyStates } from './duty-state.ts';

const form = (number: string, duty: string, lines: string) => ({
  [`kefu/duties/2024/DQ2024${number}.md`]: `---\nentry: DQ2024${number}\nduty: ${duty}\n${lines}\nby: 李娟\n---\n`,
});
const files = {
  ...miniature,
  ...regulated(`duties:
  - { code: tidy, what: 整理, every: 每月底, from: 2024-02-01, grace: 3天 }
  - { code: train, what: 培训, every: 未规定 }`),
  ...form('001', 'tidy', 'for: 2024-02\ndone: 2024-03-01'),
  ...form('002', 'tidy', 'done: 2024-04-30'),
  ...form('003', 'tidy', 'for: 2024-04\ndone: 2024-04-02'),
  ...form('004', 'train', 'done: 2024-04-20'),
};
const register = readHoldings(memorySource(files)).registers[0]!;
const seen = (day: string) =>
  dutyStates(register, day as Day).map(({ duty, forms, done, missed }) => ({
    duty: duty.code,
    forms: forms.map(({ number }) => number.slice(-3)).join(' '),
    done: [...done].map(([name, { number }]) => `${name} ${number.slice(-3)}`).join(', '),
    missed: missed.map(({ name }) => name).join(' '),
  }));

test('rounds done and missed, the newest first', () => {
  expect(seen('2024-06-30')).toEqual([
    { duty: 'tidy', forms: '001 003 002', done: '2024-02 001, 2024-04 003', missed: '2024-05 2024-03' },
    { duty: 'train', forms: '004', done: '', missed: '' },
  ]);
});
test('what was done later than the day is not known on it, and grace is not over on its last day', () => {
  expect(seen('2024-03-03')[0]).toMatchObject({ forms: '001', missed: '' });
  expect(seen('2024-04-03')[0]).toMatchObject({ forms: '001 003', missed: '' });
  expect(seen('2024-04-04')[0]).toMatchObject({ missed: '2024-03' });
});
test('a round that was missed names its last day, its grace counted', () => {
  const [tidy] = dutyStates(register, '2024-06-30' as Day);
  expect(tidy!.missed.map(({ due }) => due)).toEqual(['2024-06-03', '2024-04-03']);
});
test('a regulation without duties has none', () => {
  expect(dutyStates(readHoldings(memorySource(miniature)).registers[0]!, '2024-06-30' as Day)).toEqual([]);
});
