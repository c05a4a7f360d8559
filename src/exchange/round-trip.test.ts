import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Day } from '../domain/day.ts';
import type { Register } from '../domain/register.ts';
import { columnWordsOf } from '../locales/column-words.ts';
import { en } from '../locales/en/index.ts';
import { zhCN } from '../locales/zh-CN/index.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { diskSource } from '../store/source.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { recordWith } from '../testing/personal-register.ts';
import { shapedBlock } from '../testing/shaped-block.ts';
import { recordSheet } from './record-columns.ts';
import { guessColumns, headingOf, mapOfGuess } from './rows/guess-map.ts';
import { mapFault } from './rows/map-fault.ts';
import { planImport } from './rows/plan-import.ts';
import type { Sheet } from './sheets/sheet.ts';
import { writeCsv } from './sheets/write-csv.ts';
import { writeXlsx } from './sheets/write-xlsx.ts';
import { readTable, type Table } from './tables/table.ts';

const words = [zhCN, en].map(columnWordsOf);
const sample = readHoldings(diskSource(join(import.meta.dirname, '../../records'))).registers[0]!;
/** Everything that a spreadsheet likes to spoil, in one record. */
const awkward = readHoldings(
  memorySource({
    ...miniature,
    'kefu/letters/H-002.md': `---
number: H-002
title: "=1+1 的“信”，=cmd|'/c calc'!A0"
related:
  - H-001
parts:
  - 甲；乙
submitter: "-5"
efile: "0012"
---

# 标题

* 一，\`代码\`
* 二	<https://example.com/a>

'=SUM(A1) _x0041_ #N/A
`,
  }),
).registers[0]!;

const written = {
  xlsx: async (sheet: Sheet) => await writeXlsx([sheet]),
  csv: (sheet: Sheet) => Buffer.from(writeCsv(sheet)),
};
const planned = async (register: Register, bytes: Uint8Array) => {
  const table = (await readTable(bytes, { known: headingOf({ register, words }) })) as Table;
  const map = mapOfGuess(register.id, guessColumns(table, { register, words }));
  expect(mapFault(table, map)).toBe(undefined);
  return planImport(table, { map, register, today: '2026-11-22' as Day, words });
};

/** Sealed fields of records: the sheet says that they are. */
const sealed = readHoldings(
  memorySource({
    ...miniature,
    ...recordWith(`证件号: 密封\nsealed:\n  sensitive: ${shapedBlock('0'.repeat(16))}`),
  }),
).registers[0]!;

describe.each([
  ['the sample register', sample],
  ['an awkward one', awkward],
  ['one with sealed fields', sealed],
])('%s', (_, register) => {
  describe.each(['xlsx', 'csv'] as const)('as .%s', (format) => {
    test.each([0, 1])('goes out and comes back without a difference (language %i)', async (language) => {
      const plan = await planned(register, await written[format](recordSheet(register, words[language]!)));
      expect(plan.refused).toEqual([]);
      expect(plan.records).toHaveLength(register.records.length);
      const differing = plan.records.filter(({ known }) => known?.differences.length !== 0);
      expect(differing).toEqual([]);
    });
  });
});

test('what was edited in between is all that differs', async () => {
  const sheet = recordSheet(sample, words[0]!);
  const at = (heading: string) => sheet.columns.findIndex((column) => column.heading === heading);
  const rows = sheet.rows.map((row) => [...row]);
  rows[0]![at('题名')] = '改过的题名';
  rows[3]![at('位置')] = '';
  const plan = await planned(sample, await writeXlsx([{ ...sheet, rows }]));
  const changed = plan.records.filter(({ known }) => known!.differences.length > 0);
  const [first, fourth] = [sample.records[0]!, sample.records[3]!];
  expect(changed.map(({ number, known }) => [number, known!.differences])).toEqual([
    [
      first.fields.number,
      [{ field: 'title', from: first.fields.title, to: '改过的题名', value: '改过的题名' }],
    ],
    [fourth.fields.number, [{ field: 'place', from: fourth.fields.place, to: undefined, value: undefined }]],
  ]);
});
