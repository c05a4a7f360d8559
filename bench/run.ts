#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchAudit } from './audit.ts';
import { benchCheck } from './check.ts';
import { benchExchange } from './exchange.ts';
import { benchGate } from './gate.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchSealing } from './sealing.ts';
import { benchSearch } from './search.ts';
import { benchSite } from './site.ts';
import { type Section, table } from './table.ts';

/** What can be measured, each against a peer in the same run. */
const benches: Record<string, (sizes: readonly number[]) => Promise<Section>> = {
  check: benchCheck,
  gate: benchGate,
  audit: benchAudit,
  site: benchSite,
  search: benchSearch,
  lighthouse: benchLighthouse,
  exchange: benchExchange,
  sealing: benchSealing,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const chosen = values.only?.split(',') ?? Object.keys(benches);
const results = join(import.meta.dirname, 'results.md');
const sizes = values.sizes?.split(',').map(Number) ?? [];
for (const name of chosen) {
  const bench = benches[name];
  if (!bench) throw new Error(`no bench "${name}"; there are ${Object.keys(benches).join(', ')}`);
  const section = await bench(sizes);
  const text = `## ${section.title}\n\n${machine()}\n\n${table(section.head, section.rows)}\n${section.notes.map((note) => `- ${note}\n`).join('')}`;
  console.log(text);
  if (values.write) keep(section.title, text);
}

/** Puts a section into `results.md`, in place of the one of the same title. */
function keep(title: string, text: string): void {
  const before = readFileSync(results, 'utf8');
  const others = before.split(/\n(?=## )/).filter((part) => !part.startsWith(`## ${title}\n`));
  writeFileSync(results, `${[...others.map((part) => part.trimEnd()), text.trimEnd()].join('\n\n')}\n`);
}

function machine(): string {
  const day = new Date().toISOString().slice(0, 10);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${day}, commit ${commit}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${memory} GiB, Node ${process.version}.`;
}
