import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from '../testing/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite();
});
afterAll(() => site?.close());

const cells = (page: Page, column: string) => page.locator(`tbody td.c-${column}`).allTextContents();
const total = (page: Page) => page.locator('[data-total]');

test('follows its address: filters, sorting, paging', async () => {
  const page = await site.open('/records/?class=letters&sort=title&dir=desc&per=10');
  await total(page).filter({ hasText: '共 7 条' }).waitFor();
  expect(await page.locator('select[name=class]').inputValue()).toBe('letters');
  expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  expect(await page.locator('[data-chips] button').allTextContents()).toEqual(['类别：往来函件']);

  await page.locator('th[data-sort=number] button').click();
  expect((await cells(page, 'number')).filter((number) => number.startsWith('H-'))).toEqual([
    'H-001',
    'H-2',
    'H-010',
  ]);
  expect(new URL(page.url()).search).toBe('?class=letters&per=10');
  expect(await page.locator('[data-sorted]').textContent()).toBe('按编号升序排列');
  await page.locator('th[data-sort=number] button').click();
  expect(await page.locator('[data-sorted]').textContent()).toBe('按编号降序排列');
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
  await page.locator('.choices label', { hasText: '2023' }).click();
  await total(page).filter({ hasText: '共 1 条' }).waitFor();
  expect(await page.locator('[data-chips] button').count()).toBe(2);

  await page.locator('[data-chip=q]').click();
  await total(page).filter({ hasText: '共 2 条' }).waitFor();
  expect(decodeURIComponent(new URL(page.url()).search)).toBe('?year=2023');
  await page.locator('[data-reset]').click();
  expect(await total(page).textContent()).toBe(all);
  await page.goBack();
  await total(page).filter({ hasText: '共 2 条' }).waitFor();
  expect(await page.locator('input[name=year]:checked').inputValue()).toBe('2023');

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
  await page.locator('.to-page input').fill('1');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('?per=10');
  await page.locator('.to-page input').fill('2');
  await page.keyboard.press('Enter');
  expect(await page.locator('tbody td.n').first().textContent()).toBe('11');
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
  expect(await page.locator('.asked').textContent()).toBe('条件：类别：往来函件；按编号升序排列；共 7 条');
  expect(await page.locator('.asked').isVisible()).toBe(true);
  await page.close();
});

test('prints the head of the table on every page, and counts the pages', async () => {
  const page = await site.open('/records/?per=10');
  await total(page).filter({ hasText: /共/ }).waitFor();
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  await page.close();
  const printed = await getDocument({ data, verbosity: 0 }).promise;
  expect(printed.numPages).toBeGreaterThan(1);
  for (let at = 1; at <= printed.numPages; at++) {
    const { items } = await (await printed.getPage(at)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    const plain = text.normalize('NFKC').replaceAll('⻚', '页').replace(/\s+/g, '');
    expect(plain).toContain(`第${at}页共${printed.numPages}页`);
    expect(plain).toContain('序号编号题名类别年度');
  }
});

test('shows the columns that are chosen, as the address says', async () => {
  const page = await site.open('/records/');
  const heads = () => page.locator('thead th:visible').allInnerTexts();
  await total(page).filter({ hasText: /共/ }).waitFor();
  expect(await heads()).toEqual([
    '序号',
    '编号',
    '题名',
    '类别',
    '年度',
    '户号/案卷',
    '客户',
    '位置',
    '密级',
    '状态',
  ]);
  await page.locator('[data-columns] summary').click();
  await page.getByLabel('日期', { exact: true }).check();
  for (const name of ['类别', '年度', '户号/案卷', '客户', '位置', '密级']) {
    await page.getByLabel(name, { exact: true }).and(page.locator('[type=checkbox]')).uncheck();
  }
  expect(await heads()).toEqual(['序号', '编号', '题名', '日期', '状态']);
  expect(new URL(page.url()).search).toBe('?columns=number-title-day-status');
  expect(await page.locator('tbody tr').first().locator('td').count()).toBe(5);
  await page.reload();
  await expect.poll(() => page.locator('tbody tr').first().locator('td').count()).toBe(5);
  expect(await heads()).toEqual(['序号', '编号', '题名', '日期', '状态']);
  await page.close();
});

test('exports what was asked for, all pages of it, as Excel reads it', async () => {
  const page = await site.open(
    '/records/?class=letters&sort=title&dir=desc&per=10&columns=number-title-status',
  );
  await total(page).filter({ hasText: '共 7 条' }).waitFor();
  const saving = page.waitForEvent('download');
  await page.locator('[data-export]').click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('档案登记册 2024-06-30.csv');
  const text = readFileSync((await file.path())!, 'utf8');
  const lines = text.split('\r\n');
  expect(lines.slice(0, 2)).toEqual([
    '\uFEFF"序号","编号","题名","状态"',
    '"1","H-001","致业主的一封信","在库"',
  ]);
  expect(lines.slice(1, -1).map((line) => line.split(',')[1])).toEqual(
    (await cells(page, 'number')).map((number) => `"${number}"`),
  );
  expect(lines).toHaveLength(9);
  await page.close();
});

test('presets set filters, and take them away again', async () => {
  const page = await site.open('/records/');
  await total(page).filter({ hasText: /共/ }).waitFor();
  const preset = page.locator('[data-preset]', { hasText: '未归还' });
  await preset.click();
  expect(new URL(page.url()).search).toBe('?status=on-loan');
  expect(await preset.getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('select[name=status]').inputValue()).toBe('on-loan');
  await preset.click();
  expect(new URL(page.url()).search).toBe('');
  await page.close();
});

test('keeps its head and its first columns in sight where it is too wide', async () => {
  const page = await site.open('/records/?per=50', { viewport: { width: 900, height: 500 } });
  await total(page).filter({ hasText: /共/ }).waitFor();
  const place = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((cell) => {
        const { left, top } = cell.getBoundingClientRect();
        return [left, top].map(Math.round);
      });
  await page.locator('.scroller').scrollIntoViewIfNeeded();
  const [before, head] = [await place('td.c-number'), await place('th.c-number')];
  await page.locator('.scroller').evaluate((box) => box.scrollTo(200, 120));
  expect(await page.locator('.scroller').evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  expect((await place('td.c-number'))[0]).toBe(before[0]);
  expect(await place('th.c-number')).toEqual(head);
  await page.close();
});

test('a page is there with less than 50 KB of scripts, before anything is searched for', async () => {
  for (const path of [
    '/',
    '/records/',
    '/search/',
    '/r/J2023001.html',
    '/d/3-1-1502-01.html',
    '/handbook/',
  ]) {
    const page = await site.open(path);
    await page.waitForLoadState('load');
    const scripts = await page.evaluate(() => {
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime < visit!.loadEventStart)
        .map(({ name }) => new URL(name).pathname);
    });
    await page.close();
    const bytes = scripts.map((name) => gzipSync(readFileSync(join(site.dist, name)), { level: 9 }).length);
    expect(bytes.length, path).toBeGreaterThan(0);
    expect(
      bytes.reduce((sum, size) => sum + size, 0),
      path,
    ).toBeLessThan(50_000);
  }
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
