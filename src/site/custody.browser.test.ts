import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from './testing/built-site.ts';
import { custodySpecimens } from './testing/custody-specimens.ts';

let site: BuiltSite;
beforeAll(async () => {
  const lines = Array.from(
    { length: 60 },
    (_, n) => `  - { number: H-${n + 500}, title: 第${n + 1}件, year: "2010", period: 10年, kept: 13年 }`,
  );
  site = await builtSite({
    ...custodySpecimens,
    'kefu/disposals/2024/XH2024002.md': `---\ndisposal: XH2024002\nground: 期满\nasked-by: 李娟\non: 2024-06-01\nquantity: 60\nitems:\n${lines.join('\n')}\n---\n`,
  });
});
afterAll(() => site?.close());

const forms = ['JD2024001', 'XH2024001', 'XZ2024001', 'DJ2024001', 'JC2024001', 'YJ2024001', 'PD2024001'];
const lists = ['appraisals', 'disposals', 'holds', 'handovers', 'stocktakes'];
const pages = [
  ...forms.map((number) => `f/${number}.html`),
  ...lists.map((act) => `forms/${act}/`),
  'retention/',
];

test('the navigation leads to the lists, a list to its forms, a form to the records that it names', async () => {
  const page = await site.open('/');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '处置' }).click();
  await page.waitForURL('**/forms/disposals/');
  await page.getByRole('navigation', { name: '处置与交接' }).getByRole('link', { name: '冻结' }).click();
  await page.waitForURL('**/forms/holds/');
  await page.getByRole('link', { name: 'DJ2024001' }).click();
  await page.waitForURL('**/f/DJ2024001.html');
  await page.locator('tr', { hasText: '列在冻结单上' }).first().getByRole('link').click();
  await page.waitForURL('**/r/H-022.html');
  await page.goto(new URL('/retention/', site.url).href);
  await page.getByRole('link', { name: '已到期' }).click();
  expect(await page.locator('#overdue tbody tr').first().textContent()).toContain('H-001');
  await page.close();
});

test('every link of these pages leads somewhere', async () => {
  const status = new Map<string, number>();
  for (const folder of ['f', 'forms', 'retention', 'en/f', 'en/forms', 'en/retention']) {
    for (const name of readdirSync(join(site.dist, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.html')) continue;
      const html = readFileSync(join(site.dist, folder, name), 'utf8');
      for (const [, href] of html.matchAll(/<a [^>]*?href="([^"#]+)/g)) {
        const target = new URL(href!.replaceAll('&amp;', '&'), new URL(`${folder}/${name}`, site.url));
        if (target.origin !== new URL(site.url).origin) continue;
        if (!status.has(target.href)) status.set(target.href, (await fetch(target)).status);
        expect([folder, name, href, status.get(target.href)]).toEqual([folder, name, href, 200]);
      }
    }
  }
  expect(status.size).toBeGreaterThan(20);
});

test.each(pages)('%s: data is only ever text, and a phone need not scroll sideways', async (path) => {
  for (const root of ['/', '/en/']) {
    const page = await site.open(root + path, { viewport: { width: 390, height: 844 } });
    const made = await page.evaluate(() => ({
      elements: document.querySelectorAll('main :is(img, script, i, u, iframe, style, td b, dd b)').length,
      styled: document.querySelectorAll('[style]').length,
      over: document.documentElement.scrollWidth - window.innerWidth,
    }));
    expect(made).toEqual({ elements: 0, styled: 0, over: 0 });
    expect(await page.title()).not.toMatch(/^[123]$/);
    expect(await page.locator('h1').count()).toBe(1);
    await page.close();
  }
});

test('a title of markup is shown as it was written', async () => {
  const page = await site.open('/f/XH2024001.html');
  const titles = await page.locator('.custody td.c-title').allTextContents();
  expect(titles.map((title) => title.trim())).toContain('<img src=x onerror="document.title=1">');
  await page.close();
});

/** Some fonts give back these characters as the radicals of the same shape. */
const radicals: Readonly<Record<string, string>> = { '⻚': '页', '⻅': '见' };

/** The sheets that a page prints: width and height in millimetres, and all that is written on each. */
async function printed(path: string) {
  const page = await site.open(path);
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  await page.close();
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const sheets: { size: number[]; text: string }[] = [];
  for (let at = 1; at <= pdf.numPages; at++) {
    const sheet = await pdf.getPage(at);
    const [left, bottom, right, top] = sheet.view as [number, number, number, number];
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    sheets.push({
      size: [right - left, top - bottom].map((points) => Math.round((points / 72) * 25.4)),
      text: text
        .normalize('NFKC')
        .replace(/[⻚⻅]/g, (radical) => radicals[radical]!)
        .replace(/\s/g, ''),
    });
  }
  return sheets;
}

describe('print', () => {
  test('a disposal list: a portrait cover, the list in landscape, the certificate', async () => {
    const [cover, list, certificate, ...more] = await printed('/f/XH2024001.html');
    expect([cover!.size, list!.size, certificate!.size, more]).toEqual([
      [210, 297],
      [297, 210],
      [210, 297],
      [],
    ]);
    for (const words of ['销毁文件目录', '档案数量3件', '鉴定小组负责人(签字)', '批准人(签字)', '第1页共3页'])
      expect(cover!.text).toContain(words);
    expect(cover!.text.split('监销人(签字)')).toHaveLength(3);
    expect(list!.text).toContain('序号题名年度档号应保管期限已保管期限页数备注');
    expect(list!.text).toContain('已划去、纠纷未了');
    for (const words of ['销毁记录', '碎纸', '执行人', '监销人', '0123456789abcdef'])
      expect(certificate!.text).toContain(words);
  });

  test('the head stands on every sheet of a long list', async () => {
    const [cover, ...list] = await printed('/f/XH2024002.html');
    expect(cover!.size).toEqual([210, 297]);
    expect(list.length).toBeGreaterThan(2);
    for (const { size, text } of list) {
      expect(size).toEqual([297, 210]);
      expect(text).toContain('销毁文件目录');
      expect(text).toContain('已保管期限');
      expect(text).toMatch(new RegExp(`第\\d+页共${list.length + 1}页`));
    }
    expect(list.at(-1)!.text).toContain('批准人');
  });

  test.each([
    ['/f/YJ2024001.html', ['档案移交清单', '交接性质', '接收意见', '移交人', '接收人', '监交人']],
    ['/f/JD2024001.html', ['档案鉴定意见表', '鉴定意见', '续存至', '鉴定小组负责人', '批准人']],
    ['/f/PD2024001.html', ['档案盘点表', '账面数', '实存数', '借出数', '差异', '盘点人', '监盘人']],
    ['/en/f/XZ2024001.html', ['Destructioncertificate', 'Carriedoutby', 'Witness', 'Page1of1']],
  ])('%s', async (path, words) => {
    const [sheet] = await printed(path);
    for (const word of words) expect(sheet!.text).toContain(word);
  });
});

test('no page complained', () => {
  expect(site.complaints).toEqual([]);
});
