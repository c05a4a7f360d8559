import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pagePolicy, siteHeaders } from './policy.ts';
import { axeFindings } from './testing/axe.ts';
import { type BuiltSite, builtSite } from './testing/built-site.ts';
import { custodySpecimens } from './testing/custody-specimens.ts';
import { lendingSpecimens } from './testing/lending-specimens.ts';
import {
  cutOff,
  focus,
  headings,
  type MannersCheck,
  readersSpacing,
  readText,
  reflow,
  skipping,
  stillness,
  targets,
} from './testing/manners.ts';
import { type PageKind, pageKinds, pagesOf, tools } from './testing/page-kinds.ts';
import { scriptBytes, sourceFindings } from './testing/page-source.ts';

// Some go through all kinds of pages.
vi.setConfig({ testTimeout: 400_000 });

let site: BuiltSite;
let kinds: readonly PageKind[];
beforeAll(async () => {
  site = await builtSite({ ...custodySpecimens, ...lendingSpecimens });
  kinds = pageKinds(site.dist);
});
afterAll(() => site?.close());

const desk = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
/** For the page as those see it who ask for more contrast. */
const enhanced: MannersCheck = async (page) => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    found.push(...(await axeFindings(page, ['color-contrast-enhanced'])));
  }
  return found;
};
const quiet = { bypassCSP: true, serviceWorkers: 'block' } as const satisfies BrowserContextOptions;

/** What depends on the make of a page, not on its words, is looked at in one language. */
const inChinese = () => kinds.filter(({ kind }) => !kind.startsWith('en/'));

/** Goes through all kinds of pages in two tabs at once; what they say, by kind. */
async function ofEveryKind(
  look: (page: Page, kind: PageKind) => Promise<readonly string[]>,
  options: BrowserContextOptions = quiet,
  chosen: readonly PageKind[] = kinds,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  const left = [...chosen];
  const lane = async () => {
    const page = await site.open('/404.html', { ...options, viewport: desk });
    for (let next = left.shift(); next; next = left.shift()) {
      await page.goto(new URL(next.path, site.url).href);
      const wrong = await look(page, next);
      if (wrong.length > 0) found[next.kind] = wrong;
    }
    await page.close();
  };
  await Promise.all([lane(), lane()]);
  return found;
}

test('the kinds of pages are all there, in both languages', () => {
  const names = kinds.map(({ kind }) => kind);
  expect(names).toEqual(expect.arrayContaining(['index.html', 'r/*.html', 'd/*.html', 'records/index.html']));
  const chinese = names.filter((name) => !name.startsWith('en/') && !/^(404|offline)\.html$/.test(name));
  expect(names.filter((name) => name.startsWith('en/')).sort()).toEqual(
    chinese.map((name) => `en/${name}`).sort(),
  );
});

// What may change with the width of the window and with light and dark.
const looks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

test('axe finds nothing: on the desk and on a phone, in light and in dark', async () => {
  const found = await ofEveryKind(async (page, { kind }) => {
    const english = kind.startsWith('en/');
    await page.setViewportSize(english ? phone : desk);
    await page.emulateMedia({ colorScheme: 'light' });
    const wrong = await axeFindings(page);
    await page.setViewportSize(english ? desk : phone);
    await page.emulateMedia({ colorScheme: 'dark' });
    return [...wrong, ...(await axeFindings(page, looks))];
  });
  expect(found).toEqual({});
});

test('whoever asks for more contrast gets 7 to 1', async () => {
  const some = kinds.filter(({ kind }) => /^(index|records\/index|[rdpu]\/\*)\.html$/.test(kind));
  const found = await ofEveryKind(enhanced, quiet, some);
  expect(found).toEqual({});
});

test('headings, the way past the header, the focus and the size of targets', async () => {
  const found = await ofEveryKind(async (page) => {
    await page.setViewportSize(desk);
    const onDesk = [
      ...(await headings(page)),
      ...(await skipping(page)),
      ...(await focus(page)),
      ...(await targets(page)),
    ];
    await page.setViewportSize(phone);
    return [...onDesk, ...(await focus(page)), ...(await targets(page))];
  });
  expect(found).toEqual({});
});

test('any window, 200 %, 320 px and the reader’s own spacing: nothing is lost, nothing runs out sideways', async () => {
  const found = await ofEveryKind(async (page) => {
    const wrong: string[] = [];
    const look = async () => wrong.push(...(await reflow(page)), ...(await cutOff(page)));
    for (const size of [desk, { width: 683, height: 384 }, phone, { width: 320, height: 568 }]) {
      await page.setViewportSize(size);
      await look();
    }
    await page.addStyleTag({ content: readersSpacing });
    await look();
    await page.setViewportSize(desk);
    await look();
    return wrong;
  });
  expect(found).toEqual({});
});

test('nothing moves for those who asked for stillness', async () => {
  expect(await ofEveryKind(stillness, { ...quiet, reducedMotion: 'reduce' }, inChinese())).toEqual({});
});

test('without JavaScript the pages read the same', async () => {
  const chosen = inChinese().filter(({ kind }) => !tools.test(kind));
  const texts = new Map<string, string>();
  await ofEveryKind(
    async (page, { kind }) => {
      texts.set(kind, await readText(page));
      return [];
    },
    quiet,
    chosen,
  );
  const found = await ofEveryKind(
    async (page, { kind }) => {
      const text = await readText(page);
      return text === texts.get(kind) && text.length > 20 ? [] : [text, texts.get(kind)!];
    },
    { ...quiet, javaScriptEnabled: false },
    chosen,
  );
  expect(found).toEqual({});
});

test('in forced colours the state of a record is still told by its frame and the place in the menu by its weight', async () => {
  const page = await site.open('/records/', { ...quiet, forcedColors: 'active', colorScheme: 'dark' });
  const seen = await page.evaluate(() => {
    const tags = [...document.querySelectorAll('.tag')].map((tag) => getComputedStyle(tag));
    return {
      framed: tags.every(
        ({ borderTopWidth, borderTopStyle }) => borderTopWidth !== '0px' && borderTopStyle !== 'none',
      ),
      tags: tags.length > 0,
      here: getComputedStyle(document.querySelector('.main-nav [aria-current]')!).fontWeight,
      forced: matchMedia('(forced-colors: active)').matches,
    };
  });
  expect(seen).toEqual({ framed: true, tags: true, here: '700', forced: true });
  await page.close();
});

test('by keyboard alone: from home through the search to a record and back', async () => {
  const page = await site.open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('身份证');
  await page.locator('.search-hits a').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/r/J2023001.html');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  // Once to where the link past the header was taken, once to home.
  await page.goBack();
  await page.goBack();
  await page.waitForURL(site.url);
  await page.close();
});

describe('each check finds what it is for', () => {
  const guilty: readonly (readonly [string, string, MannersCheck, RegExp])[] = [
    [
      'a level left out',
      'document.querySelector("h1").insertAdjacentHTML("afterend", "<h4>x</h4>")',
      headings,
      /h1 → h4/,
    ],
    ['no h1', 'document.querySelector("h1").remove()', headings, /./],
    ['no way past the header', 'document.querySelector(".skip").remove()', skipping, /no link/],
    ['a way past that leads nowhere', 'document.querySelector("main").id = ""', skipping, /does not lead/],
    ['no outline', css('a { outline: none !important }'), focus, /no outline: A/],
    [
      'a header that covers',
      css('.top { position: fixed; inset: 0 0 auto; height: 60vh }'),
      focus,
      /covered/,
    ],
    ['a link out of sight', css('main a { position: absolute; clip-path: inset(50%) }'), focus, /covered/],
    ['small buttons', css('.search-line button { min-height: 0; height: 20px }'), targets, /× 20: <button/],
    [
      'a wide table',
      'document.querySelector("main").insertAdjacentHTML("beforeend", "<table><td style=\'min-width:2000px\'>")',
      reflow,
      /px too wide/,
    ],
    [
      'a region that scrolls by mouse alone',
      'document.querySelector("main").insertAdjacentHTML("beforeend", "<div style=\'overflow:auto\'><p style=\'width:3000px\'>x</p></div>")',
      reflow,
      /not by keyboard/,
    ],
    ['a box of fixed height', css('.facts { height: 20px; overflow: hidden }'), cutOff, /cut off: DL/],
    ['movement', css('a { transition: color 1s }'), stillness, /moves: A/],
    [
      'pale text',
      css('.facts { color: #bbb; background: #fff }'),
      (page) => axeFindings(page),
      /color-contrast/,
    ],
    [
      'a field without a name',
      'document.querySelector("input").removeAttribute("aria-label"); document.querySelector("input").placeholder = ""',
      (page) => axeFindings(page),
      /label/,
    ],
    ['middling contrast', css('.facts { color: #6a6a6a; background: #fff }'), enhanced, /enhanced/],
  ];
  test.each(guilty)('%s', async (_, crime, check, finding) => {
    const found = async (deed = '') => {
      const page = await site.open('/r/J2023001.html', quiet);
      await page.evaluate(deed);
      const wrong = await check(page);
      await page.close();
      return wrong.join('\n');
    };
    expect(await found()).toBe('');
    expect(await found(crime)).toMatch(finding);
  });

  test('text that only a script brings', async () => {
    const read = async (javaScriptEnabled: boolean) => {
      const page = await site.open('/search/?q=J2023001', { ...quiet, javaScriptEnabled });
      await page.waitForLoadState('networkidle');
      return readText(page);
    };
    expect(await read(false)).not.toBe(await read(true));
  });
});

function css(rules: string): string {
  return `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(rules)} }))`;
}

describe('the source of every page', () => {
  const source = (name: string) => readFileSync(join(site.dist, name), 'utf8');

  test('nothing inline, no other host, one policy, the same as in the headers', () => {
    const found = pagesOf(site.dist)
      .map((name) => [name, sourceFindings(source(name))])
      .filter(([, wrong]) => wrong!.length > 0);
    expect(found).toEqual([]);
    expect(siteHeaders['content-security-policy']).toBe(`${pagePolicy}; frame-ancestors 'none'`);
  });

  test.each([
    ['an inline style', '<p style="color:red">', /inline style/],
    ['a style sheet in the page', '<style>', /inline style/],
    ['an inline script', '<script>', /inline script/],
    ['a handler', '<img src="/x.png" onerror="x">', /inline script/],
    ['a script from elsewhere', '<script src="https://example.com/x.js">', /another host/],
    ['a picture from elsewhere', '<img alt src="//example.com/x.png">', /another host/],
    ['a frame', '<iframe src="/">', /foreign matter/],
    ['a link that runs', '<a href=" javascript:alert(1)">', /a link that runs/],
    [
      'a policy of its own',
      '<meta http-equiv="Content-Security-Policy" content="default-src *">',
      /not the policy/,
    ],
  ])('%s is found', (_, html, finding) => {
    const page = source('r/J2023001.html');
    expect(sourceFindings(page.replace('</main>', `${html}</main>`)).join()).toMatch(finding);
  });

  // The page that lays out labels draws their codes itself.
  test('no page loads more than 50 kB of scripts before anybody searches', () => {
    const heavy = kinds
      .map(({ kind, path }) => [kind, scriptBytes(source(decodeURIComponent(path)), site.dist)] as const)
      .filter(([kind, bytes]) => bytes > (/labels/.test(kind) ? 80_000 : 50_000) || bytes === 0);
    expect(heavy).toEqual([]);
  });

  test('no two pages of a language have the same title', () => {
    const titles = new Map<string, string[]>();
    for (const name of pagesOf(site.dist)) {
      const title = `${name.startsWith('en/') ? 'en ' : ''}${/<title>([^<]*)/.exec(source(name))?.[1]}`;
      titles.set(title, [...(titles.get(title) ?? []), name]);
    }
    expect([...titles].filter(([, names]) => names.length > 1)).toEqual([]);
  });
});

test('none of this breaks the policy, complains or asks elsewhere', () => {
  expect(site.complaints).toEqual([]);
});
