import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildSite, type SiteBuild } from '../../../scripts/build-site.ts';
import { serve } from '../../../scripts/serve.ts';
import { launchBrowser } from '../../testing/browser.ts';
import { bytesOf, type Files } from '../../testing/memory-source.ts';
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

// What Playwright says where a test asked for it.
const blocked = 'Service Worker registration blocked by Playwright';

/**
 * Builds the site of the specimens in a temporary folder, or of other files, and serves it.
 * @param base where the site lives on its server
 * @param prepare makes a repository of the folder; @returns where git is found
 */
export async function builtSite(
  files: Files = specimens,
  base = '/',
  prepare?: (folder: string) => NonNullable<SiteBuild['environment']>,
): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-site-'));
  const records = join(folder, 'records');
  const web = join(folder, 'web');
  const dist = join(web, base);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(records, path)), { recursive: true });
    writeFileSync(join(records, path), bytesOf(content));
  }
  const environment = prepare && { environment: prepare(folder) };
  await buildSite({ records, outDir: dist, asOf: '2024-06-30', base, ...environment });
  const [site, browser] = await Promise.all([serve(web, 0), launchBrowser()]);
  const url = new URL(base, site.url).href;
  const complaints: string[] = [];
  return {
    url,
    dist,
    complaints,
    async open(path, options) {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, ...options });
      page.on('console', (message) => {
        if (!/error|warning/.test(message.type()) || message.text() === blocked) return;
        complaints.push(`${path}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(site.url)) complaints.push(`${path}: asks for ${request.url()}`);
      });
      await page.goto(new URL(path, url).href);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
