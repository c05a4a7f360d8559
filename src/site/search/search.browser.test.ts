import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type StaticServer, serveFolder } from '../../testing/browser.ts';
import { browserModules } from './browser-modules.ts';
import { measureSearch } from './measure-search.ts';
import { queriesAbout } from './measured-queries.ts';
import { sampleRecords } from './sample-records.ts';
import type { SearchWords } from './search-words.ts';
import { type SearchRecord, writeSearch } from './write-search.ts';

const words: SearchWords = {
  searching: '正在查找…',
  found: '共 {n} 件',
  foundAbout: '约 {n} 件',
  none: '没有找到“{q}”',
  near: '相近：“{q}”',
  inText: '正文中，{n} 件',
  inTextAbout: '正文中，约 {n} 件',
  all: '查看全部',
  more: '再显示一些',
  failed: '查找没有成功',
};

const box = (kind: string): string => `<!doctype html><html lang="zh-CN"><title>-</title>
  <form role="search" action="/search-page/" data-search="${kind}" data-base="/" data-words='${JSON.stringify(words)}'>
    <input type="search" name="q"><p role="status"></p><div data-search-results hidden></div></form>
  <script type="module">import { startSearchBoxes } from '/_/site/search/search-box.js'; startSearchBoxes();</script>`;

const awkward: SearchRecord = {
  number: 'J001-KF·2026-Y-9999',
  title: '<img src=x onerror="window.broken=1">坏标题',
  href: '/records/awkward/',
  status: '在库',
  place: '1号柜',
  texts: ['OLD-77'],
  people: ['单曾仇'],
  body: '正文里有<script>window.broken=1</script>，以及檔案。',
};

let dir: string;
let server: StaticServer;
let browser: Browser;
let page: Page;
const records = [...sampleRecords(3000), awkward];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'search-'));
  await writeSearch(records, join(dir, 'site'));
  const extra = new Map([
    ['index.html', box('')],
    ['search-page/index.html', box('page')],
    ['records/awkward/index.html', '<title>-</title>'],
  ]);
  for (const [path, code] of browserModules('site/search/search-box.ts')) extra.set(`_/${path}`, code);
  server = await serveFolder(join(dir, 'site'), extra);
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(dir, { recursive: true, force: true });
});

const visit = async (path = ''): Promise<void> => {
  await page.goto(server.url + path);
  await page.waitForLoadState('networkidle');
};
const type = (text: string): Promise<void> => page.locator('input').pressSequentially(text);
const status = (text: string): Promise<void> =>
  page.locator('[role=status]', { hasText: text }).waitFor({ timeout: 10_000 });
const links = (): Promise<string[]> => page.locator('.search-hits a').allTextContents();

describe('the box', () => {
  test('lists records as one types, with their number', async () => {
    await visit();
    await type('坏标题');
    await status('共 1 件');
    expect(await links()).toEqual([`${awkward.number} ${awkward.title} 在库 1号柜`]);
  });

  test('shows markup in a title or body as text, and runs none of it', async () => {
    await visit();
    await type('script');
    await page.locator('.search-excerpt').waitFor();
    expect((await links()).join()).toContain('<script>window.broken=1</script>，以及檔案。');
    expect(await page.locator('[data-search-results] :is(img, script)').count()).toBe(0);
    expect(await page.evaluate('window.broken')).toBeUndefined();
  });

  test('finds a body by a traditional or simplified word', async () => {
    await visit();
    await type('以及档案');
    await page.locator('.search-heading', { hasText: '正文中，1 件' }).waitFor();
  });

  test('opens the record whose number is scanned, before anything has been loaded', async () => {
    await visit();
    await page.locator('input').focus();
    await page.keyboard.insertText('ｊ００１KF2026Y9999');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/records/awkward/');
  });

  test('opens the record that a former number belongs to', async () => {
    await visit();
    await type('old 77');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/records/awkward/');
  });

  test('goes to the search page with anything else, where the query stays in the address', async () => {
    await visit();
    await type('高空抛物');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/search-page/?q=${encodeURIComponent('高空抛物')}`);
    await status('件');
    expect(await page.locator('.search-hits').first().locator('li').count()).toBe(20);
    await page.locator('.search-more').click();
    await page.waitForFunction('document.querySelector(".search-hits").childElementCount === 40');
    await page.locator('input').fill('坏标题');
    await page.waitForURL(`**/?q=${encodeURIComponent('坏标题')}`);
    await status('共 1 件');
  });

  test('does nothing on the Enter that only confirms a Chinese candidate', async () => {
    await visit();
    await page.locator('input').focus();
    const ime = await page.context().newCDPSession(page);
    const asked = server.asked.length;
    await ime.send('Input.imeSetComposition', { text: 'huai biao', selectionStart: 9, selectionEnd: 9 });
    await page.waitForTimeout(250);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(250);
    expect(page.url()).toBe(server.url);
    expect(server.asked.slice(asked).filter((path) => path.includes('/grams/'))).toEqual([]);
    await ime.send('Input.insertText', { text: '坏标题' });
    await status('共 1 件');
    expect(page.url()).toBe(server.url);
  });

  test('finds by pinyin, full, by initials and mixed, and the surname as a surname', async () => {
    for (const query of ['huaibiaoti', 'hbt', 'huaibt', 'shanzengqiu', 'dcc', '坏bt']) {
      await visit();
      await type(query);
      await page.locator('.search-hits a', { hasText: '坏标题' }).waitFor();
    }
  });

  test('says so when no sound is found, and offers what sounds nearly the same', async () => {
    await visit();
    await type('sanzengqiu');
    await status('没有找到“sanzengqiu”');
    await page.locator('.search-heading', { hasText: '相近：“shanzengqiu”' }).waitFor();
    expect(await links()).toEqual([expect.stringContaining('坏标题')]);
  });

  test('says so when nothing is found, and offers what is near, labelled', async () => {
    await visit();
    await type('坏标题鼐');
    await status('没有找到“坏标题鼐”');
    await page.locator('.search-heading', { hasText: '相近：“坏标题”' }).waitFor();
    expect(await page.locator('.search-hits a').count()).toBe(1);
  });

  test('is worked from the keyboard: / to it, arrows through the results, Esc away', async () => {
    await visit();
    await page.locator('body').press('/');
    expect(await page.evaluate('document.activeElement.name')).toBe('q');
    await type('坏标题');
    await status('共 1 件');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe(awkward.href);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement.name')).toBe('q');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-search-results]').isHidden()).toBe(true);
  });

  test('keeps one’s place in the list while further results come in', async () => {
    await visit();
    let letThrough = () => {};
    const held = new Promise<void>((done) => {
      letThrough = done;
    });
    await page.route('**/pagefind/**', async (route) => {
      await held;
      await route.continue();
    });
    await type('坏标题');
    await status('共 1 件');
    await page.keyboard.press('ArrowDown');
    const list = await page.locator('.search-hits').elementHandle();
    letThrough();
    await page.waitForFunction((old) => !old!.isConnected, list);
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe(awkward.href);
    await page.unrouteAll();
  });

  test('answers the last question asked', async () => {
    await visit();
    await page.locator('input').fill('电梯');
    await page.waitForTimeout(130);
    await page.locator('input').fill('坏标题');
    await status('共 1 件');
    await page.waitForTimeout(500);
    expect(await links()).toHaveLength(1);
  });

  test('says so when files cannot be fetched', async () => {
    await visit();
    await page.route('**/search/**', (route) => route.abort());
    await type('电梯');
    await status('查找没有成功');
    await page.unroute('**/search/**');
  });
});

test('a register without bodies has no text index, and asks for none', async () => {
  const bare = join(dir, 'bare');
  await writeSearch(
    records.map(({ body: _, ...shown }) => shown),
    bare,
  );
  expect(existsSync(join(bare, 'pagefind'))).toBe(false);
  expect(readFileSync(join(bare, 'search/start.json'), 'utf8')).toContain('"bodies":false');
});

/** Builds and measures a site over `register`, and expects the promise of the search to be kept. */
async function keepsItsPromise(name: string, register: readonly SearchRecord[]): Promise<void> {
  const siteDir = join(dir, name);
  await writeSearch(register, siteDir);
  for (const figures of await measureSearch({ siteDir, queries: queriesAbout(register, 10), firsts: 1 })) {
    expect(figures, figures.kind).toMatchObject({ recall: 1, precision: 1, falseTotals: 0 });
    expect(figures.firstBytes, figures.kind).toBeLessThan(300_000);
  }
}

test('a made-up register is searched without a miss', () => keepsItsPromise('made-up', records));

const shared = new URL('../../../../shared/data/', import.meta.url);
const poems = new URL('poems.jsonl', shared);

test.skipIf(!existsSync(poems))(
  `3,000 poems are searched without a miss (needs ${poems.pathname})`,
  () => {
    const register = readFileSync(poems, 'utf8')
      .trim()
      .split('\n')
      .map((line, at): SearchRecord => {
        const { title, author, paragraphs } = JSON.parse(line);
        const number = `SC-${String(at + 1).padStart(4, '0')}`;
        return {
          number,
          title,
          href: `/${number}/`,
          status: '',
          place: '',
          texts: [author],
          body: paragraphs.join('\n'),
        };
      });
    return keepsItsPromise('poems', register);
  },
  120_000,
);
