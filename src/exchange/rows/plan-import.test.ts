import { describe, expect, test } from 'vitest';
import type { Day } from '../../domain/day.ts';
import { columnWordsOf } from '../../locales/column-words.ts';
import { en } from '../../locales/en/index.ts';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { readHoldings } from '../../store/read-holdings.ts';
import { memorySource } from '../../testing/memory-source.ts';
import { miniature } from '../../testing/miniature.ts';
import { readCsv, type Table } from '../tables/table.ts';
import { cleanLine, plainMarkdown } from './clean.ts';
import type { ImportMap } from './map.ts';
import { mapFault } from './map-fault.ts';
import { planImport } from './plan-import.ts';
import { readDay } from './read-day.ts';

const registerOf = (more: Record<string, string> = {}) =>
  readHoldings(memorySource({ ...miniature, ...more })).registers[0]!;
const map: ImportMap = {
  register: 'kefu',
  number: { column: '编号' },
  fields: {
    title: { column: '题名' },
    pages: { column: '页数' },
    filed: { column: '归档' },
  },
  body: ['备注'],
};
const csv = (text: string) => readCsv(new TextEncoder().encode(text)) as Table;
const head = '编号,题名,页数,归档,备注\n';
const words = [zhCN, en].map(columnWordsOf);
const plan = (text: string, more: Partial<ImportMap> = {}, files: Record<string, string> = {}) =>
  planImport(csv(text), {
    map: { ...map, ...more },
    register: registerOf(files),
    today: '2024-07-05' as Day,
    words,
  });

describe('rows become records', () => {
  test('number, fields and text; the class follows from the number', () => {
    const { records, refused } = plan(`${head}H-002,致业主信,2,2024.3.5,"第一行\n第二行"\n`);
    expect(refused).toEqual([]);
    expect(records).toEqual([
      {
        line: 3,
        number: 'H-002',
        given: false,
        path: 'kefu/letters/H-002.md',
        fields: { number: 'H-002', title: '致业主信', pages: '2', filed: '2024-03-05' },
        body: '第一行\n第二行',
        known: undefined,
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
    ['a year of two digits', 'H-002,信,1,24.3.5,\n', { reason: 'century', column: '归档', value: '24.3.5' }],
    ['a sum', '合计,2 件,5,,\n', { reason: 'total', text: '合计' }],
    ['a formula', 'H-002,=A1&B1,1,,\n', { reason: 'cell', column: '题名', why: 'formula' }],
    [
      'a formula that starts a program',
      'H-002,"=cmd|\'/c calc\'!A0",1,,\n',
      { reason: 'cell', column: '题名', why: 'command' },
    ],
  ])('a row with %s is refused with its line', (_, row, fault) => {
    expect(plan(head + row)).toEqual({ records: [], refused: [{ line: 2, fault }] });
  });
  test('two rows with one number, in two spellings: the second is refused and names the first', () => {
    const { records, refused } = plan(`${head}H-002,甲,,,\nｈ－００２,乙,,,\n`);
    expect(records).toHaveLength(1);
    expect(refused).toEqual([{ line: 3, fault: { reason: 'twice', number: 'H-002', line: 2 } }]);
  });
  test('two digits mean what the map says they mean', () => {
    const { records } = plan(`${head}H-002,甲,,24.3.5,\nH-003,乙,,99.12.31,\n`, { century: 1950 });
    expect(records.map(({ fields }) => fields.filed)).toEqual(['2024-03-05', '1999-12-31']);
  });
});

describe('rows whose record is there', () => {
  const letter = '---\nnumber: H-001\ntitle: 致业主的一封信\npages: 2\n---\n\n已张贴。\n';
  const held = { 'kefu/letters/H-001.md': letter };
  test('what is the same is no difference; what has no column stays', () => {
    const { records } = plan(
      '编号,题名\nH-001,致业主的一封信\n',
      { fields: { title: { column: '题名' } }, body: [] },
      held,
    );
    expect(records[0]!.known!.differences).toEqual([]);
  });
  test('each field that is said otherwise is told with both values, an emptied one too', () => {
    const { records } = plan(`${head}H-001,致全体业主的一封信,,,已张贴。\n`, {}, held);
    expect(records[0]!.known!.differences).toEqual([
      { field: 'title', from: '致业主的一封信', to: '致全体业主的一封信', value: '致全体业主的一封信' },
      { field: 'pages', from: '2', to: undefined, value: undefined },
    ]);
  });
  test('a void one is never written to, and may be named as it is', () => {
    const stub = {
      'kefu/letters/H-001.md': '---\nnumber: H-001\ntitle: 信\nvoid: 2024-01-01\nvoid-reason: 误登\n---\n',
    };
    expect(plan(`${head}H-001,另一封信,,,\n`, {}, stub).refused).toEqual([
      { line: 2, fault: { reason: 'gone', number: 'H-001', status: 'void' } },
    ]);
    expect(plan(`${head}H-001,信,,,\n`, {}, stub).refused).toEqual([]);
  });
  test('a file that cannot be read is not written over', () => {
    const broken = { 'kefu/letters/H-002.md': '---\nnumber: H-002\ntitle: [\n---\n' };
    expect(plan(`${head}H-002,信,,,\n`, {}, broken).refused).toEqual([
      { line: 2, fault: { reason: 'unread', number: 'H-002' } },
    ]);
  });
});

describe('numbers given out', () => {
  const assign = { number: { assign: 'letters' }, fields: { title: { column: '题名' } }, body: [] };
  const numbers = (text: string, more: Partial<ImportMap>, files: Record<string, string> = {}) =>
    plan(text, more, files).records.map(({ number }) => number);
  test('the next ones, in the order of the rows', () => {
    expect(numbers('题名\n甲\n乙\n', assign)).toEqual(['H-002', 'H-003']);
  });
  test('those that the table brings itself are left out', () => {
    const both = { ...assign, number: { column: '编号', assign: 'letters' } };
    expect(numbers('编号,题名\n,甲\nH-002,乙\n,丙\n', both)).toEqual(['H-003', 'H-002', 'H-004']);
  });
  test('per year of the day that dates the records', () => {
    const basics = {
      number: { assign: 'basics' },
      fields: { title: { column: '题名' }, generated: { column: '日期' } },
      body: [],
    };
    expect(numbers('题名,日期\n甲,2023-05-01\n乙,2024-01-01\n丙,2023-06-01\n', basics)).toEqual([
      'J2023002',
      'J2024001',
      'J2023003',
    ]);
    expect(plan('题名,日期\n甲,\n', basics).refused).toEqual([
      { line: 2, fault: { reason: 'no-part', field: 'generated', allowed: [] } },
    ]);
  });
  test('the same table a second time gives none', () => {
    const files = {
      'kefu/letters/H-002.md': '---\nnumber: H-002\ntitle: 甲\n---\n',
      'kefu/letters/H-003.md': '---\nnumber: H-003\ntitle: 甲\n---\n',
    };
    expect(numbers('题名\n甲\n甲\n甲\n', assign, files)).toEqual(['H-002', 'H-003', 'H-004']);
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
    [
      'has one without a heading',
      '编号,题名,页数,归档,备注,\nH-1,,,,,x\n',
      { fault: 'bare-column', column: 'F' },
    ],
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
    ['二〇二四年三月十五日', '2024-03-15'],
    ['2024-03-05 14:20', '2024-03-05'],
    ['45356', '2024-03-05'],
    ['45356.75', '2024-03-05'],
    ['2024-2-30', undefined],
    ['24.3.5', 'century'],
    ['三月五日', undefined],
    ['3/5/2024', undefined],
  ])('day %s', (cell, day) => expect(readDay(cell)).toBe(day));
  test('a serial number of a file that counts from 1904', () => {
    expect(readDay('43894', { from1904: true })).toBe('2024-03-05');
  });
  test('lines, tabs, invisible characters and loose accents are put in order', () => {
    expect(cleanLine(' Re\u0301ne\u200b\tBlock\r\n Presents ')).toBe('Réne Block Presents');
  });
  test('text stays text in Markdown', () => {
    expect(plainMarkdown('<img src=x> [a](javascript:b) *c*')).toBe(
      '\\<img src=x\\> \\[a\\](javascript:b) \\*c\\*',
    );
  });
});
