import { inflateRawSync } from 'node:zlib';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { Sheet } from './sheet.ts';
import { asTabs, mostCharacters, sheetFault } from './sheet-limits.ts';
import { writeXlsx } from './write-xlsx.ts';

const sheet = (rows: Sheet['rows'], more: Partial<Sheet> = {}): Sheet => ({
  name: '目录 2026',
  title: '目录',
  notes: ['截至今日'],
  columns: [{ heading: '档号', width: 20 }, { heading: '题名' }, { heading: '页数' }],
  rows,
  ...more,
});

/** The parts of a workbook as text, by name. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const file = Buffer.from(bytes);
  const parts: Record<string, string> = {};
  let at = file.readUInt32LE(file.lastIndexOf(Buffer.from('PK\x05\x06')) + 16);
  while (file.readUInt32LE(at) === 0x02014b50) {
    const [method, packed, nameLength] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
    ];
    const local = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const content = file.subarray(start, start + packed);
    parts[name] = String(method === 0 ? content : inflateRawSync(content));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

test('what a spreadsheet would take for something else stays the text it is, and nothing is a formula', async () => {
  const texts = [
    '00123',
    '=1+1',
    '=cmd|"/c calc"!A1',
    '+86',
    '-5',
    '@x',
    '2026-01-02',
    '#N/A',
    '#REF!',
    '_x0041_',
    ' 两端 ',
    '一行\n又一行',
    'TRUE',
    '<a>&"\'',
    '\u0001',
    '😀',
  ];
  const bytes = await writeXlsx([sheet(texts.map((text) => [text, text, 3]))]);
  const rows = (await readXlsx(bytes)).sheets[0]!.rows.slice(3);
  expect(rows).toEqual(texts.map((text) => [text, text, 3]));
  const parts = partsOf(bytes);
  const xml = parts['xl/worksheets/sheet1.xml']!;
  expect(xml).not.toMatch(/<f[ >]|t="(?:str|e|b)"/);
  expect(parts['xl/styles.xml']).toMatch(/numFmtId="49"|formatCode="@"/);
});

test('title, notes and headings stand above, and the headings come again on every page', async () => {
  const bytes = await writeXlsx([sheet([['J1', '一', 1]], { foot: ['制表：'] })]);
  const rows = (await readXlsx(bytes)).sheets[0]!.rows.map((row) => row[0]);
  expect(rows).toEqual(['目录', '截至今日', '档号', 'J1', '制表：']);
  const { 'xl/workbook.xml': book = '', 'xl/worksheets/sheet1.xml': xml = '' } = partsOf(bytes);
  expect(book).toContain("'目录 2026'!$3:$3</definedName>");
  expect(xml).toContain('fitToWidth="1"');
  expect(xml).toContain('fitToHeight="0"');
  expect(xml).toContain('paperSize="9"');
  expect(xml).toMatch(/<col min="1" max="1" width="20"/);
});

test('tabs get names that a spreadsheet takes, and none twice', async () => {
  const names = ["a/b:c*?[x]\\'", '', 'history', 'x'.repeat(40), `${'x'.repeat(40)}y`, 'X'.repeat(40), "'"];
  const tabs = asTabs(names.map((name) => sheet([], { name }))).map(({ name }) => name);
  expect(tabs).toEqual([
    'a b c   x',
    '_',
    'history_',
    'x'.repeat(31),
    `${'x'.repeat(29)} 2`,
    `${'X'.repeat(29)} 3`,
    '_ 2',
  ]);
  const book = await writeXlsx(names.map((name) => sheet([['1', '2', 3]], { name })));
  expect((await readXlsx(book)).sheets.map(({ name }) => name)).toEqual(tabs);
});

test('rows that one tab cannot hold go on in the next, every one of them', () => {
  const rows = Array.from({ length: 10 }, (_, at) => [String(at), '', at]);
  const tabs = asTabs([sheet(rows, { foot: ['制表：'] })], 8);
  expect(tabs.map((tab) => tab.rows.length)).toEqual([4, 4, 2]);
  expect(tabs.flatMap((tab) => tab.rows)).toEqual(rows);
});

test('what no cell can hold is told, not cut', () => {
  const long = 'x'.repeat(mostCharacters);
  expect(sheetFault([sheet([['1', long, 1]])])).toBeUndefined();
  expect(
    sheetFault([
      sheet([['1', '', 1]]),
      sheet(
        [
          ['1', '', 1],
          ['2', `${long}x`, 1],
        ],
        { name: '二' },
      ),
    ]),
  ).toEqual({
    sheet: '二',
    row: 2,
    column: '题名',
    reason: 'characters',
  });
  const wide = Array.from({ length: 16_385 }, (_, at) => ({ heading: `c${at}` }));
  expect(sheetFault([sheet([], { columns: wide })])).toMatchObject({ reason: 'columns', column: 'c16384' });
});

test('the same sheets give the same bytes', async () => {
  const one = await writeXlsx([sheet([['1', '一', 1]])]);
  expect(Buffer.compare(one, await writeXlsx([sheet([['1', '一', 1]])]))).toBe(0);
});
