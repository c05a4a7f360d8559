import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from './testing/built-site.ts';
import { lendingSpecimens } from './testing/lending-specimens.ts';
import { specimens } from './testing/specimens.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite({ ...specimens, ...lendingSpecimens });
});
afterAll(() => site?.close());

/** A printed page: its box in points, and its text without spaces. */
async function printed(page: Page): Promise<{ box: number[]; text: string }[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const sheet = await document.getPage(at + 1);
      const { items } = await sheet.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      return {
        box: sheet.view.slice(2).map(Math.round),
        text: text.normalize('NFKC').replaceAll('⻚', '页').replace(/\s+/g, ''),
      };
    }),
  );
}

describe('rows that addresses lead to', () => {
  test.each([
    ['/forms/loans/2024.html#JY2024003', '逾期 6 天（4 个工作日）'],
    ['/en/forms/loans/2024.html#JY2024003', '6 days overdue (4 working days)'],
    ['/forms/readings/2024.html#CY2024001', '面积争议已解决'],
  ])('%s', async (path, text) => {
    const page = await site.open(path);
    const row = page.locator('tr:target');
    expect(await row.locator('td').first().textContent()).toBe(path.split('#')[1]);
    expect(await row.textContent()).toContain(text);
    await row.locator('td').first().locator('a').click();
    expect(page.url()).toContain(path);
    await page.close();
  });

  test('from the front of the loans, through the strip, to the other language', async () => {
    const page = await site.open('/');
    await page.locator('.main-nav').getByText('借阅').click();
    await page.waitForURL('**/forms/loans/');
    expect(await page.locator('tbody tr').count()).toBe(5);
    await page.locator('.tabs').getByText('催还', { exact: true }).click();
    await page.waitForURL('**/forms/recalls/');
    await page.getByRole('link', { name: '2024' }).click();
    await page.waitForURL('**/forms/recalls/2024.html');
    await page.locator('a.language').click();
    await page.waitForURL('**/en/forms/recalls/2024.html');
    expect(await page.locator('h1').textContent()).toBe('Recalls 2024');
    await page.close();
  });
});

describe('print', () => {
  test('the loan register: A4 landscape, its head on each page, blank rows, page numbers', async () => {
    const page = await site.open('/forms/loans/2024.html');
    expect(await page.locator('.paper tbody tr').count()).toBe(60);
    expect(await page.locator('.paper .paper-blank').count()).toBe(12);
    const sheets = await printed(page);
    expect(sheets.length).toBeGreaterThan(2);
    for (const [at, { box, text }] of sheets.entries()) {
      expect(box).toEqual([842, 595]);
      expect(text).toContain('档案借阅登记表');
      expect(text).toContain('接收人签字');
      expect(text).toContain(`第${at + 1}页共${sheets.length}页`);
    }
    expect(sheets.at(-1)!.text).toContain('制表:');
    expect(sheets.map(({ text }) => text).join('')).not.toContain('打印借阅登记表');
    await page.close();
  });

  test('the register of readings, in English', async () => {
    const page = await site.open('/en/forms/readings/2024.html');
    const [sheet, ...more] = await printed(page);
    expect(more).toEqual([]);
    expect(sheet!.box).toEqual([842, 595]);
    expect(sheet!.text).toContain('Registerofreadings');
    expect(sheet!.text).toContain('Page1of1');
    await page.close();
  });

  test('recall notices, two on a sheet', async () => {
    const page = await site.open('/forms/overdue.html');
    const sheets = await printed(page);
    expect(sheets.map(({ box }) => box)).toEqual([
      [595, 842],
      [595, 842],
    ]);
    const notices = sheets.map(({ text }) => [...new Set(text.match(/JY\d+-\d/g))].sort());
    expect(notices).toEqual([['JY2024002-1', 'JY2024003-3'], ['JY2024004-1']]);
    expect(sheets[0]!.text.match(/回执/g)).toHaveLength(2);
    expect(sheets[0]!.text).toContain('第3次催还');
    await page.close();
  });

  test('one notice alone, by its own button', async () => {
    const page = await site.open('/forms/overdue.html');
    await page.evaluate(() => {
      window.print = () => {
        document.title = [...document.querySelectorAll('.paper:not(.left-out)')]
          .map((paper) => paper.getAttribute('data-paper'))
          .join(' ');
      };
    });
    await page.locator('button[data-print="JY2024003"]').click();
    expect(await page.title()).toBe('JY2024003');
    expect(await page.locator('.left-out').count()).toBe(0);
    await page.locator('[data-paper="JY2024003"]').evaluate((paper) => {
      for (const other of document.querySelectorAll('.paper'))
        other.classList.toggle('left-out', other !== paper);
    });
    const sheets = await printed(page);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]!.text).not.toContain('JY2024004');
    await page.close();
  });

  test('lists without a form of their own print as they are, in landscape', async () => {
    const page = await site.open('/forms/duties/2024.html');
    const [sheet] = await printed(page);
    expect(sheet!.box).toEqual([842, 595]);
    expect(sheet!.text).toContain('2024年定期工作登记');
    expect(sheet!.text).toContain('DQ2024001');
    await page.close();
  });
});

describe('the calendar', () => {
  test.each(['', 'en/'])('%sdue.ics is served as a calendar, and pages lead to it', async (folder) => {
    const page = await site.open(`/${folder}forms/overdue.html`);
    const href = await page.locator('main a[type="text/calendar"]').getAttribute('href');
    expect(href).toBe(`/${folder}due.ics`);
    expect(await page.locator('head link[type="text/calendar"]').getAttribute('href')).toBe(href);
    const response = await fetch(new URL(href!, site.url));
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await response.text()).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR$/s);
    await page.close();
  });
});

test.each([
  '/forms/loans/',
  '/forms/loans/2024.html',
  '/en/forms/overdue.html',
  '/en/forms/returns/2024.html',
])('%s fits a phone, and data is only ever text', async (path) => {
  const page = await site.open(path, { viewport: { width: 390, height: 844 } });
  const found = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - window.innerWidth,
    elements: document.querySelectorAll('main :is(img, script, b:not(.paper b), i, u, iframe, style)').length,
    styled: document.querySelectorAll('main [style]').length,
    small: [...document.querySelectorAll('main button, main .tabs a')]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && (height < 24 || width < 24)).length,
  }));
  expect(found).toEqual({ over: 0, elements: 0, styled: 0, small: 0 });
  await page.close();
});

test('no page complained', () => {
  expect(site.complaints).toEqual([]);
});
