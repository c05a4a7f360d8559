import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, measure } from './measure.ts';

const project = join(import.meta.dirname, 'stock');
const bin = join(import.meta.dirname, '../node_modules/.bin');

/** Runs the stock Astro project (`bench/stock/`) over a register's files, from an empty cache. */
export function stockAstro(command: 'sync' | 'build', records: string, scratch: string): Promise<Cost> {
  const [out, cache] = [`${scratch}/stock-out`, `${scratch}/stock-cache`];
  for (const folder of [out, cache, join(project, '.astro')])
    rmSync(folder, { recursive: true, force: true });
  return measure(
    join(bin, 'node'),
    ['--max-old-space-size=16384', join(bin, 'astro'), command, '--root', project],
    {
      BENCH_RECORDS: records,
      BENCH_OUT: out,
      BENCH_CACHE: cache,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  );
}

/** Runs the stock Pagefind command over what the stock project built. */
export function stockPagefind(scratch: string): Promise<Cost> {
  return measure(join(bin, 'pagefind'), ['--site', `${scratch}/stock-out`]);
}

/** Builds the same pages with Hugo, where it is installed: one template, no search. */
export async function stockHugo(records: string, scratch: string): Promise<Cost | undefined> {
  const site = `${scratch}/hugo`;
  rmSync(site, { recursive: true, force: true });
  const probe = await measure('hugo', ['version']);
  if (probe.exitCode !== 0) return undefined;
  mkdirSync(`${site}/layouts/_default`, { recursive: true });
  writeFileSync(
    `${site}/config.toml`,
    'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  );
  writeFileSync(`${site}/layouts/_default/list.html`, '<h1>{{ .Title }}</h1>');
  writeFileSync(`${site}/layouts/_default/single.html`, hugoTemplate);
  mkdirSync(`${site}/content`);
  symlinkSync(join(records, 'kefu/contact'), `${site}/content/contact`);
  return measure('hugo', ['--source', site, '--destination', `${scratch}/hugo-out`, '--quiet']);
}

const hugoTemplate = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{{ .Title }}</title>
<main><h1>{{ .Params.number }} {{ .Title }}</h1><dl>{{ range $name, $value := .Params }}<dt>{{ $name }}</dt><dd>{{ $value }}</dd>{{ end }}</dl>{{ .Content }}</main></html>
`;
