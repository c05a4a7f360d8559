import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from './testing/built-site.ts';
import { modulesOf } from './testing/modules.ts';
import { readQr } from './testing/read-qr.ts';
import { specimens } from './testing/specimens.ts';
import { crowd, crowdedBox, storesSpecimens } from './testing/stores-specimens.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite({ ...specimens, ...storesSpecimens });
});
afterAll(() => site?.close());

/** The sizes of the printed pages in millimetres. */
async function pagesOf(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map((box) => {
    const [, , width, height] = box[1]!.trim().split(/\s+/).map(Number);
    return [width, height].map((points) => Math.round((points! * 25.4) / 72)).join('×');
  });
}

/** Boxes of elements in millimetres, from the corner of the nearest element of that selector around them. */
function measured(page: Page, selector: string, from: string): Promise<number[][]> {
  return page.evaluate(
    ([selector, from]) =>
      [...document.querySelectorAll(selector!)].map((element) => {
        const corner = element.closest(from!)!.getBoundingClientRect();
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x - corner.x, y - corner.y, width, height].map(
          (pixels) => Math.round(((pixels * 25.4) / 96) * 10) / 10,
        );
      }),
    [selector, from],
  );
}

/** What the QR codes in elements of that selector say. */
async function scanned(page: Page, selector: string): Promise<string[]> {
  await page.locator(`${selector} svg`).first().waitFor({ state: 'attached' });
  const symbols = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(`${selector} svg`)].map((svg) => {
        const [, , width, height] = svg.getAttribute('viewBox')!.split(' ').map(Number);
        return { width: width!, height: height!, path: svg.querySelector('path')!.getAttribute('d')! };
      }),
    selector,
  );
  return symbols.map((symbol) =>
    readQr(
      modulesOf(symbol)
        .slice(4, -4)
        .map((row) => row.slice(4, -4)),
    ),
  );
}

const labels = async (query: string): Promise<Page> => {
  const page = await site.open(`/labels/?${query}`);
  await page.locator('[data-go]:not([hidden])').waitFor({ timeout: 60_000 });
  return page;
};

describe('spine and cover', () => {
  const box = '/p/A-01-1-001.html';

  test('on A4 without any script: the list, a spine of 30 × 285 mm, the front of 198 × 285 mm, two forms', async () => {
    const page = await site.open(box, { javaScriptEnabled: false });
    expect(await pagesOf(page)).toEqual(['210×297', '210×297', '210×297', '210×297', '297×210']);
    await page.emulateMedia({ media: 'print' });
    expect(await measured(page, '.spine', '.spine')).toEqual([[0, 0, 30, 285]]);
    expect(await measured(page, '.cover-sheet', '.cover-sheet')).toEqual([[0, 0, 198, 285]]);
    await page.close();
  });

  test.each([20, 30, 40, 50])(
    'in full size: a spine of %i × 310 mm, the front of 220 × 310 mm',
    async (width) => {
      const page = await site.open(box);
      await page.locator(`#spine-${width}`).check();
      await page.locator('#spine-whole').check();
      expect(await pagesOf(page)).toEqual(['210×297', `${width}×310`, '220×310', '210×297', '297×210']);
      await page.emulateMedia({ media: 'print' });
      expect(await measured(page, '.spine', '.spine')).toEqual([[0, 0, width, 310]]);
      expect(await measured(page, '.cover-sheet', '.cover-sheet')).toEqual([[0, 0, 220, 310]]);
      await page.close();
    },
  );

  test('the spines of a shelf stand side by side on A4, or each on its own sheet', async () => {
    const page = await site.open('/p/A-01-1.html');
    expect(await pagesOf(page)).toEqual(['210×297', '297×210']);
    await page.locator('#spine-whole').check();
    await page.locator('#spine-40').check();
    expect(await pagesOf(page)).toEqual(['40×310', '40×310', '40×310', '297×210']);
    await page.close();
  });

  test('a button prints one paper alone; the fonds is written in, and kept', async () => {
    const page = await site.open(box);
    await page.locator('[data-fill=name]').fill('云栖<b>物业</b>');
    await page.locator('[data-fill=code]').fill('J001');
    await page.reload();
    expect(await page.locator('.cover-name').innerHTML()).toBe('云栖&lt;b&gt;物业&lt;/b&gt;');
    expect(await page.locator('.spine [data-filled=code]').textContent()).toBe('J001');
    await page.evaluate(() => {
      window.print = () => {
        const shown = [...document.querySelectorAll<HTMLElement>('.paper:not(.left-out)')];
        document.body.dataset.printed = shown.map(({ dataset }) => dataset.paper).join();
      };
    });
    await page.locator('button[data-print=cover]').click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('cover');
    await page.close();
  });

  test('their code leads to the page, and is drawn when it is printed', async () => {
    const page = await site.open(`${box}?x=1#y`);
    const address = new URL(box, site.url).href;
    expect(await page.locator('[data-qr] svg').count()).toBe(0);
    // The encoder comes when everything else is there.
    const printed = async () => {
      await page.pdf();
      return page.locator('[data-qr] svg').count();
    };
    await expect.poll(printed, { timeout: 20_000 }).toBe(2);
    expect(await scanned(page, '[data-qr]')).toEqual([address, address]);
    expect(await page.locator('[data-qr] title').first().textContent()).toBe(`本页地址二维码 ${address}`);
    await page.close();
  });
});

describe('labels', () => {
  test('from the third label of a sheet on, exactly where the paper has them', async () => {
    const page = await labels('q=J2023001,J2024001,H-2&start=3&border=1');
    expect(await measured(page, '.label', '.sheet')).toEqual([
      [140, 0.5, 70, 37],
      [0, 37.5, 70, 37],
      [70, 37.5, 70, 37],
    ]);
    expect(await pagesOf(page)).toEqual(['210×297']);
    await page.close();
  });

  test('what follows the last label of a sheet comes first on the next', async () => {
    const page = await labels('q=J2023001,J2024001&sheet=4x10&start=40');
    expect(await measured(page, '.label', '.sheet')).toEqual([
      [153.5, 250.1, 48.5, 25.4],
      [8, 21.5, 48.5, 25.4],
    ]);
    expect(await pagesOf(page)).toEqual(['210×297', '210×297']);
    await page.close();
  });

  test('measures of one’s own', async () => {
    const own = 'sheet=own&columns=2&rows=3&width=90.5&height=50&left=10&top=12.5&across=5&down=2';
    const page = await labels(`q=J2023001&start=4&${own}`);
    expect(await measured(page, '.label', '.sheet')).toEqual([[105.5, 64.5, 90.5, 50]]);
    await page.close();
  });

  test('a code says the address that the record’s page has for good, whoever prints it', async () => {
    const expected = ['J2023001', 'J2024002'].map((name) => new URL(`/r/${name}.html`, site.url).href);
    for (const root of ['/', '/en/']) {
      const page = await site.open(`${root}labels/?q=J2023001,J2024002&sheet=5x13`);
      await page.locator('[data-go]:not([hidden])').waitFor();
      expect(await scanned(page, '.label-code')).toEqual(expected);
      await page.close();
    }
  });

  test('bars where the number can be had in bars; otherwise a QR code, and that is said', async () => {
    const page = await labels('q=J2023001,Y2023销售合同001&kind=code128');
    expect(await page.locator('.label-bars .label-number').allTextContents()).toEqual(['J2023001']);
    expect(await page.locator('.label-qr .label-number').allTextContents()).toEqual(['Y2023销售合同001']);
    expect(await page.locator('[data-notes] li').allTextContents()).toEqual([
      '1 件的编号含汉字等字符，Code 128 无法表示，已改印二维码。',
    ]);
    await page.close();
  });

  test('the filing stamp is 45 × 16 mm, in six cells of 15 × 8', async () => {
    const page = await labels('q=J2023001&kind=stamp&fonds=J001');
    expect(await measured(page, '.stamp', '.sheet')).toEqual([[15, 20.5, 45, 16]]);
    expect(await measured(page, '.stamp-cell', '.stamp')).toEqual([
      [0, 0, 15, 8],
      [15, 0, 15, 8],
      [30, 0, 15, 8],
      [0, 8, 15, 8],
      [15, 8, 15, 8],
      [30, 8, 15, 8],
    ]);
    expect(await page.locator('.stamp-cell').allTextContents()).toEqual([
      'J001',
      '2023',
      'J2023001',
      '客户基础资料',
      '',
      '1',
    ]);
    await page.close();
  });

  test.each([
    ['q=J2023001&sheet=own&columns=9&rows=1&width=30&height=20', '这样排超出 A4 纸，请改小尺寸或减少行列。'],
    ['q=J2023001&kind=stamp&sheet=5x13', '归档章为 45×16 毫米，这种标签放不下。'],
    ['q=J9999999', '登记册中没有：J9999999'],
  ])('%s is answered with a reason', async (query, reason) => {
    const page = await site.open(`/labels/?${query}`);
    await page.locator('[data-notes] li').waitFor();
    expect(await page.locator('[data-notes] li').allTextContents()).toEqual([reason]);
    expect(await page.locator('[data-go]').isVisible()).toBe(false);
    await page.close();
  });

  test('the form asks, the address tells, and going back asks again', async () => {
    const page = await site.open('/labels/');
    await page.getByText('请先写编号，或选类别、年度、盒号。').waitFor();
    await page.locator('[name=kind]').selectOption('stamp');
    expect(await page.locator('[name=sheet]').inputValue()).toBe('stamps');
    await page.locator('textarea[name=q]').fill('J2023001');
    await page.locator('.label-form button[type=submit]').click();
    await page.locator('.stamp').waitFor();
    expect(new URL(page.url()).search).toBe('?q=J2023001&kind=stamp&sheet=stamps&start=1');
    await page.goBack();
    await page.getByText('请先写编号，或选类别、年度、盒号。').waitFor();
    expect(await page.locator('.label').count()).toBe(0);
    await page.close();
  });

  test('without scripts the page says so', async () => {
    const page = await site.open('/labels/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').textContent()).toContain('需要启用浏览器的 JavaScript');
    await page.close();
  });
});

describe('too much, and what means harm', () => {
  test(`${crowd} records in a box: all are listed and printed`, async () => {
    const path = `/p/${encodeURIComponent(crowdedBox)}.html`;
    expect(statSync(join(site.dist, 'p', `${crowdedBox}.html`)).size).toBeLessThan(900_000);
    const page = await site.open(path);
    expect(await page.locator('.placed tbody tr').count()).toBe(crowd);
    expect((await pagesOf(page)).length).toBeGreaterThan(30);
    await page.close();
  });

  test('labels of so many: the first thousand, and that is said', async () => {
    const page = await labels(`box=${encodeURIComponent(crowdedBox)}&sheet=5x13`);
    expect(await page.locator('.label').count()).toBe(1000);
    expect(await page.locator('[data-notes]').textContent()).toBe(
      '共 2000 件，一次最多排 1000 枚；以下是前 1000 枚。',
    );
    await page.close();
  });

  test.each([
    '/places/',
    '/en/places/',
    '/p/A-01.html',
    '/labels/?q=H-900,H-901',
    '/labels/?q=H-900&kind=stamp&fonds=%3Cimg%20src=x%3E',
    '/labels/?box=%3Cimg%20src=x%3E&sheet=__proto__',
  ])('%s shows markup as text', async (path) => {
    const page = await site.open(path);
    await page.waitForTimeout(500);
    const made = await page.evaluate(() => ({
      title: document.title,
      elements: document.querySelectorAll('main :is(img, script:not([src]), i, u, iframe, style)').length,
      over: document.documentElement.scrollWidth - window.innerWidth,
    }));
    expect(made).toMatchObject({ elements: 0, over: 0 });
    expect(made.title).not.toMatch(/^[12]$/);
    await page.close();
  });

  test('a place that is called by markup has a page, and its spine says what it is called', async () => {
    const page = await site.open('/places/');
    await page.locator('.box a', { hasText: 'onerror' }).click();
    await page.waitForURL('**/p/**');
    expect(await page.locator('.spine-box span').textContent()).toContain('<img src=x onerror=');
    expect(await page.locator('.placed .c-title').textContent()).toContain('<script>');
    await page.emulateMedia({ media: 'print' });
    expect(await measured(page, '.spine', '.spine')).toEqual([[0, 0, 30, 285]]);
    await page.close();
  });

  test('a title of 300 characters stays on its label', async () => {
    const page = await labels('q=H-901&sheet=5x13');
    const [text] = await measured(page, '.label-text', '.label');
    expect(text![0]! + text![2]!).toBeLessThanOrEqual(38.1);
    expect(text![1]! + text![3]!).toBeLessThanOrEqual(21.2);
    await page.close();
  });

  test.each(['/places/', '/p/A-01-1-001.html', '/p/A.html', '/labels/?q=J2023001'])(
    '%s fits a phone',
    async (path) => {
      const page = await site.open(path, { viewport: { width: 390, height: 844 } });
      await page.waitForTimeout(500);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBe(0);
      await page.close();
    },
  );
});

test('no page complained', () => expect(site.complaints).toEqual([]));
