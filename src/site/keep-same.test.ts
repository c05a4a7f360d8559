import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepIfSame, keepSame } from './keep-same.ts';

const folder = mkdtempSync(join(tmpdir(), 'guidang-keep-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (path: string) => join(folder, path);
const write = (path: string, text: string) => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
};
const inode = (path: string) => statSync(at(path)).ino;

test('a file that says the same stays, any other is as it was made', () => {
  write('old/r/same.html', '甲');
  write('old/r/longer.html', '甲乙');
  write('old/r/other.html', '甲');
  write('old/gone.html', '甲');
  for (const [path, text] of [
    ['new/r/same.html', '甲'],
    ['new/r/longer.html', '甲'],
    ['new/r/other.html', '乙'],
    ['new/added.html', '甲'],
  ] as const)
    write(path, text);
  keepSame(at('new'), at('old'));
  expect(inode('new/r/same.html')).toBe(inode('old/r/same.html'));
  for (const name of ['longer', 'other'])
    expect(inode(`new/r/${name}.html`)).not.toBe(inode(`old/r/${name}.html`));
  const paths = (readdirSync(at('new'), { recursive: true }) as string[]).sort();
  expect(paths).toEqual(['added.html', 'r', 'r/longer.html', 'r/other.html', 'r/same.html']);
  expect(['longer', 'other', 'same'].map((name) => readFileSync(at(`new/r/${name}.html`), 'utf8'))).toEqual([
    '甲',
    '乙',
    '甲',
  ]);
});

test('a link to a file is never taken for it: what it leads to may change', () => {
  write('elsewhere.html', '甲');
  mkdirSync(at('linked'));
  symlinkSync(at('elsewhere.html'), at('linked/page.html'));
  expect(keepIfSame(Buffer.from('甲'), at('linked/page.html'), at('kept.html'))).toBe(false);
});

test.skipIf(!existsSync('/dev/shm'))('on another disk it is written with its day', () => {
  const other = mkdtempSync('/dev/shm/guidang-keep-');
  write('dated.html', '甲');
  utimesSync(at('dated.html'), 1_700_000_000, 1_700_000_000);
  try {
    expect(keepIfSame(Buffer.from('甲'), at('dated.html'), join(other, 'dated.html'))).toBe(true);
    expect(readFileSync(join(other, 'dated.html'), 'utf8')).toBe('甲');
    expect(statSync(join(other, 'dated.html')).mtimeMs).toBe(1_700_000_000_000);
  } finally {
    rmSync(other, { recursive: true });
  }
});

test('where nothing stood before nothing is kept, and nothing is written over', () => {
  write('one.html', '甲');
  write('taken.html', '乙');
  expect(keepIfSame(Buffer.from('甲'), at('none.html'), at('two.html'))).toBe(false);
  expect(() => keepIfSame(Buffer.from('甲'), at('one.html'), at('taken.html'))).toThrow('EEXIST');
  expect(readFileSync(at('taken.html'), 'utf8')).toBe('乙');
  keepSame(at('old'), at('nowhere'));
  expect(readFileSync(at('old/gone.html'), 'utf8')).toBe('甲');
});
