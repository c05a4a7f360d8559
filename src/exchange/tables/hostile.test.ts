import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { worked } from '../../testing/worked.ts';
import { filesIn, type Packed, zipOf } from '../../testing/zip-of.ts';
import { readTable, type Table } from './table.ts';

const plain = filesIn(readFileSync(join(import.meta.dirname, 'fixtures/plain.xlsx')));
const sheet = 'xl/worksheets/sheet1.xml';
const textOf = (name: string) => String(plain.find((file) => file.name === name)!.data);
/** The plain workbook with one part another, or one more. */
const withPart = (...parts: Packed[]) =>
  zipOf([...plain.filter(({ name }) => !parts.some((part) => part.name === name)), ...parts]);
const withRows = (rows: string) =>
  withPart({ name: sheet, data: textOf(sheet).replace('</sheetData>', `${rows}</sheetData>`) });
const megabytes = (count: number) => Buffer.alloc(count * 2 ** 20, ' ');

describe('workbooks that would fill the memory are refused before they do', () => {
  test.each<[string, () => Buffer, object]>([
    [
      'a part that is packed to a thousandth',
      () => withPart({ name: 'xl/sharedStrings.xml', data: megabytes(100) }),
      { reason: 'too-big', part: 'xl/sharedStrings.xml', most: 10 },
    ],
    [
      'a part that says it is small',
      () => withPart({ name: 'xl/sharedStrings.xml', data: megabytes(100), size: 5000 }),
      { reason: 'damaged' },
    ],
    [
      'a part that says it has 2 GB',
      () => withPart({ name: 'xl/media/image1.png', data: 'x', size: 2 ** 31 }),
      { reason: 'too-big', part: 'xl/media/image1.png', most: 10 },
    ],
    [
      'many parts of middling size',
      () =>
        withPart(
          ...Array.from({ length: 40 }, (_, at) => ({ name: `xl/a${at}.xml`, data: 'x', size: 9 * 2 ** 20 })),
        ),
      { reason: 'too-big', most: 256 },
    ],
    [
      'many thousand parts',
      () => withPart(...Array.from({ length: 2000 }, (_, at) => ({ name: `xl/a${at}.xml`, data: 'x' }))),
      { reason: 'too-many', what: 'parts' },
    ],
    [
      'a cell in the last row of the last column',
      () => withRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      { reason: 'too-many', what: 'columns', most: 500 },
    ],
    [
      'a cell in the last row',
      () => withRows('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      { reason: 'too-many', what: 'rows', most: 300_000 },
    ],
    [
      'ten thousand columns',
      () => withRows(`<row r="9">${'<c><v>1</v></c>'.repeat(10_000)}</row>`),
      { reason: 'too-many', what: 'columns', most: 500 },
    ],
    [
      'a reference that hides behind a quoted sign',
      () => withRows('<row r="9"><c x=">" r="XFD1048576"><v>1</v></c></row>'),
      { reason: 'damaged' },
    ],
    [
      'a reference written in escapes',
      () => withRows('<row r="9"><c r="&#88;FD9"><v>1</v></c></row>'),
      { reason: 'damaged' },
    ],
    [
      'a part that stands there twice',
      () => zipOf([...plain, { name: sheet.toUpperCase(), data: '<worksheet/>' }]),
      { reason: 'damaged' },
    ],
  ])('%s', async (_, make, fault) => {
    const bytes = make();
    const start = worked();
    expect(await readTable(bytes)).toMatchObject(fault);
    expect(worked() - start).toBeLessThan(2000);
  });
});

describe('workbooks that say what a table does not say', () => {
  test.each<[string, () => Buffer | Promise<Uint8Array>, object]>([
    [
      'definitions of entities',
      () =>
        withPart({
          name: sheet,
          data: textOf(sheet).replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><worksheet'),
        }),
      { reason: 'doctype', part: sheet },
    ],
    [
      'definitions in UTF-16',
      () => withPart({ name: sheet, data: Buffer.from(`\ufeff${textOf(sheet)}`, 'utf16le') }),
      { reason: 'damaged' },
    ],
    [
      'macros',
      () => writeXlsx({ sheets: [{ name: 'A', rows: [['编号']] }], vbaProject: new Uint8Array([1, 2, 3]) }),
      { reason: 'macros' },
    ],
    [
      'a password',
      () =>
        writeXlsx({
          sheets: [{ name: 'A', rows: [['编号']] }],
          encryption: { password: 'x', spinCount: 1000 },
        }),
      { reason: 'encrypted' },
    ],
    ['half a file', () => zipOf(plain).subarray(0, 3000), { reason: 'damaged' }],
    [
      'another kind of archive',
      () => zipOf([{ name: 'word/document.xml', data: '<x/>' }]),
      { reason: 'format', what: 'other' },
    ],
    [
      'a binary workbook',
      () => zipOf([{ name: 'xl/workbook.bin', data: 'x' }]),
      { reason: 'format', what: 'xlsb' },
    ],
    ['an empty archive', () => zipOf([]), { reason: 'format', what: 'other' }],
  ])('%s', async (_, make, fault) => {
    expect(await readTable(await make())).toEqual(fault);
  });
});

describe('cells that are no values are named by row and column', () => {
  const cell = async (xml: string) => {
    const table = (await readTable(
      withRows(`<row r="9"><c r="A9" t="inlineStr"><is><t>H-1</t></is></c>${xml}</row>`),
    )) as Table;
    return table.rows.at(-1);
  };
  test.each([
    ['a formula without its value', '<c r="B9"><f>A1&amp;A2</f></c>', 'no-value'],
    ['a formula that starts a program', '<c r="B9"><f>cmd|\'/c calc\'!A0</f><v>1</v></c>', 'command'],
    ['a text that does', '<c r="B9" t="inlineStr"><is><t>=cmd|\'/c calc\'!A0</t></is></c>', 'command'],
    ['a formula over another file', '<c r="B9" t="str"><f>[1]Sheet1!A1</f><v>x</v></c>', 'elsewhere'],
    ['an error', '<c r="B9" t="e"><v>#REF!</v></c>', 'error'],
    ['more digits than are kept', '<c r="B9"><v>3.4010419900101E+17</v></c>', 'digits'],
  ])('%s', async (_, xml, reason) => {
    expect(await cell(xml)).toMatchObject({ line: 9, faults: [{ column: 1, reason }] });
  });
  test('a text that only looks like a formula is a text', async () => {
    expect(await cell('<c r="B9" t="inlineStr"><is><t>=1+1</t></is></c>')).toMatchObject({
      line: 9,
      cells: ['H-1', '=1+1', '', ''],
    });
  });
});
