import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../../scripts/serve.ts';
import { type BuiltSite, builtSite } from '../testing/built-site.ts';
import { specimens } from '../testing/specimens.ts';
import { writeOffline } from './write-offline.ts';

// Below a folder, as on a server that has other things to serve.
let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite(specimens, '/archive/');
  copyFileSync(join(site.dist, '404.html'), join(site.dist, '../404.html'));
});
afterAll(() => site?.close());

const notice = '离线 · 数据截至 2024年6月30日';

/** A server of its own, to be stopped, and a page whose worker is at work. */
async function visit(path: string): Promise<{ server: Served; page: Page; at(path: string): string }> {
  const server = await serve(join(site.dist, '..'), 0);
  const at = (below: string) => new URL(`archive/${below}`, server.url).href;
  const page = await site.open(at(path));
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return { server, page, at };
}

const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const urls = async (name: string) =>
      (await (await caches.open(name)).keys()).map(({ url }) => decodeURIComponent(new URL(url).pathname));
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await urls(name)] as const)),
    );
  });

test('what was visited opens without the server and says how old it is; so does the first page', async () => {
  const { server, page, at } = await visit('r/J2023001.html');
  await page.goto(at('d/3-1-1502-01.html'));
  expect(await page.locator('.offline').isVisible()).toBe(false);
  const before = await page.locator('main').textContent();
  await server.close();
  await page.reload();
  expect(await page.locator('main').textContent()).toBe(before);
  expect(await page.locator('.offline').textContent()).toBe(notice);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.top')!).borderTopStyle)).toBe(
    'solid',
  );
  for (const path of ['r/J2023001.html', '', 'en/', 'records/?q=x', 'search/']) {
    expect((await page.goto(at(path)))?.status()).toBe(200);
    expect(await page.locator('.offline').isVisible()).toBe(true);
  }
  await page.goto(at('en/'));
  expect(await page.locator('.offline').textContent()).toBe('Offline · As of 30 Jun 2024');
  await page.close();
});

test('a server that says nothing is waited for, but not for long', async () => {
  const { server, page, at } = await visit('r/J2023001.html');
  await server.close();
  const silent = createServer();
  await new Promise<void>((ready) => silent.listen(Number(new URL(server.url).port), '127.0.0.1', ready));
  const start = performance.now();
  await page.goto(at('r/J2023001.html'));
  expect(performance.now() - start).toBeGreaterThan(2900);
  expect(await page.locator('.offline').isVisible()).toBe(true);
  await page.close();
  silent.close();
});

test('what was never visited says so, in both languages, and is not kept', async () => {
  const { server, page, at } = await visit('');
  expect((await page.goto(at('r/none.html')))?.status()).toBe(404);
  await server.close();
  for (const path of ['r/none.html', 'r/J2023002.html']) {
    await page.goto(at(path));
    expect(await page.locator('h1').textContent()).toBe('离线，打不开这一页');
    expect(await page.locator('main [lang=en]').textContent()).toContain('this device has not kept the page');
  }
  await page.close();
});

test('search and table answer from what was loaded, under the notice; what was not is a failure that says so', async () => {
  const { server, page, at } = await visit('search/?q=身份证');
  const hits = page.locator('[data-search-results] .search-hits a');
  await hits.first().waitFor();
  // The worker took over while the page searched: the second search is the one it saw whole.
  await page.reload();
  await hits.first().waitFor();
  const found = await hits.allInnerTexts();
  await page.goto(at('records/'));
  await page.waitForLoadState('networkidle');
  const total = await page.locator('.total').textContent();
  await server.close();
  await page.goto(at('search/?q=身份证'));
  await hits.first().waitFor();
  expect(await hits.allInnerTexts()).toEqual(found);
  expect(await page.locator('.offline').isVisible()).toBe(true);
  await page.goto(at('records/'));
  await page.waitForFunction(
    (text) => document.querySelector<HTMLElement>('.total')?.textContent === text,
    total,
  );
  await page.goto(at('en/search/?q=车位'));
  await page.locator('.search-status:has-text("connection")').waitFor();
  await page.close();
});

test('a page that is open when the network goes says so as soon as its data is old', async () => {
  const { server, page, at } = await visit('records/');
  await page.reload();
  await page.waitForLoadState('networkidle');
  await server.close();
  expect(await page.locator('.offline').isVisible()).toBe(false);
  await page.evaluate((url) => fetch(url), at('records/data/zh-CN.json'));
  await page.locator('.offline').waitFor({ state: 'visible' });
  await page.close();
});

test('a new build takes the place of the old: pages as they are now, nothing of the old kept', async () => {
  const { server, page, at } = await visit('r/J2023001.html');
  await page.goto(at('d/3-1-1502-01.html'));
  const old = Object.keys(await kept(page));
  expect(old.length).toBeGreaterThan(1);
  const was = new Map<string, string>();
  for (const name of ['index.html', 'r/J2023001.html', 'd/3-1-1502-01.html', 'sw.js']) {
    was.set(name, readFileSync(join(site.dist, name), 'utf8'));
    writeFileSync(join(site.dist, name), was.get(name)!.replaceAll('2024年6月30日', '2024年7月1日'));
  }
  await writeOffline(site.dist);
  await page.goto(at('records/'));
  const left = async () => (await page.evaluate(() => caches.keys())).filter((name) => old.includes(name));
  await expect.poll(left, { timeout: 20_000 }).toEqual([]);
  const now = await kept(page);
  expect(await left()).toEqual([]);
  expect(Object.values(now).flat()).toEqual(
    expect.arrayContaining(['/archive/', '/archive/d/3-1-1502-01.html']),
  );
  await server.close();
  for (const path of ['', 'r/J2023001.html', 'd/3-1-1502-01.html']) {
    await page.goto(at(path));
    expect(await page.locator('.offline').textContent()).toBe('离线 · 数据截至 2024年7月1日');
  }
  await page.close();
  for (const [name, text] of was) writeFileSync(join(site.dist, name), text);
});

test('the server comes first: a page is never older than what it gives, and its refusal is passed on', async () => {
  const { server, page, at } = await visit('d/3-1-1502-01.html');
  const file = join(site.dist, 'd/3-1-1502-01.html');
  const was = readFileSync(file, 'utf8');
  writeFileSync(file, was.replace('<h1', '<h1 id="new"'));
  await page.reload();
  expect(await page.locator('#new').count()).toBe(1);
  writeFileSync(file, was);
  expect((await page.goto(at('r/gone.html')))?.status()).toBe(404);
  await server.close();
  await page.close();
});

test('nothing is kept of other hosts or of other sites of this host', async () => {
  const { server, page, at } = await visit('');
  writeFileSync(join(site.dist, '..', 'beside.txt'), 'beside');
  await page.evaluate(() => fetch('/beside.txt'));
  await page.evaluate(() => caches.open('of somebody else'));
  await page.goto(at('r/J2023001.html'));
  const all = await kept(page);
  expect(Object.keys(all)).toContain('of somebody else');
  const paths = Object.values(all).flat();
  expect(paths).toContain('/archive/r/J2023001.html');
  expect(paths.filter((path) => !path.startsWith('/archive/'))).toEqual([]);
  await server.close();
  await page.close();
});
