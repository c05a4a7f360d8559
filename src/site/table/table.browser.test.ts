import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from '../testing/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite();
}, 180_000);
afterAll(() => site?.close());

const cells = (page: Page, column: string) => page.locator(`tbody td.c-${column}`).allTextContents();
const total = (page: Page) => page.locator('[data-total]');

test('follows its address: filters, sorting, paging', async () => {
  const page = await site.open('/records/?class=letters&sort=title&dir=desc&per=10');
  await total(page).filter({ hasText: '共 7 条' }).waitFor();
  expect(await page.locator('select[name=class]').inputValue()).toBe('letters');
  expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  expect(await page.locator('[data-chips] button').allTextContents()).toEqual(['类别: 往来函件']);

  await page.locator('th[data-sort=number] button').click();
  expect((await cells(page, 'number')).filter((number) => number.startsWith('H-'))).toEqual([
    'H-001',
    'H-2',
    'H-010',
  ]);
  expect(new URL(page.url()).search).toBe('?class=letters&per=10');
  await page.close();
});

test('applies, removes and resets filters; going back brings them back', async () => {
  const page = await site.open('/records/');
  await total(page)
    .filter({ hasText: /^共 \d+ 条$/ })
    .waitFor();
  const all = await total(page).textContent();
  await page.locator('form[data-filters] input[name=q]').fill('赵一鸣');
  await page.locator('form[data-filters] button[type=submit]').click();
  await total(page).filter({ hasText: '共 3 条' }).waitFor();
  await page.locator('select[name=year]').selectOption('2023');
  await total(page).filter({ hasText: '共 1 条' }).waitFor();
  expect(await page.locator('[data-chips] button').count()).toBe(2);

  await page.locator('[data-chip=q]').click();
  await total(page).filter({ hasText: '共 2 条' }).waitFor();
  expect(decodeURIComponent(new URL(page.url()).search)).toBe('?year=2023');
  await page.locator('[data-reset]').click();
  expect(await total(page).textContent()).toBe(all);
  await page.goBack();
  await total(page).filter({ hasText: '共 2 条' }).waitFor();
  expect(await page.locator('select[name=year]').inputValue()).toBe('2023');

  await page.locator('tbody a').first().click();
  await page.waitForURL(/\/r\//);
  await page.goBack();
  await total(page).filter({ hasText: '共 2 条' }).waitFor();
  await page.close();
});

test('turns pages, and prints every row that was asked for', async () => {
  const page = await site.open('/records/?per=10');
  await page.locator('[data-pager]:visible').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(10);
  await page.locator('[data-go=next]').click();
  expect(new URL(page.url()).search).toBe('?per=10&page=2');
  const rest = await page.locator('tbody tr').count();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('tbody tr').count()).toBe(10 + rest);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await page.locator('tbody tr').count()).toBe(rest);

  await page.goto(new URL('/records/?class=letters', site.url).href);
  await total(page).filter({ hasText: '共 7 条' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('form[data-filters]').isVisible()).toBe(false);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/g)].map(([, w, h]) => [w, h]);
  expect(new Set(boxes.map(String))).toEqual(new Set(['841,594']));
  await page.close();
});

test('says so when nothing fits', async () => {
  const page = await site.open('/records/?q=没有这样的字');
  await page.locator('[data-none]:visible').waitFor();
  expect(await total(page).textContent()).toBe('共 0 条');
  await page.close();
});

test('reaches every record without scripts', async () => {
  const page = await site.open('/records/', { javaScriptEnabled: false });
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(10);
  const lists = await page
    .locator('#browse a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const found = new Set<string>();
  for (const list of lists) {
    await page.goto(new URL(list!, site.url).href);
    for (const href of await page
      .locator('tbody td.c-number a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
      found.add(href!);
    }
  }
  expect(found.size).toBe(readdirSync(join(site.dist, 'r')).length);
  await page.close();
});

test('nothing complained', () => {
  expect(site.complaints).toEqual([]);
});
