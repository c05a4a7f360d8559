import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnWordsOf } from '../../locales/column-words.ts';
import { en } from '../../locales/en/index.ts';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { readHoldings } from '../../store/read-holdings.ts';
import { memorySource } from '../../testing/memory-source.ts';
import { miniature } from '../../testing/miniature.ts';
import { readTable, type Table } from '../tables/table.ts';
import { type ColumnUse, guessColumns, headingOf, mapOfGuess } from './guess-map.ts';

const register = readHoldings(memorySource(miniature)).registers[0]!;
const words = [zhCN, en].map(columnWordsOf);
const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../tables/fixtures', name));
const guessed = async (bytes: Uint8Array, assign?: string) => {
  const table = (await readTable(bytes, { known: headingOf({ register, words }) })) as Table;
  return guessColumns(table, { register, words, assign });
};
const of = (text: string, assign?: string) => guessed(new TextEncoder().encode(text), assign);
const field = (name: string): ColumnUse => ({ use: 'field', field: name });

describe('lists as they are in use', () => {
  test('归档文件目录 of nine columns; 日期 is the day that dates the class of the numbers', async () => {
    expect((await guessed(fixture('nine-columns.xlsx'))).map(({ use }) => use)).toEqual([
      { use: 'ignore' },
      { use: 'number' },
      { use: 'lines' },
      field('department'),
      field('title'),
      field('generated'),
      field('level'),
      field('pages'),
      { use: 'body' },
    ]);
  });
  test('归档文件目录 of seven columns, whose numbers are to be given out', async () => {
    expect((await guessed(fixture('seven-columns.xlsx'), 'letters')).map(({ use }) => use)).toEqual([
      { use: 'ignore' },
      field('department'),
      { use: 'lines' },
      field('title'),
      field('filed'),
      field('pages'),
      { use: 'body' },
    ]);
  });
});

describe('headings', () => {
  test.each([
    ['编号,题名\nH-1,甲\n', [{ use: 'number' }, field('title')]],
    ['Number,Title,Filed on\nH-1,a,2024-01-01\n', [{ use: 'number' }, field('title'), field('filed')]],
    ['档 号,* 题名：,页数（张）\nH-1,甲,2\n', [{ use: 'number' }, field('title'), field('pages')]],
    ['number,efile\nH-1,a.pdf\n', [{ use: 'number' }, field('efile')]],
  ])('%s', async (text, uses) => expect((await of(text)).map(({ use }) => use)).toEqual(uses));
  test('what nobody can tell is left open: no register field, a class of another office, a number column with words', async () => {
    const columns = await of('编号,题名,颜色,类别,序号\nH-001,甲,红,收文,甲一\n');
    expect(columns.slice(2).map(({ use }) => use)).toEqual([undefined, undefined, undefined]);
  });
  test('no field is taken twice; the exact label goes before the usual word', async () => {
    const columns = await of('编号,名称,题名,归档时间,归档日期\nH-001,甲,乙,2024-01-01,2024-01-02\n');
    expect(columns.map(({ use }) => use)).toEqual([
      { use: 'number' },
      undefined,
      field('title'),
      undefined,
      field('filed'),
    ]);
  });
  test('the map says what was guessed, and nothing of what was not', async () => {
    expect(mapOfGuess('kefu', await of('编号,题名,颜色,备注\nH-001,甲,红,\n'))).toEqual({
      register: 'kefu',
      number: { column: '编号' },
      fields: { title: { column: '题名' } },
      body: ['备注'],
    });
  });
});
