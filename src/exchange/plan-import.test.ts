import { describe, expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { cleanLine, plainMarkdown, readDay } from './clean.ts';
import type { ImportMap } from './map.ts';
import { mapFault, planImport } from './plan-import.ts';
import { readCsv, type Table } from './table.ts';

const register = readHoldings(memorySource(miniature)).registers[0]!;
const map: ImportMap = {
  register: 'kefu',
  number: { column: '编号' },
  fields: {
    title: { column: '题名' },
    pages: { column: '页数', as: 'count' },
    filed: { column: '归档', as: 'day' },
  },
  body: ['备注'],
};
const csv = (text: string) => readCsv(new TextEncoder().encode(text)) as Table;
const head = '编号,题名,页数,归档,备注\n';

describe('rows become records', () => {
  test('number, fields and text; the class follows from the number', () => {
    const { records, refused } = planImport(
      csv(`${head}H-002,致业主信,2,2024.3.5,"第一行\n第二行"\n`),
      map,
      register,
    );
    expect(refused).toEqual([]);
    expect(records).toEqual([
      {
        line: 3,
        number: 'H-002',
        path: 'kefu/letters/H-002.md',
        fields: { number: 'H-002', title: '致业主信', pages: '2', filed: '2024-03-05' },
        body: '第一行\n第二行',
        exists: false,
      },
    ]);
  });
  test.each([
    ['no number', ',信,1,,\n', { reason: 'no-number' }],
    ['no title', 'H-002,,1,,\n', { reason: 'no-title' }],
    ['a number of no class', 'Q-1,信,1,,\n', { reason: 'bad-number', number: 'Q-1' }],
    ['a count that is none', 'H-002,信,两页,,\n', { reason: 'bad-value', column: '页数', value: '两页' }],
    [
      'a day that does not exist',
      'H-002,信,1,2023-02-29,\n',
      { reason: 'bad-value', column: '归档', value: '2023-02-29' },
    ],
    ['a cell too many', 'H-002,信,1,,,多\n', { reason: 'ragged', has: 6, want: 5 }],
  ])('a row with %s is refused with its line', (_, row, fault) => {
    expect(planImport(csv(head + row), map, register)).toEqual({
      records: [],
      refused: [{ line: 2, fault }],
    });
  });
  test('two rows with one number, in two spellings: the second is refused and names the first', () => {
    const { records, refused } = planImport(csv(`${head}H-002,甲,,,\nｈ－００２,乙,,,\n`), map, register);
    expect(records).toHaveLength(1);
    expect(refused).toEqual([{ line: 3, fault: { reason: 'twice', number: 'H-002', line: 2 } }]);
  });
  test('a number that the register holds is known', () => {
    expect(planImport(csv(`${head}H-001,致业主的一封信,,,\n`), map, register).records[0]!.exists).toBe(true);
  });
});

describe('the map accounts for every column', () => {
  test.each([
    ['fits', head, undefined],
    ['lacks a column', '编号,题名,页数,归档\n', { fault: 'no-column', column: '备注' }],
    [
      'has one that nobody mentions',
      '编号,题名,页数,归档,备注,电话\n',
      { fault: 'unused-column', column: '电话' },
    ],
    ['has one twice', '编号,题名,页数,归档,备注,题名\n', { fault: 'twice-column', column: '题名' }],
  ])('a table that %s', (_, text, fault) => {
    expect(mapFault(csv(text), map)).toEqual(fault);
  });
});

describe('cells', () => {
  test.each([
    ['2024-3-5', '2024-03-05'],
    ['2024.03.05', '2024-03-05'],
    ['２０２４/3/5', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['2024-2-30', undefined],
    ['24.3.5', undefined],
    ['三月五日', undefined],
  ])('day %s', (cell, day) => expect(readDay(cell)).toBe(day));
  test('lines, tabs, invisible characters and loose accents are put in order', () => {
    expect(cleanLine(' Re\u0301ne\u200b\tBlock\r\n Presents ')).toBe('Réne Block Presents');
  });
  test('text stays text in Markdown', () => {
    expect(plainMarkdown('<img src=x> [a](javascript:b) *c*')).toBe(
      '\\<img src=x\\> \\[a\\](javascript:b) \\*c\\*',
    );
  });
});

describe('tables', () => {
  test('BOM, quotes, commas and line feeds inside cells; the line is the one on which a row ends', () => {
    const table = csv('\ufeff编号,题名\n1,"甲, ""乙""\n丙"\n2,丁\n');
    expect(table.headings).toEqual(['编号', '题名']);
    expect(table.rows).toEqual([
      { line: 3, cells: ['1', '甲, "乙"\n丙'] },
      { line: 4, cells: ['2', '丁'] },
    ]);
  });
  test.each([
    ['unbalanced quotes', new TextEncoder().encode('a,b\n1,"2\n'), 'quotes'],
    ['no UTF-8', new Uint8Array([0xb1, 0xe0, 0xba, 0xc5, 0x0a]), 'encoding'],
    ['nothing in it', new Uint8Array(), 'empty'],
  ])('a file with %s is no table', (_, bytes, reason) => {
    expect(readCsv(bytes)).toMatchObject({ reason });
  });
});
