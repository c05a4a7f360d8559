import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { glossary } from '../locales/glossary.ts';
import { handbookPictures } from './model/handbook-pictures.ts';
import { type BuiltSite, builtSite } from './testing/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite();
});
afterAll(() => site?.close());

/** The texts of the printed pages, without spaces, and their sizes in points. */
async function printed(page: Page): Promise<{ text: string; size: number[] }[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const sheet = await document.getPage(at + 1);
      const { items } = await sheet.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      return {
        text: text.normalize('NFKC').replaceAll('⻚', '页').replace(/\s+/g, ''),
        size: sheet.view.slice(2).map(Math.round),
      };
    }),
  );
}

describe('the handbook', () => {
  test.each([
    ['/handbook/', ['从这里开始', '办事', '制度', '查考', '各项决定']],
    ['/en/handbook/', ['Start here', 'Getting things done', 'Regulations', 'Reference', 'Decisions']],
  ])('%s leads to the four ways in and to the rest by groups', async (path, groups) => {
    const page = await site.open(path);
    expect((await page.locator('.side-nav > p').allTextContents()).slice(1)).toEqual(groups);
    const ways = await page
      .locator('.side-nav ul')
      .first()
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.replace(/^.*\//, '')));
    expect(ways).toEqual(['first-day.html', 'clerk.html', 'manager.html', 'auditor.html', 'developer.html']);
    const linked = await page
      .locator('.written table a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.replace(/^.*\//, '')));
    expect(linked).toEqual(ways);
    await page.close();
  });

  test.each(['/handbook/first-day.html', '/en/handbook/first-day.html'])(
    '%s shows its pictures in their size, and says what they show',
    async (path) => {
      const page = await site.open(path);
      const images = page.locator('.written img');
      expect(await images.count()).toBe(handbookPictures.length);
      for (const [at, { width, height }] of handbookPictures.entries()) {
        const image = images.nth(at);
        await image.scrollIntoViewIfNeeded();
        const size = await image.evaluate(async (element: HTMLImageElement) => {
          await element.decode();
          const { naturalWidth, naturalHeight } = element;
          return [naturalWidth, naturalHeight, element.getAttribute('width'), element.getAttribute('height')];
        });
        expect(size).toEqual([width, height, String(width), String(height)]);
        expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(10);
      }
      await page.close();
    },
  );

  test('each term of the glossary can be linked to', async () => {
    const page = await site.open('/handbook/glossary.html#hold');
    const ids = await page.locator('.glossary tbody tr').evaluateAll((rows) => rows.map(({ id }) => id));
    expect(ids).toEqual(glossary.map(({ word }) => word));
    expect(await page.locator('tr:target').textContent()).toContain('冻结');
    await page.close();
  });

  test('a page prints without what surrounds it, with page numbers', async () => {
    const page = await site.open('/handbook/clerk.html');
    const sheets = await printed(page);
    for (const [at, { text, size }] of sheets.entries()) {
      expect(text).toContain(`第${at + 1}页共${sheets.length}页`);
      expect(size).toEqual([595, 842]);
      expect(text).not.toContain('各项决定');
    }
    expect(sheets[0]!.text).toMatch(/^第1页共\d页给前台和档案管理员/);
    await page.close();
  });
});

describe('the page of a regulation', () => {
  test.each(['/regulation/kefu.html', '/en/regulation/kefu.html'])(
    '%s: every entry of its contents leads somewhere',
    async (path) => {
      const page = await site.open(path);
      const lost = await page
        .locator('.side-nav a')
        .evaluateAll((links) =>
          links
            .map((link) => (link as HTMLAnchorElement).hash.slice(1))
            .filter((id) => document.getElementById(id) === null),
        );
      expect(lost).toEqual([]);
      await page.close();
    },
  );

  test('silence about retention is marked, and counts are today’s', async () => {
    const page = await site.open('/regulation/kefu.html');
    const row = page.locator('#classes tbody tr').filter({ hasText: '客户基础资料' });
    expect(await row.locator('.silence-unstated').textContent()).toBe('制度未写明');
    expect(await row.locator('td.n').allTextContents()).toEqual(['5', '2', '1', '0']);
    expect(await page.locator('#dossiers .now').textContent()).toMatch(/在用 \d+ 卷，已结 1 卷/);
    await page.close();
  });

  test('prints as a document: the text first, the settings on a page of their own, numbered', async () => {
    const page = await site.open('/regulation/kefu.html');
    const sheets = await printed(page);
    expect(sheets[0]!.text).toMatch(/^第1页共2页.+文件管理办法$/);
    expect(sheets[1]!.text).toMatch(/^第2页共2页现行设置与现有数量/);
    expect(sheets.map(({ text }) => /第(\d+)页共(\d+)页/.exec(text)?.slice(1).map(Number))).toEqual(
      sheets.map((_, at) => [at + 1, sheets.length]),
    );
    expect(sheets.map(({ text }) => text).join('')).not.toContain('打印制度');
    await page.close();
  });
});

test('the list of rules says how grave each is and how often it is found today', async () => {
  const page = await site.open('/rules/');
  const line = page.locator('li').filter({ hasText: 'number-duplicate' });
  expect(await line.locator('.severity').textContent()).toBe('错误');
  const found = await page.locator('.found').allTextContents();
  const all = found.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
  const [errors, warnings, notices] = (await page.locator('main > p').nth(1).textContent())!
    .match(/(?<=(?:错误|警告|提示) )\d+/g)!
    .map(Number);
  expect(all).toBeGreaterThan(0);
  expect(all).toBe(errors! + warnings! + notices!);
  await page.close();
});

test.each([
  '/handbook/',
  '/handbook/clerk.html',
  '/handbook/glossary.html',
  '/regulation/kefu.html',
  '/rules/',
  '/en/rules/',
])('%s fits a phone without scrolling sideways', async (path) => {
  const page = await site.open(path, { viewport: { width: 390, height: 844 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await page.close();
});

test('no page complained', () => {
  expect(site.complaints).toEqual([]);
});
