import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { buildSite } from '../scripts/build-site.ts';
import { serve } from '../scripts/serve.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import type { Section } from './table.ts';

const root = join(import.meta.dirname, '..');
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const least = 0.98;

/** Lighthouse's four scores of the pages people open most, on its mobile profile, for the sample register. */
export async function benchLighthouse(): Promise<Section> {
  const scratch = mkdtempSync(join(tmpdir(), 'guidang-bench-'));
  const dist = join(scratch, 'dist');
  await buildSite({ records: join(root, 'records'), outDir: dist, asOf: '2026-11-22' });
  const port = await freePort();
  const [site, browser] = await Promise.all([
    serve(dist, 0),
    launchBrowser([`--remote-debugging-port=${port}`]),
  ]);
  const rows: string[][] = [];
  const lost: string[] = [];
  try {
    for (const [name, path] of pages) {
      const result = await lighthouse(new URL(path, site.url).href, {
        port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: categories,
        skipAudits: ['is-crawlable'],
      });
      if (!result) throw new Error(`Lighthouse gave nothing for ${path}`);
      const { lhr } = result;
      if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
      const scores = categories.map((category) => lhr.categories[category]?.score ?? 0);
      const metric = (id: string) => lhr.audits[id]?.displayValue ?? '';
      rows.push([
        name,
        ...scores.map((score) =>
          score < least ? `**${Math.round(score * 100)}**` : `${Math.round(score * 100)}`,
        ),
        metric('largest-contentful-paint'),
        metric('total-blocking-time'),
        metric('cumulative-layout-shift'),
      ]);
      for (const category of categories) {
        for (const { id, weight } of lhr.categories[category]?.auditRefs ?? []) {
          const audit = lhr.audits[id];
          if (weight > 0 && audit?.score != null && audit.score < 0.9)
            lost.push(`${name}: ${id} ${audit.displayValue ?? ''}`.trim());
        }
      }
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(scratch, { recursive: true, force: true });
  }
  return {
    title: 'lighthouse',
    head: ['page', ...categories, 'LCP', 'blocked', 'layout shift'],
    rows,
    notes: [
      'Mobile profile: a slow phone on a slow network, simulated; one run each.',
      'Left out: is-crawlable. The register is nobody’s to index, every page says `noindex`.',
      ...lost.map((audit) => `Costs points: ${audit}`),
    ],
  };
}

const pages = [
  ['home', ''],
  ['table', 'records/'],
  ['record', 'r/J2023001.html'],
  ['dossier', 'd/3-1-1502-01.html'],
] as const;

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
