import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromInert, inert } from './inert.ts';
import { writeCsv } from './write-csv.ts';

const write = (rows: readonly (readonly (string | number)[])[]) =>
  writeCsv({ name: '', title: '标题', notes: ['注'], columns: [{ heading: '甲' }, { heading: '乙' }], rows });
const read = (text: string): string[][] => parse(text, { bom: true, relax_column_count: true });

test('a byte order mark, headings first, CRLF, and nothing but the table', () => {
  expect(write([['一', 2]])).toBe('\ufeff甲,乙\r\n一,2\r\n');
});

test('no cell begins with what a spreadsheet carries out, with whatever separator it reads', () => {
  const live = [
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    "'=1",
    'a;=cmd|x!A1',
    'a\t=1',
    'a\n=1',
  ];
  const text = write(live.map((cell) => [cell, '']));
  for (const separator of [',', ';', '\t']) {
    const cells = parse(text, {
      bom: true,
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
    });
    expect(cells.flat().filter((cell: string) => /^[=+\-@\t\r\n＝]/.test(cell))).toEqual([]);
  }
  expect(
    read(text)
      .slice(1)
      .map(([cell]) => fromInert(cell!)),
  ).toEqual(live);
});

test('a number stays a number, below zero too', () => {
  expect(write([[-5, 0.5]])).toContain('\r\n-5,0.5\r\n');
});

test('every text comes back as it was', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^['=+@,;"\t\r\n-]{0,5}$/));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const back = parse(write(rows), { bom: true }) as string[][];
      expect(back.slice(1).map((row) => row.map(fromInert))).toEqual(rows);
    }),
    { numRuns: 500 },
  );
  expect(inert('一')).toBe('一');
});
