import { expect, test } from 'vitest';
import type { Register } from '../register.ts';
import { chosen } from './chosen.ts';
import { scopeOf } from './scope.ts';

const dossier = (number: string, more = {}) => ({ fields: { dossier: number, ...more } });
const record = (number: string, of: string | undefined, level: string | undefined, more = {}) => ({
  class: { level: '内部' },
  fields: { number, dossier: of, level, ...more },
});
/** The dossiers and records that an edition shows, and the dossiers of which it does not show every record. */
const shown = (dossiers: readonly object[], records: readonly object[], edition: object, area?: string) => {
  const scope = scopeOf(
    { levels: ['内部', '机密'] } as never,
    { code: 'x', title: 'x', roles: [], ...edition } as never,
    area,
  );
  const choice = chosen({ dossiers, records } as unknown as Register, scope);
  return [
    choice.dossiers.map(({ fields }) => fields.dossier).join(' '),
    choice.records.map(({ fields }) => fields.number).join(' '),
    [...choice.incomplete].join(' '),
  ];
};
const secret = { level: '机密' };
const east = { ...secret, area: 'own', 'area-field': '片区' };

test('records are shown by their own level, else by that of their class', () => {
  const records = [
    record('1', 'A', undefined),
    record('2', 'A', '机密'),
    record('3', 'B', '机密'),
    record('4', undefined, '机密'),
  ];
  const dossiers = [dossier('A'), dossier('B'), dossier('C')];
  expect(shown(dossiers, records, secret)).toEqual(['A B C', '1 2 3 4', '']);
  // Below some level a dossier stands there only for the sake of its records.
  expect(shown(dossiers, records, {})).toEqual(['A', '1', 'A B']);
});

test('where fields are chosen dossiers are shown without records, and records by their number only', () => {
  const records = [record('1', 'A', undefined), record('2', 'B', '机密')];
  const dossiers = [dossier('A'), dossier('B')];
  expect(shown(dossiers, records, { fields: ['unit'] })).toEqual(['A B', '', 'A B']);
  expect(shown(dossiers, records, { fields: ['unit', 'number'] })).toEqual(['A B', '1', 'B']);
});

test('who has left is shown only where it is told that they have', () => {
  const dossiers = [dossier('A', { closed: '2024-01-01' }), dossier('B')];
  const records = [record('1', 'A', undefined), record('2', 'B', undefined), record('3', 'Z', undefined)];
  expect(shown(dossiers, records, { ...secret, fields: ['number'] })).toEqual(['B', '2 3', 'A']);
  expect(shown(dossiers, records, { ...secret, fields: ['number', 'closed'] })).toEqual(['A B', '1 2 3', '']);
  expect(shown(dossiers, records, secret)).toEqual(['A B', '1 2 3', '']);
});

test('of one area is what lies in it; a dossier that does not say, for the sake of records that do', () => {
  const dossiers = [
    dossier('A', { 片区: '东区' }),
    dossier('B', { 片区: '西区' }),
    dossier('C'),
    dossier('D'),
  ];
  const records = [
    record('1', 'A', undefined),
    record('2', 'A', undefined, { 片区: '西区' }),
    record('3', 'B', undefined, { 片区: '东区' }),
    record('4', 'C', undefined, { 片区: '东区' }),
    record('5', 'D', undefined),
    record('6', undefined, undefined, { 片区: '东区' }),
    record('7', undefined, undefined),
  ];
  expect(shown(dossiers, records, east, '东区')).toEqual(['A C', '1 4 6', 'A B D']);
});
