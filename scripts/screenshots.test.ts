import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../src/site/languages.ts';
import { handbookPictures, pictureFile } from '../src/site/model/handbook-pictures.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { largestPicture, takeScreenshots } from './screenshots.ts';

const root = resolve(import.meta.dirname, '..');
const kept = join(root, 'src/site/public/handbook');
const made = mkdtempSync(join(tmpdir(), 'guidang-screenshots-'));
const pictures = languages.flatMap((language) =>
  handbookPictures.map((picture) => ({ ...picture, file: pictureFile(picture.name, language) })),
);

let browser: Browser;
beforeAll(async () => {
  await takeScreenshots(made);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(made, { recursive: true, force: true });
});

/** The size of a picture, and how many colours it has. */
async function seen(file: string): Promise<{ width: number; height: number; colours: number }> {
  const page = await browser.newPage();
  const data = readFileSync(file).toString('base64');
  const found = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/webp;base64,${base64}`;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const pixels = new Uint32Array(canvas.getImageData(0, 0, width, height).data.buffer);
    return { width, height, colours: new Set(pixels).size };
  }, data);
  await page.close();
  return found;
}

describe.each([
  ['made anew', made],
  ['kept in the repository', kept],
])('pictures %s', (_, folder) => {
  test('they are those of the handbook, and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(pictures.map(({ file }) => file).sort());
  });
  test.each(pictures)('$file has its size and shows something', async ({ file, width, height }) => {
    const picture = await seen(join(folder, file));
    expect(picture).toMatchObject({ width, height });
    expect(picture.colours).toBeGreaterThan(1000);
    expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(largestPicture);
  });
});

test('all together they are no larger than 600 kB', () => {
  const sizes = readdirSync(kept).map((name) => statSync(join(kept, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(600_000);
});

describe('the handbook shows pictures that exist, and says what they show', () => {
  const pages = globSync('src/handbook/**/*.mdx', { cwd: root });
  test.each(pages)('%s', (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const language = page.includes('/en/') ? 'en' : 'zh-CN';
    expect(text).not.toMatch(/!\[|<img/);
    for (const [, attributes] of text.matchAll(/<Picture ([^>]*)\/>/g)) {
      const {
        language: spoken,
        name,
        alt,
      } = Object.fromEntries(
        [...attributes!.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      );
      expect(spoken).toBe(language);
      expect(handbookPictures.map((picture) => picture.name)).toContain(name);
      expect(alt?.length).toBeGreaterThan(10);
    }
  });
  test('the READMEs show the home page', () => {
    for (const [readme, file] of [
      ['README.zh-CN.md', 'home.webp'],
      ['README.md', 'home-en.webp'],
    ]) {
      expect(readFileSync(join(root, readme!), 'utf8')).toContain(`](src/site/public/handbook/${file})`);
    }
  });
});
