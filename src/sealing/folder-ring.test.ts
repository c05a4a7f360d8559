import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { folderRing } from './folder-ring.ts';

const home = mkdtempSync(join(tmpdir(), 'guidang-folder-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
let count = 0;
let folder: string;
beforeEach(() => {
  count += 1;
  folder = join(home, String(count), 'ring');
});
const put = (entries: Record<string, string>, remove: string[] = []) => {
  const ring = folderRing(folder);
  for (const name of Object.keys(entries)) ring.read(name);
  ring.change(new Map(Object.entries(entries)), remove, 'test');
};
const problemOf = (work: () => unknown) => {
  try {
    work();
    return 'done';
  } catch (error) {
    return (error as { problem?: string }).problem ?? String(error);
  }
};

describe('a ring in a folder', () => {
  test('lists and reads what was written, and nothing of its own housekeeping', () => {
    put({ 'ring.json': '1', 'keys/客服/甲/内部.0.json': '2', 'keys/b.json': '3' });
    const ring = folderRing(folder);
    expect(ring.list('')).toEqual(['keys/b.json', 'keys/客服/甲/内部.0.json', 'ring.json']);
    expect(ring.list('keys/客服')).toEqual(['keys/客服/甲/内部.0.json']);
    expect([ring.read('keys/b.json'), ring.read('keys/c.json'), ring.list('people')]).toEqual([
      '3',
      undefined,
      [],
    ]);
    expect(ring.leftovers()).toEqual([]);
  });
  test('overwrites what is removed before it goes, and takes empty folders along', () => {
    put({ 'keys/a/b/c.json': 'a secret that is to be gone' });
    // A second name of the same bytes on the disk.
    linkSync(join(folder, 'keys/a/b/c.json'), join(home, `${count}-linked`));
    put({ 'keys/z.json': '' }, ['keys/a/b/c.json']);
    expect(readFileSync(join(home, `${count}-linked`), 'utf8')).not.toContain('secret');
    expect([existsSync(join(folder, 'keys/a')), existsSync(join(folder, 'keys'))]).toEqual([false, true]);
  });
  test('takes away what a writer left who was stopped', () => {
    put({ 'ring.json': '1' });
    mkdirSync(join(folder, '.writing'));
    writeFileSync(join(folder, '.writing/entry'), 'half a ke');
    expect(folderRing(folder).leftovers()).toEqual(['half a ke']);
    folderRing(folder).forget();
    expect([folderRing(folder).leftovers(), existsSync(join(folder, '.writing'))]).toEqual([[], false]);
  });
});

describe('two who write', () => {
  test('at once: the second is refused, and nothing of theirs is written', () => {
    put({ 'a.json': '1', 'b.json': '1' });
    const [one, other] = [folderRing(folder), folderRing(folder)];
    for (const ring of [one, other]) ring.read('b.json');
    one.change(new Map([['b.json', '2']]), [], 'first');
    const second = () =>
      other.change(
        new Map([
          ['c.json', '3'],
          ['b.json', '3'],
        ]),
        [],
        'second',
      );
    expect(problemOf(second)).toBe('ring-changed');
    expect([folderRing(folder).read('b.json'), folderRing(folder).read('c.json')]).toEqual(['2', undefined]);
  });
  test('what somebody else wrote in the meantime is not written over unseen', () => {
    const mine = folderRing(folder);
    expect(mine.read('a.json')).toBeUndefined();
    put({ 'a.json': 'theirs' });
    expect(problemOf(() => mine.change(new Map([['a.json', 'mine']]), [], 'late'))).toBe('ring-changed');
  });
  test('a lock that a writer left who died makes way; one in use does not', () => {
    put({ 'a.json': '1' });
    writeFileSync(join(folder, '.lock'), '');
    const [now, old] = [new Date(), new Date(Date.now() - 121_000)];
    utimesSync(join(folder, '.lock'), old, old);
    expect(problemOf(() => put({ 'a.json': '2' }))).toBe('done');
    writeFileSync(join(folder, '.lock'), '');
    utimesSync(join(folder, '.lock'), now, now);
    expect(problemOf(() => put({ 'a.json': '3' }))).toBe('ring-busy');
    expect(folderRing(folder).read('a.json')).toBe('2');
  });
  test('killed at any moment: every entry is old or new, never half', async () => {
    const [old, fresh] = ['o'.repeat(200_000), 'n'.repeat(200_000)];
    const names = Array.from({ length: 20 }, (_, index) => `keys/${index}.json`);
    const script = join(home, 'writer.ts');
    writeFileSync(
      script,
      `import { folderRing } from ${JSON.stringify(join(import.meta.dirname, 'folder-ring.ts'))};
const ring = folderRing(process.argv[2]);
const names = ${JSON.stringify(names)};
for (const name of names) ring.read(name);
console.log('ready');
ring.change(new Map(names.map((name) => [name, 'n'.repeat(200000)])), [], 'kill');`,
    );
    for (const delay of [0, 1, 2, 4, 8, 16]) {
      folder = join(home, `killed-${delay}`, 'ring');
      put(Object.fromEntries(names.map((name) => [name, old])));
      const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await once(child, 'close');
      const ring = folderRing(folder);
      const texts = names.map((name) => ring.read(name));
      expect(texts.every((text) => text === old || text === fresh)).toBe(true);
      expect(ring.list('')).toHaveLength(20);
      rmSync(join(folder, '.lock'), { force: true });
      put({ 'keys/0.json': fresh });
      expect(folderRing(folder).leftovers()).toEqual([]);
    }
  });
});

describe('no name leads out of the folder', () => {
  test.each(['../out.json', 'keys/../../out.json', '/etc/passwd', '', '.', 'a//b', 'a\\..\\b', 'a\0b', '..'])(
    '%j',
    (name) => {
      put({ 'ring.json': '1' });
      writeFileSync(join(folder, '..', 'out.json'), 'outside');
      const ring = folderRing(folder);
      expect(problemOf(() => ring.read(name))).toBe('ring-damaged');
      expect(problemOf(() => ring.change(new Map([[name, 'x']]), [], 'x'))).toBe('ring-damaged');
      expect(problemOf(() => ring.change(new Map(), [name], 'x'))).toBe('ring-damaged');
      expect(readFileSync(join(folder, '..', 'out.json'), 'utf8')).toBe('outside');
    },
  );
  test('nor does a link, of a file or of a folder', () => {
    put({ 'ring.json': '1', 'keys/a.json': '1' });
    const outside = join(folder, '..', 'elsewhere');
    mkdirSync(outside);
    writeFileSync(join(outside, 'b.json'), 'outside');
    symlinkSync(join(outside, 'b.json'), join(folder, 'keys/b.json'));
    symlinkSync(outside, join(folder, 'keys/way'));
    const ring = folderRing(folder);
    for (const name of ['keys/b.json', 'keys/way/b.json']) {
      expect(problemOf(() => ring.read(name))).toBe('ring-damaged');
      expect(problemOf(() => ring.change(new Map(), [name], 'x'))).toBe('ring-damaged');
      expect(problemOf(() => ring.change(new Map([[name, 'x']]), [], 'x'))).toBe('ring-damaged');
    }
    expect(ring.list('keys')).not.toContain('keys/way/b.json');
    expect(readFileSync(join(outside, 'b.json'), 'utf8')).toBe('outside');
  });
});
