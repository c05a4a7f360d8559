import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from './testing/built-site.ts';
import { specimens } from './testing/specimens.ts';

const hostile = '<img src=x onerror="document.title=9"><script>document.title=9</script>';
const regulation = (specimens['kefu/regulation.md'] as string).replace(
  'title: 客户基础资料',
  `title: ${JSON.stringify(hostile)}\n    retention: { after: generated, keep: 1年 }`,
);
const people = (specimens['people.md'] as string).replace('[keeper]', '[keeper]\n    login: login-of-li');
const phone = { viewport: { width: 390, height: 844 } };

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite({ ...specimens, 'people.md': people, 'kefu/regulation.md': regulation });
});
afterAll(() => site?.close());

describe('home', () => {
  test('every figure leads to a list that is there, in both languages', async () => {
    for (const path of ['/', '/en/']) {
      const page = await site.open(path);
      const links = await page
        .locator('.counts a, .totals a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThanOrEqual(6);
      for (const link of links) {
        const { hash } = new URL(link);
        expect([link, (await fetch(link)).status]).toEqual([link, 200]);
        if (hash !== '') expect([link, await page.locator(hash).count()]).toEqual([link, 1]);
      }
      await page.close();
    }
  });

  test('on a phone what is overdue comes first, whole and without scrolling sideways', async () => {
    const page = await site.open('/', phone);
    const first = page.locator('.count').first();
    expect(await first.textContent()).toContain('已逾期');
    expect((await first.boundingBox())!.y).toBeLessThan(700);
    const lists = await page.locator('.work-lists h2').allTextContents();
    expect(lists[0]).toBe('借出未还');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.close();
  });

  test('says working days', async () => {
    const page = await site.open('/en/');
    expect(await page.locator('#loans .tag').first().textContent()).toBe('6 working days overdue');
    await page.close();
  });
});

describe('figures', () => {
  test('are drawn under the policy, named, and dark where the page is', async () => {
    const page = await site.open('/charts/');
    const names = await page
      .getByRole('img')
      .evaluateAll((all) => all.map((img) => img.getAttribute('aria-label')));
    expect(names).toHaveLength(5);
    expect(names.every((name) => name !== null && name.length > 5)).toBe(true);
    const fill = () =>
      page
        .locator('#filings path[fill="var(--chart-first)"]')
        .first()
        .evaluate((path) => getComputedStyle(path).fill);
    expect(await fill()).toBe('rgb(28, 75, 122)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await fill()).toBe('rgb(54, 115, 174)');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(await fill()).toBe('rgb(28, 75, 122)');
    expect(await page.title()).toContain('统计');
    await page.close();
  });

  test('on a phone they scroll inside their own region, by keyboard, and stay legible', async () => {
    const page = await site.open('/en/charts/', phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const region = page.locator('#filings .chart-scroll');
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    const height = await region
      .locator('text')
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(11);
    await page.close();
  });

  test('the table behind a picture opens without scripts', async () => {
    const page = await site.open('/charts/', { javaScriptEnabled: false });
    const table = page.locator('#loans table');
    expect(await table.isVisible()).toBe(false);
    await page.locator('#loans summary').click();
    expect(await table.locator('tbody tr').nth(1).textContent()).toMatch(/8 至 30 天\s*0\s*1/);
    await page.close();
  });
});

describe('units', () => {
  test('lead to their pages, with those of before; the other language is the same page', async () => {
    const page = await site.open('/units/');
    await page.locator('a.number', { hasText: '3-1-1502' }).click();
    await page.waitForURL('**/u/3-1-1502.html');
    expect(await page.locator('h1').textContent()).toBe('3栋1单元1502室赵一鸣');
    expect(await page.locator('.record-side').textContent()).toContain('钱<s>二</s>');
    await page.locator('a.language').click();
    await page.waitForURL('**/en/u/3-1-1502.html');
    expect(await page.locator('h1').textContent()).toContain('Building 3');
    await page.close();
  });

  test('every unit has its page in both languages', () => {
    for (const folder of ['u', 'en/u'])
      expect(readdirSync(join(site.dist, folder)).sort()).toEqual(['10-2-0301.html', '3-1-1502.html']);
  });

  test('the list prints as 业户基本情况汇总表, landscape on A4, with nothing cut off', async () => {
    const page = await site.open('/units/');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('.paper .paper-table')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0);
    await page.close();
    const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
    expect(document.numPages).toBe(1);
    const sheet = await document.getPage(1);
    const [, , width, height] = sheet.view as [number, number, number, number];
    expect([Math.round(width / 2.8346), Math.round(height / 2.8346)]).toEqual([297, 210]);
    const text = (await sheet.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('');
    for (const word of ['基本情况汇总表', '紧急联系', '审核', '孙三']) expect(text).toContain(word);
    expect(text).not.toContain('打印业户');
  });
});

test('people are shown without what they log in with', async () => {
  const page = await site.open('/people/', phone);
  expect(await page.content()).not.toContain('login-of-li');
  expect(await page.locator('tbody').first().textContent()).toContain('李娟');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.close();
});

test('nothing ran that came from data, and no page complained', async () => {
  for (const path of ['/', '/charts/', '/units/', '/u/10-2-0301.html', '/people/', '/en/u/10-2-0301.html']) {
    const page = await site.open(path);
    expect(await page.title()).not.toBe('9');
    expect(await page.locator('main img').count()).toBe(0);
    await page.close();
  }
  expect(site.complaints).toEqual([]);
});
