import { describe, expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { copy, withdrawal } from '../testing/copies.ts';
import { type Files, memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { copiesOut, copyHistories, currentVersion, newerVersions } from './copy-state.ts';
import type { Day } from './day.ts';

const registerWith = (...files: readonly Files[]) =>
  readHoldings(memorySource(Object.assign({}, miniature, ...files))).registers[0]!;
const outOn = (register: ReturnType<typeof registerWith>, on: string) =>
  copiesOut(register, on as Day).map(({ number }) => number);

describe('controlled copies', () => {
  const register = registerWith(
    copy(2, { version: '2024-06', on: '2024-06-03', area: '东区' }),
    copy(1, { area: '东区' }),
    copy(3, { on: '2024-06-03', area: '西区' }),
    withdrawal(1, ['SK2024001', 'SK2024003'], '2024-06-10', 'destroyed'),
    withdrawal(2, ['SK2024001'], '2024-06-20', 'lost'),
  );

  test('are out from the day of issue until the day on which they come back', () => {
    const days = ['2024-01-04', '2024-01-05', '2024-06-03', '2024-06-09', '2024-06-10'];
    expect(days.map((day) => outOn(register, day))).toEqual([
      [],
      ['SK2024001'],
      ['SK2024001', 'SK2024002', 'SK2024003'],
      ['SK2024001', 'SK2024002', 'SK2024003'],
      ['SK2024002'],
    ]);
  });

  test('the first withdrawal counts', () => {
    expect(
      copyHistories(register).map(({ copy: { number }, withdrawn }) => [
        number,
        withdrawn?.form.number,
        withdrawn?.outcome,
      ]),
    ).toEqual([
      ['SK2024001', 'HS2024001', 'destroyed'],
      ['SK2024002', undefined, undefined],
      ['SK2024003', 'HS2024001', 'destroyed'],
    ]);
  });

  test('a newer version is one of the same document and area', () => {
    const newer = (on: string) =>
      copyHistories(register).map(({ copy: one }) => newerVersions(register, on as Day)(one));
    expect(newer('2024-06-02')).toEqual([undefined, undefined, undefined]);
    expect(newer('2024-06-03')).toEqual(['2024-06', undefined, undefined]);
  });

  test('the version that is being issued', () => {
    const current = (on: string, area?: string, document = '业户资料汇总表') =>
      currentVersion(register, on as Day, { document, area });
    expect([current('2024-06-02', '东区'), current('2024-06-03', '东区')]).toEqual(['2024-01', '2024-06']);
    expect([current('2024-06-03', '西区'), current('2024-06-03')]).toEqual(['2024-01', undefined]);
    expect(current('2024-06-03', undefined, '客户文件管理办法')).toBe('2020-01-01');
  });
});
