import { expect, test } from 'vitest';
import type { RecordEntry } from '../record.ts';
import { nextNumber } from './next.ts';
import { compileSeries, readNumber, type Series } from './series.ts';

const series = compileSeries({ template: 'H-{seq:2}', last: 4 }) as Series;
const next = (...taken: string[]) => nextNumber(series, [], {}, (number) => taken.includes(number));

test('a number that somebody else already uses is passed over', () => {
  expect(next()).toEqual({ number: 'H-01' });
  expect(next('H-01', 'H-02')).toEqual({ number: 'H-03' });
});

test('a closed series is full when every number left is used', () => {
  expect(next('H-01', 'H-02', 'H-03')).toEqual({ number: 'H-04' });
  expect(next('H-01', 'H-02', 'H-03', 'H-04')).toBe('full');
});

const letters = compileSeries({ template: 'H-{seq:3}' }) as Series;
const talks = compileSeries({
  template: 'G{year}{channel}{seq:3}',
  segments: { channel: { field: 'document', values: { 电话记录: '电话', 邮件: '邮件' } } },
}) as Series;
const inDossier = compileSeries({ template: '{dossier}-{seq:2}' }) as Series;
const record = (of: Series, number: string) =>
  ({ fields: { number }, reading: { series: of, parts: readNumber(of, number)! } }) as unknown as RecordEntry;
const records = (of: Series, ...numbers: string[]) => numbers.map((number) => record(of, number));

test('one more than the highest: gaps stay gaps, in whatever order the records come', () => {
  expect(nextNumber(letters, records(letters, 'H-001', 'H-007', 'H-003'), {})).toEqual({ number: 'H-008' });
  expect(nextNumber(letters, records(letters, 'H-999'), {})).toEqual({ number: 'H-1000' });
  expect(nextNumber(letters, [], {})).toEqual({ number: 'H-001' });
});

test('records of other series, without a number that can be read, or without a running number do not count', () => {
  const others = records(compileSeries({ template: 'B-{seq:3}' }) as Series, 'B-009');
  const unread = { fields: { number: 'H-12' }, reading: undefined } as unknown as RecordEntry;
  const named = { ...record(letters, 'H-005'), reading: { series: letters, parts: { segments: {} } } };
  expect(nextNumber(letters, [...others, unread, named, ...records(letters, 'H-002')], {})).toEqual({
    number: 'H-003',
  });
});

test('each year and kind counts by itself', () => {
  const taken = records(talks, 'G2023电话004', 'G2024电话002', 'G2024邮件009');
  const given = (year: string, document: string) => nextNumber(talks, taken, { year, document });
  expect(given('2024', '电话记录')).toEqual({ number: 'G2024电话003' });
  expect(given('2023', '电话记录')).toEqual({ number: 'G2023电话005' });
  expect(given('2023', '邮件')).toEqual({ number: 'G2023邮件001' });
});

test('a part that nothing decides is asked for, with the values that it may have', () => {
  const allowed = ['电话记录', '邮件'];
  expect(nextNumber(talks, [], { year: '2024' })).toEqual({ missing: 'document', allowed });
  expect(nextNumber(talks, [], { year: '2024', document: '电话' })).toEqual({ missing: 'document', allowed });
  expect(nextNumber(inDossier, [], {})).toEqual({ missing: 'dossier', allowed: [] });
  expect(nextNumber(inDossier, records(inDossier, '3-1-01'), { dossier: '3-1' })).toEqual({
    number: '3-1-02',
  });
});

test('a year is printed only where the series shows one', () => {
  const years = compileSeries({ template: 'J{year}{seq:2}', restart: 'never' }) as Series;
  expect(nextNumber(letters, records(letters, 'H-001'), { year: '2024' })).toEqual({ number: 'H-002' });
  expect(nextNumber(years, records(years, 'J202309'), { year: '2024' })).toEqual({ number: 'J202410' });
});

test('a series that begins later begins there, and ends where it ends', () => {
  const forms = compileSeries({ template: 'Q{seq:3}', first: 301, last: 303 }) as Series;
  expect(nextNumber(forms, [], {})).toEqual({ number: 'Q301' });
  expect(nextNumber(forms, records(forms, 'Q302'), {})).toEqual({ number: 'Q303' });
  expect(nextNumber(forms, records(forms, 'Q303'), {})).toBe('full');
});
