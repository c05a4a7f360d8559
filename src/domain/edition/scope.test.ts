import { expect, test } from 'vitest';
import type { Edition } from '../regulation/edition.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { hiddenFields, isInArea, isListed, saysArea, scopeOf } from './scope.ts';

const levels = ['公开', '内部', '机密'];
const personal = [
  { level: '内部', fields: ['邮箱'], readers: [] },
  { level: '机密', fields: ['电话'], readers: [], of: 'dossiers' },
  { level: '机密', fields: ['证件号'], readers: [], of: 'records' },
];
const scope = (edition: object, area?: string, of: object = { levels, personal }) =>
  scopeOf(of as Regulation, { code: 'x', title: 'x', roles: [], ...edition } as Edition, area);

test.each([
  [undefined, ['公开'], ['邮箱', '电话'], ['邮箱', '证件号']],
  ['公开', ['公开'], ['邮箱', '电话'], ['邮箱', '证件号']],
  ['内部', ['公开', '内部'], ['电话'], ['证件号']],
  ['机密', levels, [], []],
  ['绝密', ['公开'], ['邮箱', '电话'], ['邮箱', '证件号']],
])(
  'an edition up to %s shows its level and those below; up to one that there is not, the lowest',
  (level, shown, ofDossiers, ofRecords) => {
    const { sees, above, allLevels } = scope({ level });
    expect(levels.filter(sees)).toEqual(shown);
    expect([sees('绝密'), sees(undefined)]).toEqual([false, false]);
    expect([...above.dossiers]).toEqual(ofDossiers);
    expect([...above.records]).toEqual(ofRecords);
    expect(allLevels).toBe(level === '机密');
  },
);

test('without levels there is nothing above, but for what claims to have one', () => {
  const { sees, allLevels, whole } = scope({}, undefined, {});
  expect([sees(undefined), sees('公开'), allLevels, whole]).toEqual([true, false, true, true]);
});

test.each([
  [{ level: '机密' }, true],
  [{ level: '内部' }, false],
  [{ level: '机密', fields: ['title'] }, false],
  [{ level: '机密', area: 'own', 'area-field': '片区' }, false],
  [{ level: '机密', hides: ['电话'] }, false],
  [{ level: '机密', masks: { 电话: 'digits' } }, false],
])('whether nothing is cut for %j: %s', (edition, whole) => {
  expect(scope(edition).whole).toBe(whole);
});

test('a field is listed where the edition lists it, or lists none', () => {
  const listed = scope({ fields: ['title'] });
  expect([isListed(listed, 'title'), isListed(listed, 'pages'), isListed(scope({}), 'pages')]).toEqual([
    true,
    false,
    true,
  ]);
  expect(isListed(scope({ fields: [] }), 'title')).toBe(false);
});

test('the area counts only for an edition of one area', () => {
  expect(scope({ area: 'own', 'area-field': '片区' }, '东区').area).toBe('东区');
  expect(scope({ 'area-field': '片区' }, '东区').area).toBeUndefined();
});

test('in its area is what says so first: the record, else its dossier', () => {
  const east = scope({ area: 'own', 'area-field': '片区' }, '东区');
  expect(isInArea(east, { 片区: '东区' })).toBe(true);
  expect(isInArea(east, { 片区: ['西区', '东区'] })).toBe(true);
  expect(isInArea(east, { 片区: '西区' }, { 片区: '东区' })).toBe(false);
  expect(isInArea(east, { 片区: '' }, { 片区: '东区' })).toBe(true);
  expect(isInArea(east, {}, undefined)).toBe(false);
  expect(isInArea(east)).toBe(false);
});

test('without a field for it, or without an area, nothing is; where there are no areas, all', () => {
  const said = { 片区: '东区', '': '东区' };
  expect(isInArea(scope({ area: 'own' }, '东区'), said)).toBe(false);
  expect(isInArea(scope({ area: 'own', 'area-field': '片区' }), said, { 片区: 'undefined' })).toBe(false);
  expect(isInArea(scope({}), {})).toBe(true);
});

test('whether something says itself where it lies', () => {
  const east = scope({ area: 'own', 'area-field': '片区' }, '东区');
  expect([{ 片区: '西区' }, { 片区: ' ' }, {}].map((said) => saysArea(east, said))).toEqual([
    true,
    false,
    false,
  ]);
  expect(saysArea(scope({}), { 片区: '东区' })).toBe(false);
});

test('what is hidden is hidden of all, or of those the exception names, or who do not say', () => {
  const hidden = (edition: object, said?: object, of: 'dossiers' | 'records' = 'dossiers') => [
    ...hiddenFields(scope({ level: '内部', hides: ['地址'], ...edition }), said as never, of),
  ];
  const except = { 重要: '是' };
  expect(hidden({})).toEqual(['地址', '电话']);
  expect(hidden({}, { 重要: '否' })).toEqual(['地址', '电话']);
  expect(hidden({ hides: undefined }, {}, 'records')).toEqual(['证件号']);
  expect(hidden({ except }, { 重要: '是' })).toEqual(['地址', '电话']);
  expect(hidden({ except }, { 重要: '否' })).toEqual(['电话']);
  expect(hidden({ except }, { 重要: '' })).toEqual(['地址', '电话']);
  expect(hidden({ except })).toEqual(['地址', '电话']);
  const two = { except: { 重要: '是', 类别: '贵宾' } };
  expect(hidden(two, { 重要: '是', 类别: '普通' })).toEqual(['电话']);
  expect(hidden(two, { 重要: '否' })).toEqual(['地址', '电话']);
});
