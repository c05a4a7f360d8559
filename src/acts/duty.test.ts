import { expect, test } from 'vitest';
import { decided, form, regulationWith } from '../testing/deciding.ts';

const walk =
  '  - { code: walk, what: 巡查, role: keeper, every: 每月底, from: 2024-05-01, grace: 3天, evidence: 巡查表, checks: [防火] }\n';
const two = regulationWith([
  walk,
  `${walk}  - { code: count, what: 盘点, every: 每季度, from: 2024-04-01, grace: 3天 }\n`,
]);
const done = (round: string) => ({
  'kefu/duties/2024/DQ2024001.md': form(
    `entry: DQ2024001\nduty: walk\nfor: ${round}\ndone: 2024-06-20\nby: 李娟`,
  ),
});

test('a duty is done for a round of its own', () => {
  expect(decided('duty', { duty: ['盘点'], by: ['李娟'] }, two)).toEqual({
    entry: 'DQ2024001',
    duty: 'count',
    for: '2024-Q2',
    done: '2024-06-30',
    by: '李娟',
  });
});

test('a round may be named', () => {
  expect(decided('duty', { duty: ['walk'], for: ['2024-05'] }).for).toBe('2024-05');
});

test('a round begins on its first day', () => {
  const answers = { duty: ['walk'] };
  expect(decided('duty', answers, done('2024-06'), '2024-06-30')).not.toHaveProperty('for');
  expect(decided('duty', answers, done('2024-06'), '2024-07-01').for).toBe('2024-07');
});

test('no duty is done while none is named', () => {
  expect(decided('duty', { by: ['李娟'] })).toEqual({ problem: 'missing', questions: ['duty'] });
});

test('nor where the regulation has none', () => {
  const none = regulationWith([`duties:\n${walk}`, '']);
  const unknown = { problem: 'unknown', what: 'duty', given: 'walk', known: [] };
  expect(decided('duty', { duty: ['walk'] }, none)).toEqual(unknown);
});
