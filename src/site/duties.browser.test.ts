import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { regulated } from '../testing/regulated.ts';
import { type BuiltSite, builtSite } from './testing/built-site.ts';
import { specimens } from './testing/specimens.ts';

const hidden = '孙违规';
let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite({
    ...specimens,
    ...regulated(`duties:
  - { code: tidy, what: 整理, every: 每月底, from: 2024-03-01, evidence: 整理记录 }
  - { code: read, what: 测温湿度, every: 每日, from: 2024-01-01, evidence: 测记表 }
penalties:
  - { code: late, what: 逾期移交, amount: 50 }
notices: [没有授权，谁也不得查看。, 来源不明的，不予录入。]`),
    'people.md': `---\npeople:\n  - { name: 李娟, roles: [keeper] }\n  - { name: 王敏, roles: [manager] }\n  - { name: ${hidden} }\n---\n`,
    'kefu/duties/2024/DQ2024001.md':
      '---\nentry: DQ2024001\nduty: tidy\nfor: 2024-03\ndone: 2024-04-02\nby: 李娟\n---\n',
    'kefu/offences/2024/WG2024777.md': `---\noffence: WG2024777\nregistered: 2024-06-20\ncode: late\nperson: ${hidden}\non: 2024-06-19\nabout: J2023001\nnote: 不公开的说明\nby: 王敏\n---\n`,
    'kefu/mendings/2024/GZ2024777.md':
      '---\nmending: GZ2024777\nregistered: 2024-06-21\noffence: WG2024777\non: 2024-06-21\nby: 王敏\n---\n',
  });
});
afterAll(() => site?.close());

async function printed(path: string): Promise<string[]> {
  const page = await site.open(path);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      return text.normalize('NFKC').replaceAll('⻚', '页').replaceAll(/\s/g, '');
    }),
  );
}

test('home and figures lead to the duties; a round leads to its form', async () => {
  const page = await site.open('/');
  await page.getByRole('link', { name: '全部定期工作' }).first().click();
  await page.waitForURL('**/duties/');
  expect(await page.locator('.duty-rounds tr', { hasText: 'DQ2024001' }).textContent()).toContain('补办');
  expect(await page.locator('.duty-rounds tr', { hasText: '2024-05' }).first().textContent()).toContain(
    '逾期未办',
  );
  await page.getByRole('link', { name: 'DQ2024001' }).click();
  await page.waitForURL('**/forms/duties/2024.html#DQ2024001');
  await page.goto(new URL('/charts/', site.url).href);
  expect(await page.getByRole('link', { name: '全部定期工作' }).count()).toBe(1);
  await page.close();
});

test('the year prints on landscape A4, its heading on every page', async () => {
  const pages = await printed('/duties/');
  expect(pages.length).toBeGreaterThan(1);
  for (const [index, text] of pages.entries()) {
    expect(text).toContain('定期工作2024年');
    expect(text).toContain(`第${index + 1}页共${pages.length}页`);
  }
});

test('the notices print alone, on one sheet', async () => {
  const pages = await printed('/regulation/notices/kefu.html');
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('上墙内容');
  expect(pages[0]).toContain('没有授权,谁也不得查看。');
  expect(pages[0]).not.toContain('打印');
});

test('at both sizes, in both languages, nothing sticks out and nothing complains', async () => {
  for (const path of ['/duties/', '/en/duties/', '/duties/2023.html', '/regulation/notices/kefu.html'])
    for (const width of [390, 1366]) {
      const page = await site.open(path, { viewport: { width, height: 800 } });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([path, width, wide <= 0]).toEqual([path, width, true]);
      await page.close();
    }
  expect(site.complaints).toEqual([]);
});

test('no file of the site says anything of offences', () => {
  const names = readdirSync(site.dist, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const telling = names.filter((entry) => {
    if (!entry.isFile()) return false;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    return /WG2024777|GZ2024777|不公开的说明/.test(text);
  });
  expect(names.length).toBeGreaterThan(50);
  expect(telling.map(({ name }) => name)).toEqual([]);
});
