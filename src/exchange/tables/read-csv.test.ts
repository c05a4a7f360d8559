import { describe, expect, test } from 'vitest';
import { readCsv, readTable, type Table } from './table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const csv = (text: string) => readCsv(bytes(text)) as Table;

describe('separated text', () => {
  test('BOM, quotes, commas and line feeds inside cells; the line is the one on which a row ends', () => {
    const table = csv('\ufeff编号,题名\n1,"甲, ""乙""\n丙"\n2,丁\n');
    expect(table.headings).toEqual(['编号', '题名']);
    expect(table.rows).toEqual([
      { line: 3, cells: ['1', '甲, "乙"\n丙'] },
      { line: 4, cells: ['2', '丁'] },
    ]);
  });
  test.each([
    ['commas', 'a,b\n1,"x;y;z"\n', ','],
    ['tabs', 'a\tb\n1\tx,y\n', '\t'],
    ['semicolons', 'a;b\n1;"x,y"\n', ';'],
    ['what its first line says', 'sep=;\na;b\n1;2,3,4\n', ';'],
  ])('separated by %s', (_, text, separator) => {
    const table = csv(text);
    expect(table.notes).toContainEqual({ note: 'text', encoding: 'UTF-8', separator });
    expect(table.headings).toEqual(['a', 'b']);
  });
  test('UTF-16 as spreadsheets write it, and GB18030', () => {
    const text = '编号\t题名\n1\t钥匙签收\n';
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(readCsv(utf16)).toMatchObject({
      headings: ['编号', '题名'],
      rows: [{ cells: ['1', '钥匙签收'] }],
    });
    const gb = new Uint8Array([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xcc, 0xe2, 0xc3, 0xfb, 0x0a]);
    expect(readCsv(gb)).toMatchObject({
      headings: ['编号', '题名'],
      notes: [{ note: 'text', encoding: 'GB18030', separator: ',' }],
    });
  });
  test('an apostrophe that keeps a cell from being a formula is taken off; one that is part of the text stays', () => {
    expect(csv("a,b,c\n'=1+1,'-5,'tis\n").rows[0]).toEqual({ line: 2, cells: ['=1+1', '-5', "'tis"] });
  });
  test('zeros kept by ="0012" are kept', () => {
    expect(csv('a\n"=""0012"""\n').rows).toEqual([{ line: 2, cells: ['0012'] }]);
  });
});

describe('no table', () => {
  test.each([
    ['an unclosed quote', bytes('a,b\n1,2\n3,"4\n5,6\n'), { reason: 'quotes', line: 3 }],
    ['a quote inside a cell', bytes('a,b\n1,x"y"z\n'), { reason: 'quotes', line: 2, column: 'B' }],
    ['no known encoding', new Uint8Array([0x61, 0xff, 0x80, 0xff, 0x0a]), { reason: 'encoding' }],
    ['nothing in it', new Uint8Array(), { reason: 'empty' }],
    ['zero bytes', bytes('a,b\n\0,1\n'), { reason: 'format' }],
    ['ten thousand columns', bytes(`${'a,'.repeat(9999)}a\n`), { reason: 'too-many', what: 'columns' }],
  ])('%s', async (_, file, fault) => {
    expect(await readTable(file)).toMatchObject(fault);
  });
});
