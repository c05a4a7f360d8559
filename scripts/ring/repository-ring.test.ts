import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { GitFailure, git, type Repository } from '../../src/history/git.ts';
import { newIdentity } from '../../src/sealing/native-identity.ts';
import { keysOfFiles, removeKeys } from '../../src/sealing/remove-keys.ts';
import { written } from '../../src/sealing/ring.ts';
import { ringName } from '../../src/sealing/ring-names.ts';
import { addPerson } from '../../src/sealing/ring-people.ts';
import { rotateLevels } from '../../src/sealing/rotate.ts';
import { type SealedBlock, sealFiles } from '../../src/sealing/seal-files.ts';
import { openFiles } from '../../src/sealing/unseal.ts';
import { verifyRing } from '../../src/sealing/verify-ring.ts';
import { temporaryRepository } from '../../src/testing/temporary-repository.ts';
import { repositoryRing } from './repository-ring.ts';

const office = temporaryRepository();
afterAll(() => office.remove());
const day = '2026-03-12' as Day;
const due = [{ register: 'kefu', level: '内部', names: ['王敏'] }];
const paths = [0, 1, 2].map((n) => `kefu/dossiers/3-1-${n}.md`);
const { secret: me, recipient } = newIdentity();
let count = 0;
let bare: Repository;
let blocks: readonly SealedBlock[];
const ring = () => repositoryRing(bare, () => '2026-03-12T09:00:00+08:00');
const ask = (...args: string[]) => git(bare, args).toString().trim();
/** The content of every object that the repository has, in whatever pack. */
const everything = () =>
  git(bare, ['cat-file', '--batch-all-objects', '--batch', '--buffer', '--unordered']).toString('latin1');

beforeEach(async () => {
  count += 1;
  bare = { ...office.bare, folder: join(office.folder, `ring-${count}.git`) };
  git({ ...bare, folder: office.folder }, ['init', '--quiet', '--bare', `ring-${count}.git`]);
  ring().change(new Map([[ringName, written({ format: 1, id: '0'.repeat(32) })]]), [], 'found');
  await addPerson(ring(), { name: '王敏', recipient, day }, due, async () => me);
  const contents = paths.map((path) => ({ path, level: '内部', fields: { 常用手机: '13800138000' } }));
  blocks = await sealFiles(ring(), contents, day);
});

describe('a ring in a bare repository', () => {
  test('works as one in a folder does', async () => {
    expect((await openFiles(ring(), me, blocks)).fields.size).toBe(3);
    await rotateLevels(ring(), me, due, day);
    expect((await openFiles(ring(), me, blocks)).fields.size).toBe(3);
    expect((await verifyRing(ring(), me)).faults).toEqual([]);
    expect(ring().list('levels')).toEqual(['levels/kefu/内部/2.json']);
  });
  test('is always one commit without a parent, and no object stands beside its files', async () => {
    await rotateLevels(ring(), me, due, day);
    expect(ask('rev-list', '--all', '--count', '--parents')).toBe('1');
    expect(ask('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    expect(ring().leftovers()).toEqual([]);
    const unreachable = ask('fsck', '--unreachable', '--no-reflogs', '--full');
    expect(unreachable).toBe('');
  });
  test('has no trace of a key that was taken off, in any object', () => {
    const [entry] = keysOfFiles(ring(), [paths[0]!]);
    const armored = JSON.parse(ring().read(entry!.names[0]!)!).secret.split('\n')[2] as string;
    expect(everything()).toContain(armored);
    removeKeys(ring(), [paths[0]!], day);
    expect(everything()).not.toContain(armored);
    expect(everything()).toContain(paths[0]!);
    expect(keysOfFiles(ring(), paths).map(({ path }) => path)).toEqual(paths.slice(1));
  });
  test('stopped before its old objects went: what is left is told of, and goes when it is said again', () => {
    const [entry] = keysOfFiles(ring(), [paths[0]!]);
    const armored = JSON.parse(ring().read(entry!.names[0]!)!).secret as string;
    const before = { ...bare, folder: join(office.folder, `before-${count}.git`) };
    cpSync(bare.folder, before.folder, { recursive: true });
    removeKeys(ring(), [paths[0]!], day);
    // The objects of before come back, as if nothing had been cleared away.
    git(bare, ['fetch', '--quiet', '--no-write-fetch-head', before.folder, 'refs/heads/main']);
    expect(
      ring()
        .leftovers()
        .some((text) => text.includes(JSON.stringify(armored))),
    ).toBe(true);
    expect(removeKeys(ring(), [paths[0]!], day)).toEqual([]);
    expect(ring().leftovers()).toEqual([]);
    expect(everything()).not.toContain(armored.split('\n')[2]);
  });
  test('refuses the second of two who write at once', () => {
    const [one, other] = [ring(), ring()];
    for (const each of [one, other]) each.list('');
    one.change(new Map([['people/a.json', '{}']]), [], 'one');
    const late = () => other.change(new Map([['people/b.json', '{}']]), [], 'other');
    expect(late).toThrow(expect.objectContaining({ problem: 'ring-changed' }));
    expect(ring().read('people/b.json')).toBeUndefined();
    expect(ring().read('people/a.json')).toBe('{}');
  });
  test('takes no name that git would put elsewhere', () => {
    for (const name of ['../out.json', '.git/config', 'a/../b', '/a', ''])
      expect(() => ring().change(new Map([[name, 'x']]), [], 'x'), name).toThrow();
    expect(ring().list('')).toHaveLength(6);
    expect(() => git(bare, ['cat-file', '-e', 'HEAD:.git/config'])).toThrow(GitFailure);
  });
});
