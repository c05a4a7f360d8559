import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAhead } from './read-ahead.ts';
import { diskSource, type Source } from './source.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guidang-ahead-'));
  for (let at = 0; at < 6000; at += 1) {
    const below = join(folder, `kefu/letters/${at % 7}`);
    if (at < 7) mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `H-${String(at).padStart(4, '0')}.md`), `第${at}件\n`.repeat((at % 90) + 1));
  }
  writeFileSync(join(folder, 'kefu/letters/0/empty.md'), '');
  writeFileSync(join(folder, 'kefu/letters/1/long.md'), '长'.repeat(40_000));
  writeFileSync(join(folder, 'kefu/letters/6/huge.md'), '');
  truncateSync(join(folder, 'kefu/letters/6/huge.md'), 50 * 1024 * 1024);
  symlinkSync('/etc/passwd', join(folder, 'kefu/letters/2/link.md'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const limit = 64 * 1024;
const filesOf = (source: Source) => source.files().flatMap(({ path, kind }) => (kind === 'file' ? path : []));
const textOf = (source: Source, path: string) => Buffer.from(source.read(path, limit) ?? '过大').toString();

test('every file is as it is on the disk: empty ones, long ones, too long ones', () => {
  const [ahead, disk] = [readAhead(folder), diskSource(folder)];
  const paths = filesOf(ahead);
  expect(paths).toEqual(filesOf(disk));
  for (const path of paths) expect([path, textOf(ahead, path)]).toEqual([path, textOf(disk, path)]);
  expect(textOf(ahead, 'kefu/letters/6/huge.md')).toBe('过大');
});

test('in any order, and again, and listed anew half way', () => {
  const [ahead, disk] = [readAhead(folder), diskSource(folder)];
  const paths = filesOf(ahead);
  const order = [paths.at(-1)!, ...paths.slice(0, 600), paths[10]!, ...paths.slice(3000, 3600).reverse()];
  for (const path of order) expect([path, textOf(ahead, path)]).toEqual([path, textOf(disk, path)]);
  expect(filesOf(ahead)).toEqual(paths);
  for (const path of paths) expect([path, textOf(ahead, path)]).toEqual([path, textOf(disk, path)]);
});

test('what is gone by the time it is asked for is told as the disk tells it', () => {
  const ahead = readAhead(folder);
  const [first] = filesOf(ahead);
  expect(() => ahead.read(`${first}.gone`, limit)).toThrow(/ENOENT/);
  expect(() => ahead.read('kefu/letters/2/link.md', limit)).toThrow(/ELOOP/);
});

test('a limit below a file’s length holds', () => {
  const ahead = readAhead(folder);
  const path = filesOf(ahead).find((name) => name.endsWith('H-0089.md'))!;
  expect(ahead.read(path, 5)).toBeUndefined();
});

test('who has no patience with the other thread reads everything here, and no file for another', () => {
  const [ahead, disk] = [readAhead(folder, 0), diskSource(folder)];
  for (const path of filesOf(ahead)) expect([path, textOf(ahead, path)]).toEqual([path, textOf(disk, path)]);
});
