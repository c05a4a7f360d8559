import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './testing/axe.ts';
import { type BuiltSite, builtSite } from './testing/built-site.ts';
import { specimens } from './testing/specimens.ts';

const form = (path: string, text: string) => ({ [path]: `---\n${text}---\n` });
const regulation = String(specimens['kefu/regulation.md']).replace(
  '\nclasses:\n',
  `
duties:
  - { code: climate, what: 测记温湿度, every: 每周, from: 2024-05-06, bands: { 温度: { from: "14", to: "24", unit: ℃ } } }
classes:
`,
);
const files = {
  ...specimens,
  'kefu/regulation.md': regulation,
  ...form('kefu/letters/H-010.md', 'number: H-010\ntitle: "<b>粗</b>"\nplace: A-01-1-001\n'),
  ...form('kefu/letters/H-011.md', 'number: H-011\ntitle: 复函\nplace: A-01-1-002\n'),
  ...form(
    'kefu/stocktakes/2024/PD2024091.md',
    'stocktake: PD2024091\nplace: A-01-1\non: 2024-06-01\nby: 李娟\nitems:\n  - { number: H-011, result: missing }\n',
  ),
  ...form(
    'kefu/duties/2024/DQ2024091.md',
    'entry: DQ2024091\nduty: climate\ndone: 2024-05-31\nby: 李娟\nlog:\n  - { on: 2024-05-08, time: "09:00", place: A, readings: { 温度: "20" } }\n  - { on: 2024-05-15, place: A, readings: { 温度: "26.5" }, measures: "<i>开窗</i>", after: { 温度: "23" } }\n',
  ),
};
let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite(files);
});
afterAll(() => site?.close());

const textOf = async (path: string) => (await fetch(new URL(path.slice(1), site.url))).text();
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
async function scan(page: Page, code: string): Promise<string | null> {
  await part(page, 'code').fill(code);
  await page.keyboard.press('Enter');
  return part(page, 'heard').textContent();
}

describe('counting a shelf with a telephone', () => {
  test('box, records, wrong box, unknown; kept over a reload; the result is what the command takes', async () => {
    const page = await site.open('/count/A-01-1.html');
    expect(await scan(page, 'A-01-1-001')).toBe('现在点 A-01-1-001');
    expect(await scan(page, 'h-010')).toBe('H-010 相符');
    expect(await scan(page, 'https://else.test/r/H-011.html')).toContain('H-011 应在 A-01-1-002');
    expect(await scan(page, '<img src=x>')).toContain('不在清单里');
    await page.reload();
    expect(await part(page, 'result').inputValue()).toBe('# A-01-1\nA-01-1-001\nH-010\nH-011\n<img src=x>\n');
    expect(await part(page, 'extra').locator('img').count()).toBe(0);
    await page.goto(page.url().replace('/count/', '/en/count/'));
    expect(await part(page, 'progress').textContent()).toMatch(/^2 of \d+ counted$/);
  });
  test('ticked by hand, damaged, with a remark; one box alone', async () => {
    const page = await site.open('/en/count/A-01-1.html');
    page.on('dialog', (dialog) => dialog.accept());
    await part(page, 'restart').click();
    await part(page, 'scope').selectOption('A-01-1-002');
    const row = page.locator('tr[data-number="H-011"]');
    expect(await page.locator('tr[data-number="H-010"]').isVisible()).toBe(false);
    await row.locator('.count-tick input').check();
    await row.getByRole('checkbox', { name: /Damaged/i }).check();
    await row.locator('input[type=text]').fill('wet');
    await row.locator('input[type=text]').blur();
    expect(await part(page, 'result').inputValue()).toBe('# A-01-1-002\nA-01-1-002\nH-011\tdamaged\twet\n');
    expect(await part(page, 'command').textContent()).toBe(
      'npx guidang stocktake A-01-1-002 --scanned A-01-1-002.txt',
    );
  });
  test('without scripts it is the list', async () => {
    const text = await textOf('/count/A-01-1.html');
    expect(text).toContain('data-number="H-010"');
    expect(text).toContain('&lt;b&gt;粗&lt;/b&gt;');
    expect(text).toMatch(/data-live hidden/);
  });
});

test('what differs stands on the home page and on the pages of its place', async () => {
  for (const path of ['/', '/p/A-01-1.html', '/p/A-01-1-002.html', '/en/p/A-01-1-002.html'])
    expect(await textOf(path), path).toContain('PD2024091');
  expect(await textOf('/p/A-01-1-003.html')).not.toContain('账物不符');
});

test('the climate: picture, sentence and log; what was read beyond the band is told in words', async () => {
  const text = await textOf('/climate/2024-05.html');
  expect(text).toContain('温度共读 2 次，最低 20℃，最高 26.5℃，平均 23.25℃；规定范围 14–24℃，超出 1 次。');
  expect(text).toContain('&lt;i&gt;开窗&lt;/i&gt;');
  expect(text.match(/class="climate-out"/g)).toHaveLength(1);
  expect(await textOf('/climate/')).toContain('漏记：');
});

afterAll(() => expect(site.complaints).toEqual([]));

test.each(['/count/A-01-1.html', '/en/count/A-01-1.html', '/climate/', '/en/climate/2024-05.html'])(
  '%s has no fault that axe finds',
  async (path) => {
    const page = await site.open(path, { bypassCSP: true });
    expect(await axeFindings(page)).toEqual([]);
  },
);
