import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordSheet } from '../src/exchange/record-columns.ts';
import { writeXlsx } from '../src/exchange/sheets/write-xlsx.ts';
import { columnWordsOf } from '../src/locales/column-words.ts';
import { zhCN } from '../src/locales/zh-CN/index.ts';
import { readHoldings } from '../src/store/read-holdings.ts';
import { diskSource } from '../src/store/source.ts';
import { generate } from './generate.ts';
import { type Cost, measure } from './measure.ts';
import { ratio, type Section, seconds } from './table.ts';

const guidang = join(import.meta.dirname, '../scripts/guidang.ts');
/** The library alone: every cell with its format, as an import needs them; nothing is done with it. */
const plainRead = `import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
const { sheets } = await readXlsx(readFileSync(process.argv[1]), { readStyles: true });
console.log(sheets[0].rows.length);`;

/** The library alone: the same rows as they are, in memory already, without formats, widths or titles. */
const plainWrite = `import { readFileSync, writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
const rows = JSON.parse(readFileSync(process.argv[1], 'utf8'));
writeFileSync(process.argv[2], await writeXlsx({ sheets: [{ name: 'rows', rows }] }));`;

/** Measures tables in and out against the library alone with the same rows, in the same run. */
export async function benchExchange(sizes: readonly number[]): Promise<Section> {
  const rows: (string | number)[][] = [];
  for (const count of sizes.length > 0 ? sizes : [50_000]) rows.push(await importRow(count));
  for (const count of sizes.length > 0 ? sizes : [100_000]) rows.push(...(await exportRows(count)));
  return {
    title: 'Tables in and out',
    head: ['what', 'rows', 'ours', 'memory', 'library alone', 'memory', 'ours : library'],
    rows,
    notes: [
      'Import: an `.xlsx` of all fields of the synthetic register of `generate.ts`, columns guessed, every record new, the register checked as it would be, and one file a record written. Highest memory of all processes.',
      'The library alone reads the same file with its formats, and does nothing with it.',
      'Export: the whole command, from reading the register to the file. The library alone writes the same rows from a JSON file, without formats, widths or titles.',
    ],
  };
}

async function importRow(count: number): Promise<(string | number)[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'guidang-exchange-'));
  try {
    const file = await tableOf(scratch, count);
    const args = ['import', file, '--yes', '--json', '--records', `${scratch}/to`];
    const ours = await measure(process.execPath, [guidang, ...args]);
    const { added } = JSON.parse(ours.output.slice(ours.output.indexOf('{'))) as { added: number };
    if (ours.exitCode !== 0 || added !== count) throw new Error(`import took ${added} of ${count} rows`);
    const theirs = await measure(process.execPath, ['--input-type=module', '-e', plainRead, file]);
    if (theirs.exitCode !== 0) throw new Error(theirs.output);
    const megabytes = (statSync(file).size / 2 ** 20).toFixed(1);
    return [`import .xlsx (${megabytes} MB)`, count, ...compared(ours, theirs)];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function exportRows(count: number): Promise<(string | number)[][]> {
  const scratch = mkdtempSync(join(tmpdir(), 'guidang-exchange-'));
  try {
    generate(scratch, count);
    const [register] = readHoldings(diskSource(scratch)).registers;
    const { columns, rows } = recordSheet(register!, columnWordsOf(zhCN));
    const [json, plain] = [`${scratch}/rows.json`, `${scratch}/plain.xlsx`];
    writeFileSync(json, JSON.stringify([columns.map(({ heading }) => heading), ...rows]));
    const theirs = await measure(process.execPath, ['--input-type=module', '-e', plainWrite, json, plain]);
    if (theirs.exitCode !== 0) throw new Error(theirs.output);
    const found: (string | number)[][] = [];
    for (const what of ['records', 'ledger']) {
      const file = `${tmpdir()}/guidang-${what}-${process.pid}.xlsx`;
      const args = ['export', what, '--records', scratch, '--out', file];
      const ours = await measure(process.execPath, [guidang, ...args]);
      if (ours.exitCode !== 0) throw new Error(ours.output);
      const megabytes = (statSync(file).size / 2 ** 20).toFixed(1);
      rmSync(file);
      found.push([`export ${what} .xlsx (${megabytes} MB)`, count, ...compared(ours, theirs)]);
    }
    return found;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A workbook with so many rows, and beside it in `to` the register that they are to go into. */
async function tableOf(scratch: string, count: number): Promise<string> {
  const [from, to, file] = [`${scratch}/from`, `${scratch}/to`, `${scratch}/table.xlsx`];
  generate(from, count);
  const [register] = readHoldings(diskSource(from)).registers;
  writeFileSync(file, await writeXlsx([recordSheet(register!, columnWordsOf(zhCN))]));
  mkdirSync(to);
  for (const name of ['people.md', 'stores.md', 'kefu/regulation.md', 'kefu/dossiers'])
    cpSync(`${from}/${name}`, `${to}/${name}`, { recursive: true });
  return file;
}

function compared(ours: Cost, theirs: Cost): string[] {
  return [
    ...[seconds(ours.seconds), `${ours.megabytes} MB`],
    ...[seconds(theirs.seconds), `${theirs.megabytes} MB`],
    ratio(ours.seconds, theirs.seconds),
  ];
}
