import { spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockChars } from '../../src/site/single-file/format.ts';
import { launchBrowser } from '../../src/testing/browser.ts';
import { sampleFiles } from '../../src/testing/cases.ts';
import { leakScanner } from '../../src/testing/leak-scan.ts';
import { writeSingleFile } from './write-single-file.ts';

const root = join(import.meta.dirname, '../..');
const passphrase = '窗台上的蓝猫 not real 7';
const folder = mkdtempSync(join(tmpdir(), 'guidang-single-'));
const file = join(folder, '版本 1.html');
/** What the edition shows, and the file must not. */
const inside = ['傅云帆', '工人未定', '3-1502-02', 'SL20250001', '业户资料汇总表', '入住'];
const sample = sampleFiles('S003-2');
const args = [join(root, 'scripts/start.ts'), '--build-only', '--edition', 'full', '--single-file'];
const env = {
  PATH: process.env.PATH!,
  HOME: folder,
  ASTRO_TELEMETRY_DISABLED: '1',
  GUIDANG_AS_OF: '2026-03-12',
  GUIDANG_READER_PASSPHRASE_FILE: 'passphrase',
};

let browser: Browser;
let said: string;
beforeAll(async () => {
  for (const [path, text] of Object.entries(sample)) {
    mkdirSync(dirname(join(folder, 'records', path)), { recursive: true });
    writeFileSync(join(folder, 'records', path), text as string);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'passphrase'), `${passphrase}\n`, { mode: 0o600 });
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, file], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  said = `${status}\n${stdout}${stderr}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const complaints: string[] = [];

/** The file in a fresh window, as by a double click; whatever is asked for but the file itself is noted. */
async function opened(path = file, locale = 'zh-CN'): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(path).href && !request.url().startsWith('data:'))
      complaints.push(`asks for ${request.url()}`);
  });
  await page.goto(pathToFileURL(path).href);
  return page;
}

async function unlocked(path = file, locale = 'zh-CN'): Promise<Page> {
  const page = await opened(path, locale);
  await typed(page, passphrase);
  await page.waitForSelector('header.top');
  return page;
}

async function typed(page: Page, text: string): Promise<void> {
  await page.fill('#passphrase', text);
  await page.keyboard.press('Enter');
}

const heading = (page: Page) => page.locator('main h1').first().textContent();

describe('what is written', () => {
  test('one file; what was in clear while it was built is gone, and the passphrase is told nowhere', () => {
    expect(said).toMatch(
      /^0\n单文件版已写好：.*版本 1\.html（0\.2 MB，[\d.]+ 秒）。口令请与文件分开交付。\n/,
    );
    expect(said).not.toContain('蓝猫');
    expect(readdirSync(folder).sort()).toEqual([
      '.astro',
      'node_modules',
      'passphrase',
      'records',
      '版本 1.html',
    ]);
    expect(readdirSync(join(folder, '.astro'))).toEqual([]);
  });
  test('CNF-23: nothing of the edition stands in it, however it is written', () => {
    const scanner = leakScanner(
      inside.map((token) => ({ token: token.length < 3 ? token.repeat(3) : token })),
    );
    const text = readFileSync(file, 'utf8');
    expect(scanner.inText(text)).toEqual([]);
    const guilty = `${text}<!-- ${gzipSync('业户 傅云帆').toString('base64')} -->`;
    expect(scanner.inText(guilty).map(({ secret }) => secret.token)).toEqual(['傅云帆']);
  });
});

test('it opens with its passphrase only, asks for nothing, and leaves nothing in the browser', async () => {
  const page = await opened();
  expect(await page.locator('main').textContent()).toContain('The content is encrypted.');
  await typed(page, 'correct horse battery staple');
  const status = page.locator('[role=status]');
  await expect.poll(() => status.textContent()).toMatch(/^口令不对。.*Wrong passphrase\./);
  await typed(page, passphrase);
  await page.waitForSelector('header.top');
  expect(await heading(page)).toContain('档案登记册');
  const before = [page.url(), await page.title()];
  await page.locator('nav.main-nav a', { hasText: '业户' }).click();
  await page.locator('a', { hasText: '傅云帆' }).first().click();
  await expect.poll(() => heading(page)).toContain('傅云帆');
  expect(await page.locator('main').textContent()).toContain('工人未定');
  expect([page.url(), await page.title()]).toEqual(before);
  expect(await page.evaluate(() => JSON.stringify([history.state, document.cookie]))).toBe('[2,""]');
  await page.goBack();
  await expect.poll(() => heading(page)).toBe('业户');
  await page.reload();
  expect(await page.locator('header.top').count()).toBe(0);
  await page.context().close();
});

test('records, dossiers, units and places are found and lead to each other', async () => {
  const page = await unlocked();
  const search = page.locator('input[type=search]');
  const hits = page.locator('.search-hits a');
  await search.fill('fyf');
  expect(await hits.first().textContent()).toMatch(/^3-1502-02 /);
  await search.fill('３栋１５０２ 傅');
  await hits.first().click();
  await expect.poll(() => heading(page)).toContain('傅云帆');
  await page.locator('main a.unit').click();
  await expect.poll(() => heading(page)).toContain('1502');
  await search.fill('sl20250001');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('main .record-number').textContent()).toMatch(/^SL20250001 *$/);
  await page.locator('.where-words a').click();
  await expect.poll(() => heading(page)).toMatch(/盒/);
  await search.fill('nothing like this');
  expect(await page.locator('.search-status').textContent()).toBe('没有找到“nothing like this”');
  const links = page.locator('a[href]:not([href="#"])');
  expect(await links.count()).toBe(0);
  expect(await page.locator('.edition-mark').textContent()).toContain('版本：业户资料汇总表（全表）');
  await page.locator('a.language').click();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
  await page.context().close();
});

test('an English browser begins in English', async () => {
  const page = await unlocked(file, 'en-GB');
  expect(await page.locator('nav.main-nav').textContent()).toMatch(/^\s*Home/);
  expect(await page.locator('.top-row button', { hasText: 'Lock' }).count()).toBe(1);
  await page.context().close();
});

test('a page prints as its form, with the mark of the edition', async () => {
  const page = await unlocked();
  await page.locator('input[type=search]').fill('3-1502-02');
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(page)).toContain('傅云帆');
  const pdf = getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) });
  const first = await (await (await pdf.promise).getPage(1)).getTextContent();
  const text = first.items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .normalize('NFKC')
    .replace(/\s/g, '');
  expect(text).toContain('卷内文件目录');
  expect(text).toContain('受控文件,本份未编号发放');
  await pdf.destroy();
  await page.context().close();
});

test('it locks itself when nobody has touched it for fifteen minutes', async () => {
  const page = await opened();
  await page.clock.install();
  await typed(page, passphrase);
  await page.waitForSelector('header.top');
  await page.clock.fastForward('14:00');
  await page.mouse.move(100, 100);
  await page.clock.fastForward('14:00');
  expect(await page.locator('header.top').count()).toBe(1);
  await page.clock.fastForward('02:00');
  await page.waitForSelector('#passphrase');
  expect(await page.locator('header.top').count()).toBe(0);
  await page.context().close();
});

test('a file in which one byte was changed does not open, and one without its script policy runs nothing else', async () => {
  const text = readFileSync(file, 'utf8');
  const altered = join(folder, 'altered.html');
  const at = text.indexOf('type="text/plain">') + 'type="text/plain">'.length + blockChars / 2;
  writeFileSync(altered, text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1));
  const page = await opened(altered);
  await typed(page, passphrase);
  await expect.poll(() => page.locator('[role=status]').textContent()).toContain('文件已损坏');
  await page.context().close();
  expect(complaints).toEqual([]);
  const other = join(folder, 'other.html');
  writeFileSync(other, text.replace("'use strict';", "'use strict';document.title = 'ran';"));
  const refused = await opened(other);
  expect(await refused.title()).not.toBe('ran');
  expect(complaints.splice(0).join('\n')).toMatch(/Content Security Policy/);
  await refused.context().close();
});

describe('what was in clear is removed, and no file is written,', () => {
  const never = join(folder, 'never.html');
  const written = () => readdirSync(folder).filter((name) => name.startsWith('never'));
  test('when the build fails', async () => {
    const site = { records: join(folder, 'records'), asOf: '2026-03-12', reader: { edition: 'none' } };
    const writing = writeSingleFile({ passphrase, file: never, site, onEnd: undefined });
    await expect(writing).rejects.toThrow('none');
    expect(readdirSync('.astro').filter((name) => name.startsWith('single-'))).toEqual([]);
    expect(written()).toEqual([]);
  });
  test('when it is stopped', async () => {
    const program = spawn(process.execPath, [...args, never], { cwd: folder, env });
    const inClear = () => readdirSync(join(folder, '.astro'), { recursive: true }).length;
    await expect.poll(inClear, { timeout: 60_000 }).toBeGreaterThan(5);
    program.kill('SIGINT');
    expect(await new Promise((ended) => program.once('exit', ended))).toBe(130);
    expect([inClear(), written()]).toEqual([0, []]);
  });
});
