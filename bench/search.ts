import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../scripts/build-site.ts';
import { readOffice } from '../src/site/data.ts';
import { searchRecords } from '../src/site/model/search-records.ts';
import { measureSearch } from '../src/site/search/measure-search.ts';
import { queriesAbout } from '../src/site/search/measured-queries.ts';
import { generate } from './generate.ts';
import type { Section } from './table.ts';

const root = join(import.meta.dirname, '..');
const shared = join(root, '../shared/data');

/** Recall, precision, bytes and time of the search in a real browser, on four registers. */
export async function benchSearch(): Promise<Section> {
  const scratch = mkdtempSync(join(tmpdir(), 'guidang-bench-'));
  const registers: [string, string][] = [['sample', join(root, 'records')]];
  if (existsSync(shared)) {
    registers.push(['Tate accessions', tate(scratch)], ['3,000 poems', poems(scratch)]);
  }
  generate(join(scratch, 'synthetic'), 20_000);
  registers.push(['20,000 synthetic', join(scratch, 'synthetic')]);
  const rows: (string | number)[][] = [];
  for (const [name, records] of registers) {
    const siteDir = join(scratch, 'site');
    await buildSite({ records, outDir: siteDir, asOf: '2026-01-01' });
    const searched = [...searchRecords(readOffice(records, '2026-01-01', '/'), 'zh-CN')];
    const figures = await measureSearch({ siteDir, queries: queriesAbout(searched, 40) });
    for (const { kind, queries, recall, precision, firstBytes, p95 } of figures) {
      const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
      rows.push([
        name,
        kind,
        queries,
        percent(recall),
        percent(precision),
        `${Math.round(firstBytes / 1024)} KB`,
        `${Math.round(p95)} ms`,
      ]);
    }
  }
  rmSync(scratch, { recursive: true, force: true });
  return {
    title: 'search',
    head: [
      'register',
      'query',
      'asked',
      'recall',
      'precision of the first ten',
      'first query',
      'p95 after it',
    ],
    rows,
    notes: [
      'In Chromium, over HTTP with gzip. The peer is the truth: every record looked at for the words asked.',
      'First query: everything sent for it on a fresh page, scripts and headers included.',
    ],
  };
}

function tate(scratch: string): string {
  const records = join(scratch, 'tate');
  const map = join(root, 'src/exchange/examples/tate/map.yaml');
  const args = [
    'scripts/guidang.ts',
    'import',
    join(shared, 'tate-artworks.csv'),
    '--map',
    map,
    '--records',
    records,
  ];
  execFileSync(join(root, 'node_modules/.bin/node'), args, { cwd: root, stdio: 'ignore' });
  return records;
}

/** A register of poems: title and poet as fields, the verses as text. */
function poems(scratch: string): string {
  const register = join(scratch, 'poems/poems');
  mkdirSync(join(register, 'ci'), { recursive: true });
  const numbers = 'numbers: [{ template: "S{seq:4}" }]';
  const fields = 'fields: [{ name: poet, type: text }]';
  const head = `regulation: 诗词\neffective: 2020-01-01\nclasses:\n  - { code: ci, title: 词, ${numbers}, ${fields} }\n`;
  writeFileSync(join(register, 'regulation.md'), `---\n${head}---\n`);
  const lines = readFileSync(join(shared, 'poems.jsonl'), 'utf8').trim().split('\n');
  for (const [index, line] of lines.entries()) {
    const { title, author, paragraphs } = JSON.parse(line) as {
      title: string;
      author: string;
      paragraphs: string[];
    };
    const number = `S${String(index + 1).padStart(4, '0')}`;
    const text = `---\nnumber: ${number}\ntitle: ${JSON.stringify(title || '无题')}\npoet: ${JSON.stringify(author || '佚名')}\n---\n\n${paragraphs.join('\n')}\n`;
    writeFileSync(join(register, `ci/${number}.md`), text);
  }
  return join(scratch, 'poems');
}
