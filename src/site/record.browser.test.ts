import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { git } from '../history/git.ts';
import { certificate, list } from '../testing/disposing.ts';
import type { Files } from '../testing/memory-source.ts';
import { addCommits } from '../testing/temporary-repository.ts';
import { type BuiltSite, builtSite } from './testing/built-site.ts';
import { specimens } from './testing/specimens.ts';

const people: Files = {
  'people.md': `---
people:
  - { name: 李娟, roles: [keeper], login: li-juan }
  - { name: 周明, login: zhou-ming }
---
`,
  ...list(['J2024002']),
  ...certificate(['J2024002']),
};
const reading = `---
reading: CY2024009
items: [{ number: H-010 }]
reader: 周明
purpose: 核对
on: 2024-06-29
handed-out-by: 李娟
---
`;

/** A repository with one commit, and a branch that asks for a reading. */
function repositoryOf(folder: string): Record<string, string> {
  const environment = { PATH: process.env.PATH ?? '', HOME: folder };
  const repository = { folder, environment };
  git(repository, ['init', '--quiet', '--initial-branch=main']);
  git(repository, ['add', 'records']);
  const who = ['-c', 'user.name=李&i;娟', '-c', 'user.email=li@office.example'];
  git(repository, [...who, 'commit', '--quiet', '--message', '启用<b>登记册 li@office.example']);
  const base = git(repository, ['rev-parse', 'HEAD']).toString().trim();
  const files = { 'records/kefu/readings/2024/CY2024009.md': reading };
  const at = '2024-06-29T09:00:00+08:00';
  addCommits(repository, [{ files, parents: [base], author: '周明', at }], 'refs/remotes/origin/request/5');
  git(repository, ['remote', 'add', 'origin', 'git@github.com:tinglan/archive.git']);
  return environment;
}

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite({ ...specimens, ...people }, '/', repositoryOf);
});
afterAll(() => site?.close());

describe('record page', () => {
  test('history of forms and of git, as text; form and place lead on', async () => {
    const page = await site.open('/r/J2024001.html');
    const lines = await page.locator('.acts li').allTextContents();
    expect(lines[0]).toMatch(/新建登记文件 李&i;娟 启用<b>登记册 … [0-9a-f]{8}$/);
    expect(lines.slice(1).map((line) => line.slice(0, 10))).toEqual(['2024-06-01', '2024-05-01']);
    await page.locator('.acts a', { hasText: 'JY2024002' }).click();
    await page.waitForURL('**/forms/loans/2024.html#JY2024002');
    await page.close();
    const place = await site.open('/r/J2024001.html');
    await place.locator('.where a').click();
    await place.waitForURL('**/p/A-01-1-003.html');
    await place.close();
  });

  test('what is on loan can be renewed and returned at the forge; the text is copied', async () => {
    const page = await site.open('/r/J2024001.html', { permissions: ['clipboard-write'] });
    const titles = await page.locator('.asking li a').allTextContents();
    expect(titles).toEqual(['续借', '登记归还', '预约', '更正信息或报告损坏']);
    const href = await page.locator('.asking li a').first().getAttribute('href');
    expect(href).toMatch(/^https:\/\/github\.com\/tinglan\/archive\/issues\/new\?template=renew\.yml&/);
    const button = page.locator('.asking button').first();
    await button.click();
    await expect.poll(() => button.textContent()).toBe('已复制');
    await page.close();
  });

  test('what was asked for already is shown first, with its issue', async () => {
    for (const [path, words] of [
      ['/r/H-010.html', '周明要在原处查阅《第十封》（H-010），用于：核对'],
      ['/en/r/H-010.html', '周明 wants to read'],
    ] as const) {
      const page = await site.open(path);
      const waiting = page.locator('.asking .waiting li');
      expect(await waiting.textContent()).toContain(words);
      expect(await waiting.locator('a').getAttribute('href')).toBe(
        'https://github.com/tinglan/archive/issues/5',
      );
      await page.close();
    }
  });

  test('what was destroyed has no place: list and certificate are linked', async () => {
    const page = await site.open('/r/J2024002.html');
    expect(await page.locator('.where').textContent()).toContain('已不在库');
    const hrefs = await page
      .locator('.states a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(['/f/XZ2024001.html', '/f/XH2024001.html']);
    expect(await page.locator('.asking').count()).toBe(0);
    await page.close();
  });

  test('pages stay small', async () => {
    const html = await (await fetch(new URL('/r/J2023001.html', site.url))).text();
    expect(Buffer.byteLength(/<main[\s\S]*<\/main>/.exec(html)![0])).toBeLessThan(5000);
  });
});

/** What a page prints: its size in points, and the text of each sheet without spaces. */
async function printed(path: string): Promise<{ text: string[]; size: number[] }> {
  const page = await site.open(path);
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  await page.close();
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const sheets = await Promise.all(
    Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)),
  );
  const contents = await Promise.all(sheets.map((sheet) => sheet.getTextContent()));
  return {
    size: sheets[0]!.view.slice(2).map(Math.round),
    text: contents.map(({ items }) =>
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .normalize('NFKC')
        .replaceAll('⻚', '页')
        .replace(/\s+/g, ''),
    ),
  };
}

describe('on paper', () => {
  test('a dossier prints its contents and its note sheet', async () => {
    const { text, size } = await printed('/d/3-1-1502-01.html');
    expect(size).toEqual([595, 842]);
    expect(text).toHaveLength(2);
    expect(text[0]).toContain('卷内文件目录');
    expect(text[0]).toMatch(/顺序号文号责任者题名日期页号备注1赵一鸣身份证复印件202302011J2023001/);
    expect(text[1]).toMatch(/本卷共有文件3件.*本卷情况说明.*立卷人.*检查人/);
    const english = await printed('/en/d/3-1-1502-01.html');
    expect(english.text[0]).toMatch(/No\.Documentno\.AuthorTitleDatePageRemarks/);
  });

  test('a class and year prints its list of filed records, on its side', async () => {
    const { text, size } = await printed('/list/kefu/basics/2024.html');
    expect(size).toEqual([842, 595]);
    expect(text[0]).toMatch(/序号档号文号责任者题名日期密级页数备注1J2024001/);
    expect(text[0]).toContain('归档文件目录');
  });
});

describe('changes', () => {
  test('are listed by day, and the feed is well-formed', async () => {
    const page = await site.open('/en/changes/');
    expect(await page.locator('.steps > li').count()).toBe(1);
    expect(await page.locator('.steps bdi').first().textContent()).toBe('启用<b>登记册 …');
    const feed = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]')!;
      const response = await fetch(link.href);
      const xml = new DOMParser().parseFromString(await response.text(), 'application/xml');
      return {
        type: response.headers.get('content-type'),
        broken: xml.querySelectorAll('parsererror').length,
        entries: xml.querySelectorAll('entry').length,
      };
    });
    expect(feed).toEqual({ type: 'application/atom+xml; charset=utf-8', broken: 0, entries: 1 });
    expect(await page.content()).not.toContain('li@office.example');
    await page.close();
  });
});

describe('past days', () => {
  test('a day that is chosen is shown', async () => {
    const page = await site.open('/past/');
    await page.locator('input[name=on]').fill('2024-06-21');
    await page.locator('.past-day button').click();
    await page.waitForURL('**/past/?on=2024-06-21');
    const row = page.locator('.past tbody tr', { hasText: 'J2024001' });
    await row.waitFor();
    expect(await row.textContent()).toContain('逾期');
    expect(await row.textContent()).toContain('周明<u>');
    await row.locator('a').click();
    await page.waitForURL('**/r/J2024001.html');
    await page.close();
  });

  test.each(['2024-02-31', '2024-07-01', '<b>x'])('%s is none', async (day) => {
    const page = await site.open(`/en/past/?on=${encodeURIComponent(day)}`);
    await page.locator('.past p', { hasText: 'no such day' }).waitFor();
    await page.close();
  });
});

test.each(['/r/J2024001.html', '/d/3-1-1502-01.html', '/changes/', '/past/?on=2024-06-21', '/en/past/'])(
  '%s fits a phone',
  async (path) => {
    const page = await site.open(path, { viewport: { width: 390, height: 844 } });
    await page.waitForTimeout(400);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBe(0);
    await page.close();
  },
);

test('no page complained', () => {
  expect(site.complaints).toEqual([]);
});
