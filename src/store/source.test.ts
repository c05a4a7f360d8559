import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { miniature } from '../testing/miniature.ts';
import { worked } from '../testing/worked.ts';
import { readHoldings } from './read-holdings.ts';
import { diskSource, overlaid } from './source.ts';

let folder = '';
const secret = '---\nnumber: H-002\ntitle: secret\n---\n';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  for (const [path, text] of Object.entries(miniature)) write(path, text as string);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function findings(): string[] {
  const { faults, registers } = readHoldings(diskSource(folder));
  expect(registers[0]!.records.length).toBeGreaterThanOrEqual(4);
  return [...faults, ...registers.flatMap((register) => register.faults)].map(
    ({ rule, at }) => `${rule} ${at.path}`,
  );
}

test('lists every file in the order of its path, whatever the disk says', () => {
  write('kefu/letters/H-003.md', '');
  write('kefu/letters/H-002.md', '');
  const paths = diskSource(folder)
    .files()
    .map(({ path }) => path);
  expect(paths).toEqual([...paths].sort());
  expect(paths).toHaveLength(Object.keys(miniature).length + 2);
});

test('links are never followed: not to a file, a folder, themselves, or nothing', () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, 'H-002.md'), secret);
  const links: Record<string, string> = {
    'kefu/letters/H-002.md': join(outside, 'H-002.md'),
    'kefu/letters/H-004.md': '/etc/passwd',
    'kefu/letters/H-005.md': 'H-005.md',
    'kefu/letters/H-006.md': 'nowhere.md',
    'kefu/letters/H-007.md': 'H-001.md',
    'kefu/letters/2024': outside,
    'kefu/letters/loop': '.',
    'kefu/up': '..',
    root: '/',
  };
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
  const expected = Object.keys(links).map((path) => `file-kind ${path}`);
  expect(findings().sort()).toEqual(expected.sort());
  const read = diskSource(folder);
  expect(() => read.read('kefu/letters/H-002.md', 1000)).toThrow('ELOOP');
  rmSync(outside, { recursive: true });
});

test('devices and pipes are reported, and never waited for', () => {
  const { status } = spawnSync('mkfifo', [join(folder, 'kefu/letters/H-002.md')]);
  expect(status).toBe(0);
  expect(findings()).toEqual(['file-kind kefu/letters/H-002.md']);
});

test('a file of 50 MB is refused without being read', () => {
  write('kefu/letters/H-002.md', secret);
  truncateSync(join(folder, 'kefu/letters/H-002.md'), 50 * 1024 * 1024);
  const started = worked();
  expect(findings()).toEqual(['file-size kefu/letters/H-002.md']);
  expect(worked() - started).toBeLessThan(1000);
});

test('a name of bytes that are no text is refused, not looked for', () => {
  const path = Buffer.concat([
    Buffer.from(`${folder}/kefu/letters/H-00`),
    Buffer.from([0xff, 0x2e, 0x6d, 0x64]),
  ]);
  writeFileSync(path, secret);
  expect(findings()).toEqual(['file-name kefu/letters/H-00\ufffd.md']);
});

test.each([
  [0, 10, 0],
  [9, 10, 9],
  [10, 10, 10],
  [11, 10, undefined],
  [100_000, 10, undefined],
  [0, 0, 0],
  [1, 0, undefined],
  [64 * 1024, 64 * 1024, 64 * 1024],
  [64 * 1024 + 1, 64 * 1024, undefined],
  [512 * 1024, 512 * 1024, 512 * 1024],
])('a file of %d bytes with a limit of %d', (size, limit, length) => {
  write('a.md', new Uint8Array(size).fill(0x61));
  expect(diskSource(folder).read('a.md', limit)?.length).toBe(length);
});

test('an empty file is a finding', () => {
  write('kefu/letters/H-002.md', '');
  expect(findings()).toEqual(['file-frontmatter kefu/letters/H-002.md']);
});

test('a folder that looks like a file is walked into, and its files are in the wrong place', () => {
  write('kefu/letters/H-002.md/H-002.md/H-002.md', secret);
  expect(findings()).toEqual(['file-name kefu/letters/H-002.md/H-002.md/H-002.md']);
});

test('what one reading leaves in the buffer is not seen by the next', () => {
  write('a.md', 'long text');
  write('b.md', 'x');
  const source = diskSource(folder);
  source.read('a.md', 100);
  expect(Buffer.from(source.read('b.md', 100)!).toString()).toBe('x');
});

test('what belongs to the repository stands hidden at the top; below, a hidden file is one like others', () => {
  write('.git/config.md', 'x');
  write('.hidden.md', 'x');
  write('kefu/.hidden.md', 'x');
  const paths = diskSource(folder)
    .files()
    .map(({ path }) => path);
  expect(paths.filter((path) => path.includes('hidden') || path.includes('git'))).toEqual([
    'kefu/.hidden.md',
  ]);
});

test('files laid over a folder hide those beneath, and stand in their order', () => {
  write('b.md', 'beneath');
  write('d.md', 'beneath');
  symlinkSync('d.md', join(folder, 'c.md'));
  const laid = { 'd.md': '上面', 'c.md': 'above', 'a.md': 'above' };
  const source = overlaid(diskSource(folder), new Map(Object.entries(laid)));
  const files = source.files().filter(({ path }) => path.length === 4);
  expect(files).toEqual(['a.md', 'b.md', 'c.md', 'd.md'].map((path) => ({ path, kind: 'file' })));
  const read = (path: string, limit: number) => {
    const bytes = source.read(path, limit);
    return bytes && Buffer.from(bytes).toString();
  };
  expect(files.map(({ path }) => read(path, 7))).toEqual(['above', 'beneath', 'above', '上面']);
  expect([6, 5].map((limit) => read('d.md', limit))).toEqual(['上面', undefined]);
  expect(read('b.md', 6)).toBeUndefined();
});
