import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { miniature } from '../testing/miniature.ts';

let folder: string;
let records: string;
const asOf = '2024-06-30';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guidang-build-'));
  records = join(folder, 'records');
  for (const [path, content] of Object.entries(miniature)) {
    mkdirSync(dirname(join(records, path)), { recursive: true });
    writeFileSync(join(records, path), content as string);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Path → digest of every file. */
function digests(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(dir.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

test('the same records give the same bytes, and nothing of the workshop is left', async () => {
  await buildSite({ records, outDir: join(folder, 'one'), asOf });
  await buildSite({ records, outDir: join(folder, 'two'), asOf });
  const one = digests(join(folder, 'one'));
  expect(digests(join(folder, 'two'))).toEqual(one);
  const names = Object.keys(one);
  expect(names).toEqual(
    expect.arrayContaining(['/index.html', '/r/Y2023销售合同001.html', '/search/start.json']),
  );
  expect(names.filter((name) => /prerender|\.map$|data-store|\.md$|\/\./.test(name))).toEqual([]);
});

test('of a site that stands there only what a loan touches is written, and it is a site built from nothing', async () => {
  const outDir = join(folder, 'one');
  // A disk may keep less than the whole of a time when a file comes from another.
  const dayOf = (page: string) => Math.round(statSync(join(outDir, page)).mtimeMs);
  const pages = Object.keys(digests(outDir));
  const before = new Map(pages.map((page) => [page, dayOf(page)]));
  const loan = String(miniature['kefu/loans/2024/JY2024001.md']).replaceAll('JY2024001', 'JY2024002');
  writeFileSync(join(records, 'kefu/loans/2024/JY2024002.md'), loan.replaceAll('J2023001', 'H-001'));
  await buildSite({ records, outDir, asOf });
  await buildSite({ records, outDir: join(folder, 'two'), asOf });
  expect(digests(outDir)).toEqual(digests(join(folder, 'two')));
  const written = (page: string) => dayOf(page) !== before.get(page);
  expect(['/r/H-001.html', '/r/J2023001.html', '/handbook/index.html'].map(written)).toEqual([
    true,
    false,
    false,
  ]);
  expect(pages.filter((page) => existsSync(join(outDir, page)) && written(page)).length).toBeLessThan(40);
});

test('a build that fails leaves the site as it was, and no half-made one', async () => {
  const outDir = join(folder, 'one');
  const before = digests(outDir);
  await expect(buildSite({ records: join(folder, 'none'), outDir, asOf })).rejects.toThrow();
  expect(digests(outDir)).toEqual(before);
  expect(existsSync(`${outDir}.making`)).toBe(false);
});

test('a site may live below the root of its server', async () => {
  const outDir = join(folder, 'below');
  await buildSite({ records, outDir, asOf, base: '/archive/' });
  const html = readFileSync(join(outDir, 'r/J2023001.html'), 'utf8');
  const inside = [...html.matchAll(/ (?:href|src|action|data-base)="(\/[^"]*)"/g)].map(
    ([, address]) => address!,
  );
  expect(inside.length).toBeGreaterThan(10);
  expect(inside.filter((address) => !address.startsWith('/archive/'))).toEqual([]);
});
