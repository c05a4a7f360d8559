import { describe, expect, test } from 'vitest';
import type { Day } from '../day.ts';
import type { Register } from '../register.ts';
import { type Asked, editionsOf, readerOf } from './audience.ts';

const editions = [
  { code: 'full', title: '全本', roles: ['manager', 'keeper'] },
  { code: 'area', title: '片区本', roles: ['keeper'], area: 'own', 'area-field': '片区' },
];
const copy = (number: string, fields: object) => ({
  room: 'copies',
  number,
  fields: { on: '2024-01-10', ...fields },
});
const office = (more: object = {}, settings: object = {}) =>
  ({
    regulation: { data: { editions, roles: { manager: ['经理', '副经理'] }, ...settings } },
    people: [
      { name: '李娟', roles: ['keeper'], from: '2024-01-10', until: '2024-06-30' },
      { name: '王敏', roles: ['manager'] },
      { name: '周明' },
    ],
    dossiers: [{ fields: { 片区: '西区' } }, { fields: {} }, { fields: { 片区: ['东区', '西区'] } }],
    records: [{ fields: { 片区: '南区' } }, { fields: { 片区: ' ' } }],
    forms: [
      copy('SK1', { edition: 'area', area: '西区', holder: '李娟' }),
      copy('SK2', { document: '汇总表', holder: '李娟' }),
      copy('SK3', { edition: 'full', holder: '王敏' }),
      { room: 'withdrawals', number: 'HS1', fields: { on: '2024-05-01', items: [{ number: 'SK3' }] } },
    ],
    ...more,
  }) as unknown as Register;
const asked = (wanted: Asked, on = '2024-03-01', ...registers: Register[]) =>
  readerOf({ registers: registers.length > 0 ? registers : [office()], faults: [] }, wanted, on as Day);

describe('who asks without a copy', () => {
  test('gets what every reader of it may have', () => {
    const reader = { edition: 'full', area: undefined, copy: undefined, holder: undefined };
    expect(asked({ edition: 'full' })).toEqual(reader);
    expect(asked({ edition: 'full', holder: '李娟' })).toEqual({ ...reader, holder: '李娟' });
  });
  test('holds one of its posts on the day', () => {
    const fault = (holder: string, on: string) => asked({ edition: 'full', holder }, on);
    const refused = { problem: 'holder', posts: ['经理', '副经理', 'keeper'] };
    expect(fault('李娟', '2024-01-09')).toEqual({ ...refused, holder: '李娟' });
    expect(fault('李娟', '2024-01-10')).toMatchObject({ holder: '李娟', edition: 'full' });
    expect(fault('李娟', '2024-07-01')).toEqual({ ...refused, holder: '李娟' });
    expect(fault('周明', '2024-03-01')).toEqual({ ...refused, holder: '周明' });
  });
  test('of an edition that nobody knows hears which there are, and which was perhaps meant', () => {
    const known = ['full', 'area'];
    expect(asked({ edition: 'ful' })).toEqual({ problem: 'edition', edition: 'ful', known, nearest: 'full' });
    expect(asked({})).toEqual({ problem: 'edition', edition: '', known, nearest: undefined });
    expect(asked({ edition: 'x' }, '2024-03-01', office(), office())).toMatchObject({ known });
    expect(asked({ edition: 'x' }, '2024-03-01', office({}, { editions: undefined }))).toMatchObject({
      known: [],
    });
  });
  test('is refused by any register that knows the edition, not by one that does not', () => {
    const stranger = office({ people: [] });
    const other = office({ people: [] }, { editions: [] });
    expect(asked({ edition: 'full', holder: '王敏' }, '2024-03-01', office(), other)).toMatchObject({
      holder: '王敏',
      edition: 'full',
    });
    expect(asked({ edition: 'full', holder: '王敏' }, '2024-03-01', office(), stranger)).toMatchObject({
      problem: 'holder',
    });
  });
});

describe('an edition of one area', () => {
  const known = ['东区', '南区', '西区'];
  test('wants one that some file states', () => {
    expect(asked({ edition: 'area' })).toEqual({ problem: 'area', area: undefined, known });
    expect(asked({ edition: 'area', area: '北区' })).toEqual({ problem: 'area', area: '北区', known });
    expect(asked({ edition: 'area', area: '南区' })).toMatchObject({ edition: 'area', area: '南区' });
    expect(asked({ edition: 'area', area: '东区', holder: '王敏' })).toMatchObject({ problem: 'holder' });
  });
  test('wants a field for it; other editions want no area', () => {
    const fieldless = office({}, { editions: [{ code: 'area', title: '片区本', roles: [], area: 'own' }] });
    expect(asked({ edition: 'area', area: '东区' }, '2024-03-01', fieldless)).toEqual({
      problem: 'area-field',
      title: '片区本',
    });
    expect(asked({ edition: 'full', area: '东区' })).toEqual({ problem: 'no-areas', title: '全本' });
  });
});

describe('a controlled copy', () => {
  test('says the rest, in whatever spelling its number is typed', () => {
    expect(asked({ copy: 'ｓｋ1' })).toEqual({ edition: 'area', area: '西区', copy: 'SK1', holder: '李娟' });
    const same = { edition: 'area', area: '西区', holder: '李娟' };
    expect(asked({ copy: 'SK1', ...same })).toEqual({ copy: 'SK1', ...same });
  });
  test('must be out, and one of an edition', () => {
    expect(asked({ copy: 'SK2' })).toEqual({ problem: 'copy', copy: 'SK2' });
    expect(asked({ copy: 'SK9' })).toEqual({ problem: 'copy', copy: 'SK9' });
    expect(asked({ copy: 'SK1' }, '2024-01-09')).toEqual({ problem: 'copy', copy: 'SK1' });
    expect(asked({ copy: 'SK3' }, '2024-04-30')).toMatchObject({ copy: 'SK3', holder: '王敏' });
    expect(asked({ copy: 'SK3' }, '2024-05-01')).toEqual({ problem: 'copy', copy: 'SK3' });
  });
  test.each([
    [{ edition: 'full' }, 'edition', 'area'],
    [{ area: '东区' }, 'area', '西区'],
    [{ holder: '王敏' }, 'holder', '李娟'],
  ] as const)('is not what else is asked for: %j', (more, what, issued) => {
    expect(asked({ copy: 'sk1', ...more })).toEqual({ problem: 'differs', copy: 'SK1', what, issued });
  });
  test('without an area is of none', () => {
    expect(asked({ copy: 'SK3', area: '东区' })).toEqual({
      problem: 'differs',
      copy: 'SK3',
      what: 'area',
      issued: '',
    });
  });
});

test('a regulation without editions has none', () => {
  expect(editionsOf(office({}, { editions: undefined }))).toEqual([]);
  expect(editionsOf(office())).toEqual(editions);
});
