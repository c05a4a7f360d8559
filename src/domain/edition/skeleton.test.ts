import { expect, test } from 'vitest';
import { type Form, type FormRoom, formSchemas } from '../form.ts';
import { skeletonOf } from './skeleton.ts';

const shown = new Set(['H-001', 'H-002']);
/** What is left of a form that says this. */
const left = (room: string, fields: object) =>
  skeletonOf({ path: 'kefu/x.md', room, number: '1', fields } as unknown as Form, (number) =>
    shown.has(number),
  )?.fields;
const item = (number: string, more = {}) => ({ number, note: '赵一鸣', ...more });

test.each<[FormRoom, object, object]>([
  [
    'loans',
    { loan: '1', out: 'a', due: 'b', borrower: '赵', purpose: '诉讼', 'handed-out-by': '李' },
    { loan: '1', out: 'a', due: 'b', borrower: '***', purpose: '***', 'handed-out-by': '***' },
  ],
  [
    'renewals',
    { renewal: '1', loan: '2', on: 'a', due: 'b', by: '李', note: '病' },
    { renewal: '1', loan: '2', on: 'a', due: 'b', by: '***' },
  ],
  [
    'recalls',
    { recall: '1', loan: '2', on: 'a', by: '李', how: '电话' },
    { recall: '1', loan: '2', on: 'a', by: '***' },
  ],
  [
    'returns',
    { return: '1', loan: '2', returned: 'a', reshelved: 'b', 'received-by': '李' },
    { return: '1', loan: '2', returned: 'a', reshelved: 'b', 'received-by': '***' },
  ],
  [
    'readings',
    {
      reading: '1',
      booked: 'a',
      on: 'b',
      copied: 'yes',
      reader: '赵',
      purpose: '诉讼',
      'handed-out-by': '李',
    },
    {
      reading: '1',
      booked: 'a',
      on: 'b',
      copied: 'yes',
      reader: '***',
      purpose: '***',
      'handed-out-by': '***',
    },
  ],
  [
    'reservations',
    { reservation: '1', on: 'a', until: 'b', borrower: '赵', by: '李' },
    { reservation: '1', on: 'a', until: 'b', borrower: '***', by: '***' },
  ],
  [
    'handovers',
    { handover: '1', on: 'a', copies: 2, from: '赵', to: '李', witness: '王' },
    { handover: '1', on: 'a', copies: 2, from: '***', to: '***' },
  ],
  [
    'stocktakes',
    { stocktake: '1', on: 'a', place: 'A', by: '李' },
    { stocktake: '1', on: 'a', place: '***', by: '***' },
  ],
  [
    'duties',
    { entry: '1', duty: 'walk', for: '2024-05', done: 'a', readings: { 温度: 20 }, by: '李', result: '好' },
    { entry: '1', duty: 'walk', for: '2024-05', done: 'a', readings: { 温度: 20 }, by: '***' },
  ],
  [
    'holds',
    { hold: '1', on: 'a', by: '李', reason: '诉讼' },
    { hold: '1', on: 'a', by: '***', reason: '***' },
  ],
  [
    'releases',
    { release: '1', hold: '2', on: 'a', by: '李', reason: '结案' },
    { release: '1', hold: '2', on: 'a', by: '***', reason: '***' },
  ],
  ['appraisals', { appraisal: '1', on: 'a', by: ['李', '王'] }, { appraisal: '1', on: 'a', by: ['***'] }],
  [
    'disposals',
    {
      disposal: '1',
      outcome: 'return',
      appraisal: '2',
      on: 'a',
      ground: '期满',
      'asked-by': '李',
      quantity: 9,
    },
    { disposal: '1', outcome: 'return', appraisal: '2', on: 'a', ground: '***', 'asked-by': '***' },
  ],
  [
    'certificates',
    { certificate: '1', disposal: '2', on: 'a', place: '碎纸间', executor: '李', witnesses: ['王'] },
    { certificate: '1', disposal: '2', on: 'a', place: '***', executor: '***', witnesses: [] },
  ],
])('of %s the days are left, and no word about people', (room, said, expected) => {
  expect(left(room, said)).toEqual(expected);
});

test('what a form does not say is not made up', () => {
  expect(Object.keys(left('returns', { return: '1', loan: '2' })!)).toEqual([
    'return',
    'loan',
    'received-by',
  ]);
});

test('of other forms nothing is left', () => {
  const others = Object.keys(formSchemas).filter((room) => left(room, {}) === undefined);
  expect(others).toEqual(['changes', 'offences', 'mendings', 'copies', 'withdrawals']);
});

test('of its items only those that are shown, and of these what their state follows from', () => {
  const items = [
    item('H-001', { condition: 'good', answer: 'keep', until: 'a', result: 'found', outcome: 'return' }),
    item('X-001'),
    item('H-002', { title: '赵一鸣的信' }),
  ];
  const kept = [
    { number: 'H-001', condition: 'good', answer: 'keep', until: 'a', result: 'found', outcome: 'return' },
    { number: 'H-002', title: '***' },
  ];
  expect(left('loans', { loan: '1', items })).toMatchObject({ items: kept });
  expect(left('loans', { loan: '1', items })).not.toHaveProperty('quantity');
  expect(left('disposals', { disposal: '1', quantity: 3, items })).toMatchObject({
    items: kept,
    quantity: 2,
  });
  expect(left('loans', { loan: '1' })).not.toHaveProperty('items');
});

test.each(['2026-10', '2026-Q3', '2026-H1', '2026-W44', '2026', '2026-10-31'])(
  'the round %s of a duty is a time and stays',
  (name) => expect(left('duties', { for: name })).toMatchObject({ for: name }),
);
test.each(['赵一鸣入职', '2026年', '第2026-10', '202', '2026-10 赵一鸣'])(
  'what a duty was done for goes where it is no time: %s',
  (name) => expect(left('duties', { for: name })).not.toHaveProperty('for'),
);

test('that a round was left out is told, not why; of a log the figures', () => {
  expect(left('duties', { entry: '1', omitted: '李娟生病' })).toEqual({
    entry: '1',
    omitted: '***',
    by: '***',
  });
  const log = [
    { on: 'a', readings: { 温度: 30 }, outside: 'yes', after: { 温度: 20 }, by: '李', measures: '开空调' },
    { readings: { 温度: 20 }, place: 'A' },
  ];
  expect(left('duties', { entry: '1', log })).toEqual({
    entry: '1',
    by: '***',
    log: [
      { on: 'a', readings: { 温度: 30 }, outside: 'yes', after: { 温度: 20 } },
      { readings: { 温度: 20 } },
    ],
  });
});

test('file, room and number stay as they are', () => {
  const form = {
    path: 'kefu/loans/1.md',
    room: 'loans',
    number: '1',
    fields: { loan: '1' },
  } as unknown as Form;
  expect(skeletonOf(form, () => true)).toMatchObject({ path: 'kefu/loans/1.md', room: 'loans', number: '1' });
});
