import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Files } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { type BuiltSite, builtSite } from './testing/built-site.ts';
import { crowd, hostileFiles, markup } from './testing/hostile.ts';
import { reflow } from './testing/manners.ts';
import { type PageKind, pageKinds, tools } from './testing/page-kinds.ts';
import { sourceFindings } from './testing/page-source.ts';

const sites: BuiltSite[] = [];
afterAll(() => Promise.all(sites.map((site) => site.close())));

const office = ['people.md', 'stores.md', 'kefu/regulation.md'];
const only = (...names: string[]): Files =>
  Object.fromEntries(Object.entries(miniature).filter(([path]) => names.includes(path)));
const registers: readonly (readonly [string, Files])[] = [
  ['every field means harm, and a dossier holds 2,000 records', hostileFiles],
  ['nothing has been filed yet', only(...office)],
  ['one record', only(...office, 'kefu/letters/H-001.md')],
];

/** What became of the texts on the page: nothing may run, nothing may be made of them, nothing may be too wide. */
async function look(
  site: BuiltSite,
  chosen: readonly PageKind[],
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  const left = [...chosen];
  const lane = async () => {
    const page = await site.open('/404.html', { serviceWorkers: 'block' });
    page.on('dialog', (dialog) => void dialog.dismiss());
    for (let next = left.shift(); next; next = left.shift()) {
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.goto(new URL(next.path, site.url).href, {
        waitUntil: tools.test(next.kind) ? 'networkidle' : 'load',
      });
      const wrong = await reflow(page);
      await page.setViewportSize({ width: 390, height: 844 });
      wrong.push(...(await reflow(page)));
      const made = await page.evaluate(() => ({
        ran: (window as { ran?: number }).ran,
        made: document.querySelectorAll('[onerror], [onload], body script:not([src]), main img[src="x"]')
          .length,
        links: [...document.querySelectorAll('a')].filter(({ protocol }) => !/^https?:$/.test(protocol))
          .length,
        mains: document.querySelectorAll('main').length,
      }));
      if (JSON.stringify(made) !== '{"made":0,"links":0,"mains":1}') wrong.push(JSON.stringify(made));
      if (wrong.length > 0) found[next.kind] = wrong;
    }
    await page.close();
  };
  await Promise.all([lane(), lane()]);
  return found;
}

describe.each(registers)('%s', (_, files) => {
  let site: BuiltSite;
  test('it builds, and every kind of page holds', async () => {
    site = await builtSite(files);
    sites.push(site);
    const chosen = pageKinds(site.dist).filter(
      ({ kind }) => files === hostileFiles || !kind.startsWith('en/'),
    );
    expect(await look(site, chosen)).toEqual({});
    expect(site.complaints).toEqual([]);
  });

  test('no source holds what a text tried to be', () => {
    const wrong = pageKinds(site.dist)
      .map(({ kind, path }) => [
        kind,
        sourceFindings(readFileSync(join(site.dist, decodeURIComponent(path)), 'utf8')),
      ])
      .filter(([, findings]) => findings!.length > 0);
    expect(wrong).toEqual([]);
  });
});

test('the texts are there, as they were written; a page is not made without end', async () => {
  const site = sites[0]!;
  const page = await site.open('/r/J2023001.html');
  expect(await page.locator('h1').textContent()).toContain(markup);
  await page.goto(new URL('/d/3-1-1502-01.html', site.url).href);
  expect(await page.locator('main').textContent()).toContain(`${crowd - 1} `);
  expect(existsSync(join(site.dist, 'r/H-800.html'))).toBe(false);
  await page.goto(new URL('/records/?q=J20222999', site.url).href);
  await page.locator('.records tbody tr:only-child').waitFor();
  expect(await page.locator('.records tbody').textContent()).toContain(`${crowd - 1} ${markup}`);
  await page.close();
});

test('a page that lets a text be markup is found', async () => {
  const site = sites[2]!;
  const page = await site.open('/404.html', { bypassCSP: true });
  await page.evaluate((text) => document.querySelector('h1')!.insertAdjacentHTML('beforeend', text), markup);
  await page.waitForFunction(() => (window as { ran?: number }).ran === 1);
  await page.close();
});
