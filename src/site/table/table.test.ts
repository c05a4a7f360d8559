import { describe, expect, test } from 'vitest';
import { chunkOf, tableData } from '../model/table-data.ts';
import { officeOf } from '../testing/specimens.ts';
import { readQuery, writeQuery } from './query.ts';
import { selector } from './select.ts';
import type { RowOnTheWire } from './wire.ts';

const data = tableData(officeOf());
const rows = JSON.parse(chunkOf(data, 0)) as RowOnTheWire[];
const { select } = selector(data.start['zh-CN']);
const numbers = (query: string) => select(rows, readQuery(query)).map(([number]) => number);

test('rows arrive in natural order of their numbers', () => {
  const letters = numbers('?q=封');
  expect(letters).toEqual(['H-001', 'H-2', 'H-010']);
});

describe('filters', () => {
  test.each([
    ['?class=more', 7, 'a heading holds its classes'],
    ['?class=letters', 7, 'a class'],
    ['?class=none', 0, 'an unknown class'],
    ['?year=2023', 2, 'a year'],
    ['?year=-', 9, 'no year'],
    ['?building=10', 1, 'a building'],
    ['?building=1', 0, 'not a part of its name'],
    ['?box=003', 1, 'a box by its own number'],
    ['?box=A-01', 3, 'a whole cabinet'],
    ['?level=sensitive', 1, 'a level'],
    ['?status=on-loan', 1, 'overdue is on loan, too'],
    ['?status=void', 1, 'void'],
    ['?q=赵一鸣', 3, 'a customer'],
    ['?q=趙一鳴', 3, 'traditional characters'],
    ['?q=３栋1502', 0, 'words must be there as one'],
    ['?q=3栋+1502', 3, 'several words'],
    ['?q=Ｊ2023001', 1, 'full width'],
    ['?class=basics&year=2024&status=void', 1, 'all at once'],
  ])('%s: %i (%s)', (query, count) => {
    expect(numbers(query)).toHaveLength(count);
  });
});

test.each(['?class=basics', '?year=2023', '?building=10', '?q=赵一鸣'])(
  'with the filter %s off, the others are listed too',
  (query) => {
    const [name, value] = query.slice(1).split('=');
    const kept = numbers(query);
    expect(kept.length).toBeLessThan(numbers('').length);
    expect(kept.length, 'another value, other records').not.toBe(numbers(`?${name}=${value}九`).length);
  },
);

test('sorting: buildings as numbers, what has no value last', () => {
  const dossiers = data.start['zh-CN'].dossiers.map(({ number }) => number);
  expect(dossiers).toEqual(['3-1-1502-00', '3-1-1502-01', '10-2-0301-01']);
  expect(numbers('?sort=dossier').slice(0, 4).at(-1)).toBe('J2024001');
  expect(numbers('?sort=title&q=封')).toEqual(['H-2', 'H-010', 'H-001']);
  expect(numbers('?sort=title&dir=desc&q=封')).toEqual(['H-001', 'H-010', 'H-2']);
});

test('the address says what is asked, and nothing that is usual', () => {
  const full = '?q=a+b&class=x&year=2024&sort=title&dir=desc&per=10&page=3';
  expect(writeQuery(readQuery(full))).toBe(full);
  expect(writeQuery(readQuery('?sort=number&per=50&page=1&nonsense=1'))).toBe('');
  expect(readQuery('?page=-3&per=7&sort=x')).toMatchObject({ page: 1, per: 50, sort: 'number' });
});
