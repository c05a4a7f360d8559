import { expect, test } from 'vitest';
import { actingDay } from '../testing/acting-office.ts';
import { composed, decided, form } from '../testing/deciding.ts';

const related = {
  'kefu/letters/H-001.md': form('number: H-001\ntitle: 来函\nrelated: [J2023001]'),
};

test('what a field said stands beside what it is to say', () => {
  const answers = { number: ['ｊ2023001'], field: ['pages'], to: ['2'], by: ['李娟'], reason: ['点错'] };
  const draft = composed('change', answers);
  expect(JSON.parse(JSON.stringify(draft))).toEqual({
    act: 'change',
    number: 'YD2024001',
    path: 'kefu/changes/2024/YD2024001.md',
    fields: {
      change: 'YD2024001',
      number: 'J2023001',
      field: 'pages',
      from: '1',
      to: '2',
      on: actingDay,
      by: '李娟',
      reason: '点错',
    },
    edits: [{ path: 'kefu/basics/2023/J2023001.md', set: { pages: '2' } }],
  });
});

test('a field goes where nothing is said that it is to say', () => {
  const draft = composed('change', { number: ['J2023001'], field: ['pages'] });
  expect(draft).toMatchObject({
    fields: { from: '1' },
    edits: [{ path: 'kefu/basics/2023/J2023001.md', set: { pages: undefined } }],
  });
});

const missing = { problem: 'missing', questions: ['number', 'field'] };
test.each<[string, Record<string, string[]>, object]>([
  ['of nothing', {}, missing],
  ['of no file', { field: ['pages'], to: ['2'] }, missing],
  ['of no field', { number: ['J2023001'], to: ['2'] }, missing],
  ['of a list', { number: ['H-001'], field: ['related'], to: ['2'] }, { problem: 'list', field: 'related' }],
  ['of what is not there', { number: ['H-001'], field: ['pages'] }, { problem: 'same', field: 'pages' }],
  [
    'of what only every object has',
    { number: ['H-001'], field: ['constructor'] },
    { problem: 'same', field: 'constructor' },
  ],
])('there is no change %s', (_, answers, problem) => {
  expect(decided('change', answers, related)).toEqual(problem);
});
