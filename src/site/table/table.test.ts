import { describe, expect, test } from 'vitest';
import { findingWordsOf } from '../languages.ts';
import { chunkOf, tableData } from '../model/table-data.ts';
import { tablePresets } from '../model/table-presets.ts';
import { officeOf, specimens } from '../testing/specimens.ts';
import { csvOf } from './csv.ts';
import { readQuery, usualColumns, writeQuery } from './query.ts';
import { selector } from './select.ts';
import type { RowOnTheWire } from './wire.ts';

const data = tableData(officeOf());
const rows = JSON.parse(chunkOf(data, 0)) as RowOnTheWire[];
const { select } = selector(data.start['zh-CN']);
const numbers = (query: string) => select(rows, readQuery(query)).map(([number]) => number);
const dossier = (unit: string, customer: string) =>
  `---\ndossier: ${unit}-01\nunit: ${unit}\ncustomer: ${customer}\nopened: 2021-01-01\n---\n`;
const deed = (unit: string) => `---\nnumber: ${unit}-01\ntitle: 权证\ndossier: ${unit}-01\n---\n`;

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
    ['?status=held', 0, 'no hold is in force'],
    ['?from=2024-01-01', 2, 'from a day on; what has no day is left out'],
    ['?from=2023-01-01&to=2023-12-31', 2, 'between two days'],
    ['?from=2024-01-02&to=2024-01-02', 1, 'one day'],
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

test('customers stand by the sound of their names, what has none last, whichever way', () => {
  const office = officeOf({
    ...specimens,
    'kefu/dossiers/9-1-0101-01.md': dossier('9-1-0101', '曾参'),
    'kefu/dossiers/9-1-0102-01.md': dossier('9-1-0102', '单明'),
    'kefu/deeds/9-1-0101-01~1.md': deed('9-1-0101'),
    'kefu/deeds/9-1-0102-01~1.md': deed('9-1-0102'),
  });
  const all = tableData(office);
  const start = all.start['zh-CN'];
  const customers = (query: string) =>
    selector(start)
      .select([...all.rows], readQuery(query))
      .map((row) => start.dossiers[row[4]]?.customer ?? '');
  const sorted = customers('?sort=customer');
  expect([...new Set(sorted)]).toEqual(['单明', '孙三', '曾参', '赵一鸣', '']);
  expect([...new Set(customers('?sort=customer&dir=desc'))]).toEqual(['赵一鸣', '曾参', '孙三', '单明', '']);
});

test('what is under a hold can be asked for', () => {
  const office = officeOf({
    ...specimens,
    'kefu/holds/2024/DJ2024001.md':
      '---\nhold: DJ2024001\nitems:\n  - number: J2024001\non: 2024-05-01\nby: 李娟\nreason: 诉讼\n---\n',
  });
  const all = tableData(office);
  const found = selector(all.start['zh-CN']).select([...all.rows], readQuery('?status=held'));
  expect(found.map(([number]) => number)).toEqual(['J2024001']);
});

test('presets are days of the month that the site speaks of', () => {
  const presets = tablePresets(officeOf(specimens, '2024-03-31'), findingWordsOf['zh-CN']);
  expect(Object.fromEntries(presets.map(({ label, filters }) => [label, filters]))).toEqual({
    未归还: 'status=on-loan',
    逾期: 'status=overdue',
    冻结中: 'status=held',
    本月: 'from=2024-03-01&to=2024-03-31',
    上月: 'from=2024-02-01&to=2024-02-29',
    本季: 'from=2024-01-01&to=2024-03-31',
    本年: 'from=2024-01-01&to=2024-12-31',
  });
});

test.each([
  ['普通', '"普通"'],
  ['a"b,c\nd', '"a""b,c\nd"'],
  ['=1+1', '"\'=1+1"'],
  ['+86', '"\'+86"'],
  ['-3', '"\'-3"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  ['\t=1', '"\'\t=1"'],
  ['\rx', '"\'\rx"'],
  [' =1', '"\' =1"'],
  ['＝1', '"\'＝1"'],
  ['3-1-1502', '"3-1-1502"'],
  ['', '""'],
])('the cell %j', (text, written) => {
  expect(csvOf([[text]])).toBe(`\uFEFF${written}\r\n`);
});

test('the address says what is asked, and nothing that is usual', () => {
  const full =
    '?q=a+b&class=x&year=2024&from=2024-01-01&sort=title&dir=desc&per=10&columns=number-title-day&page=3';
  expect(writeQuery(readQuery(full))).toBe(full);
  expect(writeQuery(readQuery('?sort=number&per=50&page=1&nonsense=1'))).toBe('');
  expect(readQuery('?columns=status-title-nonsense').columns).toEqual(['number', 'title', 'status']);
  expect(writeQuery(readQuery(`?columns=${usualColumns.join('-')}`))).toBe('');
  expect(readQuery('?page=-3&per=7&sort=x')).toMatchObject({ page: 1, per: 50, sort: 'number' });
});
