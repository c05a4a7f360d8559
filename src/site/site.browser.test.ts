import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from './testing/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite();
});
afterAll(() => site?.close());

test('every link of every page leads somewhere', async () => {
  const known = new Map<string, Promise<number>>();
  const status = (href: string) => {
    let answer = known.get(href);
    if (!answer) {
      answer = fetch(href).then((response) => response.status);
      known.set(href, answer);
    }
    return answer;
  };
  for (const name of readdirSync(site.dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const address = new URL(name.split('/').map(encodeURIComponent).join('/'), site.url);
    const html = readFileSync(join(site.dist, name), 'utf8');
    for (const [, href] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      const target = new URL(href!.replaceAll('&amp;', '&'), address);
      target.hash = '';
      if (target.origin !== address.origin) continue;
      expect([name, href, await status(target.href)]).toEqual([name, href, 200]);
    }
  }
});

describe('search', () => {
  test('Enter on a whole number opens the record, from any page', async () => {
    for (const [typed, path] of [
      ['J2023001', '/r/J2023001.html'],
      ['ｊ2024001', '/r/J2024001.html'],
    ]) {
      const page = await site.open('/records/');
      await page.keyboard.press('/');
      await page.keyboard.type(typed!);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${path}`);
      await page.close();
    }
  });

  test('a scrap lists records in the language of the page', async () => {
    const page = await site.open('/en/');
    await page.locator('input[type=search]').fill('身份证');
    const hit = page.locator('.search-hits a').first();
    await hit.waitFor();
    expect(await hit.getAttribute('href')).toBe('/en/r/J2023001.html');
    expect(await hit.textContent()).toContain('In store');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=*');
    await page.locator('[data-search-results] a').first().waitFor();
    await page.close();
  });

  test('finds words of the text', async () => {
    const page = await site.open('/search/?q=各执一份');
    await page.locator('.search-hits a[href^="/r/Y2023"]').waitFor();
    await page.close();
  });
});

describe('languages', () => {
  test.each([
    ['/', '/en/'],
    ['/records/', '/en/records/'],
    ['/r/J2023001.html', '/en/r/J2023001.html'],
    ['/d/3-1-1502-01.html', '/en/d/3-1-1502-01.html'],
    ['/regulation/kefu.html', '/en/regulation/kefu.html'],
    ['/handbook/', '/en/handbook/'],
    ['/rules/', '/en/rules/'],
    ['/search/', '/en/search/'],
  ])('%s ↔ %s', async (chinese, english) => {
    const page = await site.open(chinese);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.locator('a.language').click();
    await page.waitForURL(`**${english}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('a.language').click();
    await page.waitForURL((url) => url.pathname === chinese);
    await page.close();
  });
});

describe('data is only ever text', () => {
  test.each([
    '/',
    '/records/?q=img',
    '/records/?sort=place',
    '/r/J2024001.html',
    '/r/J2024002.html',
    '/d/3-1-1502-00.html',
    '/search/?q=img',
    '/regulation/kefu.html',
  ])('%s', async (path) => {
    const page = await site.open(path);
    await page.waitForTimeout(400);
    const made = await page.evaluate(() => ({
      title: document.title,
      elements: document.querySelectorAll('main :is(img, script:not([src]), s, i, u, iframe, style)').length,
      styled: document.querySelectorAll('[style]').length,
      links: [...document.querySelectorAll('a')].filter(({ protocol }) => !/^https?:$/.test(protocol)).length,
    }));
    expect(made).toMatchObject({ elements: 0, styled: 0, links: 0 });
    expect(made.title).not.toMatch(/^[123]$/);
    await page.close();
  });

  test('a title of markup is shown as it was written', async () => {
    const page = await site.open('/r/J2024001.html');
    expect(await page.locator('h1').textContent()).toContain('<img src=x onerror=');
    await page.close();
  });
});

test.each([
  '/',
  '/en/',
  '/records/',
  '/en/records/',
  '/r/J2024001.html',
  '/r/J2024002.html',
  '/d/3-1-1502-01.html',
  '/regulation/kefu.html',
  '/handbook/',
  '/rules/',
  '/search/?q=J2024',
  '/nowhere',
])('%s fits a phone without scrolling sideways', async (path) => {
  const page = await site.open(path === '/nowhere' ? '/404.html' : path, {
    viewport: { width: 390, height: 844 },
  });
  await page.waitForTimeout(300);
  const small = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - window.innerWidth,
    targets: [...document.querySelectorAll('button, select, input, .main-nav a, a.language')]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && (height < 24 || width < 24)).length,
  }));
  expect(small).toEqual({ over: 0, targets: 0 });
  await page.close();
});

test('what is not there is answered with a page that says so; what lies outside is not served', async () => {
  const missing = await fetch(new URL('/r/none.html', site.url));
  expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('没有这个页面')]);
  for (const path of [
    '/..%2frecords/people.md',
    '/%2e%2e/records/people.md',
    '/..%5crecords',
    '/%00',
    '/%ff',
  ]) {
    expect((await fetch(site.url.slice(0, -1) + path)).status).toBe(404);
  }
});

test('no page complained: no errors, nothing against the policy, nothing fetched from elsewhere', () => {
  expect(site.complaints).toEqual([]);
});
