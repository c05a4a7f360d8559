import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTable, type Table, type TableOptions } from './table.ts';

const file = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const table = async (name: string, options?: TableOptions) => (await readTable(file(name), options)) as Table;
const cells = ({ rows }: Table) => rows.map((row) => row.cells);

describe('sheets that a spreadsheet program wrote', () => {
  test('nine columns: titles above, headings and titles repeated, full width, days in five spellings', async () => {
    const found = await table('nine-columns.xlsx');
    expect(found.headings).toEqual([
      '序号',
      '档号',
      '文号',
      '责任者',
      '题名',
      '日期',
      '密级',
      '页数',
      '备注',
    ]);
    expect(found.notes).toContainEqual({ note: 'headings', line: 3 });
    expect(found.notes).toContainEqual({ note: 'repeated', lines: [6, 7] });
    expect(found.rows.map(({ line }) => line)).toEqual([4, 5, 8, 9]);
    expect(cells(found).map((row) => row[5])).toEqual([
      '20240315',
      '2024.3.16',
      '２０２４／３／１７',
      '2024-03-18',
    ]);
  });
  test('merged cells, zeros by number format, a serial day, a stored formula value; what is hidden is left out and named', async () => {
    const found = await table('quirks.xlsx');
    expect(found.headings).toEqual(['编号', '题名', '归档日期', '页数', '备注']);
    expect(cells(found)).toEqual([
      ['H-011', '来函一', '2024-03-05', '007', '同一批'],
      ['H-012', '来函二', '45356', '8', '同一批'],
      ['H-014', '来函四', '二〇二四年三月八日', '００４', ''],
    ]);
    expect(found.notes).toEqual([
      { note: 'sheet', sheet: '登记' },
      { note: 'hidden-sheets', sheets: ['旧表'] },
      { note: 'hidden-rows', lines: [4], taken: false },
      { note: 'hidden-columns', columns: ['E'], taken: false },
      { note: 'formulas', count: 1 },
      { note: 'merged', ranges: ['F2:F3'] },
    ]);
  });
  test('what is hidden is taken when it is asked for', async () => {
    const found = await table('quirks.xlsx', { hidden: true });
    expect(found.headings).toContain('电话');
    expect(cells(found).map(([number]) => number)).toContain('H-013');
    expect(cells(await table('quirks.xlsx', { sheet: '旧表' }))).toEqual([['H-999']]);
  });
  test('headings over two lines become one', async () => {
    const found = await table('two-line-headings.xlsx');
    expect(found.headings).toEqual(['编号', '题名', '归档/日期', '归档/移交人', '页数']);
    expect(cells(found)[0]).toEqual(['H-021', '去函一', '2024-04-01', '李娟', '1']);
  });
  test('days that count from 1904', async () => {
    const found = await table('days-1904.xlsx');
    expect(found.from1904).toBe(true);
    expect(cells(found).map((row) => row[2])).toEqual(['2024-03-05', '43895']);
  });
  test('a row that adds up others is marked', async () => {
    const found = await table('totals.xlsx');
    expect(found.rows.map(({ total }) => total)).toEqual([undefined, undefined, true]);
  });
  test('several sheets: one must be named, and must be there', async () => {
    expect(await readTable(file('two-sheets.xlsx'))).toEqual({
      reason: 'which-sheet',
      known: ['一月', '二月'],
    });
    expect(cells(await table('two-sheets.xlsx', { sheet: '二月' }))).toEqual([['H-052', '乙']]);
    expect(await readTable(file('two-sheets.xlsx'), { sheet: '三月' })).toEqual({
      reason: 'no-sheet',
      given: '三月',
      known: ['一月', '二月'],
    });
  });
  test('an error value and a value out of another file are no values', async () => {
    expect((await table('faulty.xlsx')).rows.at(-1)!.faults).toEqual([{ column: 2, reason: 'error' }]);
  });
});

describe('text files that a spreadsheet program wrote', () => {
  test.each([
    ['utf-8-bom.csv', 'UTF-8', ','],
    ['gb18030.csv', 'GB18030', ','],
    ['semicolons.csv', 'UTF-8', ';'],
    ['tabs-utf-16.csv', 'UTF-16LE', '\t'],
  ])('%s', async (name, encoding, separator) => {
    const found = await table(name);
    expect(found.notes).toEqual([{ note: 'text', encoding, separator }]);
    expect(found.headings).toEqual(['编号', '题名', '归档日期', '备注']);
    expect(cells(found)).toEqual([
      ['H-081', '停水通知, 二期', '2024-03-05', '上午 "九点" 起'],
      ['H-082', '电梯检修；三栋', '2024.3.6', '第一行\n第二行'],
    ]);
  });
});

describe('files that are no table', () => {
  test.each([
    ['an .xls that was renamed', 'renamed-xls.xlsx', { reason: 'old-excel' }],
    ['one that is protected by a password', 'password.xlsx', { reason: 'encrypted' }],
    ['an .ods that was renamed', 'renamed-ods.xlsx', { reason: 'format', what: 'ods' }],
  ])('%s', async (_, name, fault) => {
    expect(await readTable(file(name))).toEqual(fault);
  });
});
