import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Language, languages } from '../src/site/languages.ts';
import { addresses } from '../src/site/model/address.ts';
import { type HandbookPicture, handbookPictures, pictureFile } from '../src/site/model/handbook-pictures.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSite } from './build-site.ts';
import { main } from './main.ts';
import { serve } from './serve.ts';
import { world } from './world.ts';

/** No picture is larger, in bytes. */
export const largestPicture = 60_000;

/** The day of the sample register. */
const day = '2026-11-22';
const root = resolve(import.meta.dirname, '..');

/**
 * Makes the pictures of the handbook: the site of the sample register, after the first day's own commands have filed
 * a paper and lent it. Throws when a command is refused or a page is not there.
 * @param folder receives a WebP file for each picture and language
 */
export async function takeScreenshots(folder: string): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'guidang-pictures-'));
  try {
    cpSync(join(root, 'records'), join(place, 'records'), { recursive: true });
    for (const args of firstDay()) await act(place, args);
    const dist = join(place, 'dist');
    await buildSite({ records: join(place, 'records'), outDir: dist, asOf: day });
    mkdirSync(folder, { recursive: true });
    const [site, browser] = await Promise.all([serve(dist, 0), launchBrowser()]);
    try {
      for (const language of languages) {
        for (const picture of handbookPictures) {
          const bytes = await take(browser, site.url, picture, language);
          writeFileSync(join(folder, pictureFile(picture.name, language)), bytes);
        }
      }
    } finally {
      await Promise.all([browser.close(), site.close()]);
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What the first day's page types until the paper is out. */
function firstDay(): string[][] {
  const page = readFileSync(join(root, 'src/handbook/first-day.mdx'), 'utf8');
  const lines = [...page.matchAll(/^npx guidang (.+)$/gm)].map(([, line]) => line!.split(' '));
  return [lines.find(([name]) => name === 'new')!, lines.find(([name]) => name === 'lend')!];
}

async function act(folder: string, args: readonly string[]): Promise<void> {
  let said = '';
  let status = 0;
  const say = (text: string) => {
    said += text;
  };
  const leave = (code: number) => {
    status = code;
  };
  await main({ ...world, args, folder, today: () => day, print: say, say, leave });
  if (status !== 0) throw new Error(`guidang ${args.join(' ')}: ${said}`);
}

/** Opens a page and takes it as sharp as the size allows. */
async function take(browser: Browser, url: string, picture: HandbookPicture, language: Language) {
  const { width, height, to } = picture;
  const page = await browser.newPage({ viewport: { width, height } });
  const address = new URL(`${addresses('/').root(language).slice(1)}${picture.page}`, url).href;
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  if (!answer?.ok()) throw new Error(`${address}: ${answer?.status()}`);
  if (to !== undefined) await page.locator(to).evaluate((element) => element.scrollIntoView());
  const session = await page.context().newCDPSession(page);
  for (let quality = 90; ; quality -= 5) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length > largestPicture && quality > 10) continue;
    await page.close();
    return bytes;
  }
}

if (import.meta.main) {
  const folder = join(root, 'src/site/public/handbook');
  await takeScreenshots(folder);
  world.print(`${folder}\n`);
}
