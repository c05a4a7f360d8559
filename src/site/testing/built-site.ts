import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildSite } from '../../../scripts/build-site.ts';
import { serve } from '../../../scripts/serve.ts';
import { launchBrowser } from '../../testing/browser.ts';
import { specimens } from './specimens.ts';

/** The site of the specimens, built, served and looked at. */
export interface BuiltSite {
  /** Its address, ends with `/`. */
  readonly url: string;
  /** The folder it was built into. */
  readonly dist: string;
  /** Opens a fresh page at desk size; what it complains of is noted. */
  open(path: string, options?: Parameters<Browser['newPage']>[0]): Promise<Page>;
  /** Errors, warnings, breaches of the policy, requests to elsewhere. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Builds the site of the specimens in a temporary folder. */
export async function builtSite(): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-site-'));
  const records = join(folder, 'records');
  const dist = join(folder, 'dist');
  for (const [path, content] of Object.entries(specimens)) {
    mkdirSync(dirname(join(records, path)), { recursive: true });
    writeFileSync(join(records, path), content as string);
  }
  await buildSite({ records, outDir: dist, asOf: '2024-06-30' });
  const [site, browser] = await Promise.all([serve(dist, 0), launchBrowser()]);
  const complaints: string[] = [];
  return {
    url: site.url,
    dist,
    complaints,
    async open(path, options) {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, ...options });
      page.on('console', (message) => {
        if (/error|warning/.test(message.type())) complaints.push(`${path}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(site.url)) complaints.push(`${path}: asks for ${request.url()}`);
      });
      await page.goto(new URL(path, site.url).href);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
