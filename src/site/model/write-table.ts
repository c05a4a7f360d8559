import { mkdir, writeFile } from 'node:fs/promises';
import { languages } from '../languages.ts';
import type { Office } from './office.ts';
import { stampData } from './places/stamps.ts';
import { chunkOf, tableData } from './table-data.ts';

/** Writes the data of the register's table: what it starts with in each language, the rows in chunks; and of stamps. */
export async function writeTable(office: Office, dir: string): Promise<void> {
  const data = tableData(office);
  await mkdir(dir, { recursive: true });
  for (const language of languages) {
    await writeFile(`${dir}/${language}.json`, JSON.stringify(data.start[language]));
  }
  await writeFile(`${dir}/stamps.json`, JSON.stringify(stampData(office)));
  for (let chunk = 0; chunk < data.start['zh-CN'].chunks; chunk++) {
    await writeFile(`${dir}/rows-${chunk}.json`, chunkOf(data, chunk));
  }
}
