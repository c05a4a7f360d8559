import { expect, test } from 'vitest';
import { actingDay } from '../testing/acting-office.ts';
import { decided, form, regulationWith } from '../testing/deciding.ts';

const was = 'readings: { place: 档案室, escort: keeper }\n';
const read = (by: string, laid = {}) =>
  decided('read', { items: ['j2023001', 'H-001'], reader: ['周明'], by: [by] }, laid);
const items = [{ number: 'J2023001', pages: '1' }, { number: 'H-001' }];

test('each of several keepers may be the one who watches', () => {
  const people = form('people:\n  - { name: 李娟, roles: [keeper] }\n  - { name: 沈岚, roles: [keeper] }');
  expect(read('沈岚', { 'people.md': people })).toEqual({
    reading: 'CY2024001',
    items,
    reader: '周明',
    place: '档案室',
    escort: '沈岚',
    on: actingDay,
    'handed-out-by': '沈岚',
  });
});

test('what is asked for one item counts for all', () => {
  const special = 'readings: { special: [{ when: { class: letters }, place: 阅览室, escort: keeper }] }\n';
  const laid = regulationWith([was, special]);
  expect(read('李娟', laid)).toMatchObject({ items, place: '阅览室', escort: '李娟' });
});

test.each([
  ['says nothing of reading', ''],
  ['says only who approves', 'readings: { route: [manager] }\n'],
])('place and escort are left open where the regulation %s', (_, settings) => {
  const found = read('李娟', regulationWith([was, settings]));
  expect(found.items).toEqual(items);
  expect(Object.keys(found)).toEqual(['reading', 'items', 'reader', 'on', 'handed-out-by']);
});

test('place and escort that are said count', () => {
  const answers = { items: ['H-001'], by: ['李娟'], place: ['办公室'], escort: ['王敏'] };
  expect(decided('read', answers)).toMatchObject({ place: '办公室', escort: '王敏' });
});
