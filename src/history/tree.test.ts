import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addCommits, temporaryRepository } from '../testing/temporary-repository.ts';
import { blobsOf, commitFiles } from './commit-files.ts';
import { commits } from './commits.ts';
import { git } from './git.ts';
import { readObjects } from './objects.ts';
import { differences, differencesOfEach, filesOf } from './tree.ts';

const office = temporaryRepository();
afterAll(() => office.remove());
const other = '1234567890123456789012345678901234567890';
const [first, second, third] = addCommits(office.bare, [
  {
    files: {
      'README.md': '归档\n',
      'records/客服/档案 "甲".md': '甲\n',
      'records/a.md': 'a\n',
      'records/a/b.md': 'b\n',
      'records/脚本.md': 'x\n',
      'records/.hidden': 'h\n',
    },
  },
  {
    files: {
      'records/客服/档案 "甲".md': null,
      'records/客服/乙.md': '甲\n',
      'records/link.md': { mode: '120000', content: '/etc/passwd' },
      'records/脚本.md': { mode: '100755', content: 'x\n' },
      'records/sub': { mode: '160000', content: other },
      'records/a.md': 'a2\n',
    },
  },
  { files: {} },
]) as [string, string, string];

describe('the files of a commit', () => {
  test('come whole, with their modes, whatever their names', () => {
    expect(filesOf(office.bare, second, 'records').map(({ mode, path }) => `${mode} ${path}`)).toEqual([
      '100644 .hidden',
      '100644 a.md',
      '100644 a/b.md',
      '120000 link.md',
      '160000 sub',
      '100644 客服/乙.md',
      '100755 脚本.md',
    ]);
    expect(filesOf(office.bare, first)).toHaveLength(6);
    expect(filesOf(office.bare, first, 'no/such')).toEqual([]);
    expect(filesOf(office.bare, first, 'README.md')).toEqual([]);
  });
  test('an id that is none, or an option, is refused before git sees it', () => {
    expect(() => filesOf(office.bare, '--help')).toThrow('not an object id: --help');
    expect(() => readObjects(office.bare, [`${first}\n${second}`])).toThrow('not an object id');
    expect(() => filesOf(office.bare, other)).toThrow(/not a tree object|Not a valid object name/);
  });
});

describe('differences', () => {
  test('a rename is a removal and an addition; links, gitlinks and execution bits show', () => {
    const seen = differences(office.bare, first, second).map(
      ({ path, kind, before, after }) => `${kind} ${path} ${before?.mode ?? '-'} ${after?.mode ?? '-'}`,
    );
    expect(seen).toEqual([
      'modified records/a.md 100644 100644',
      'added records/link.md - 120000',
      'added records/sub - 160000',
      'added records/客服/乙.md - 100644',
      'removed records/客服/档案 "甲".md 100644 -',
      'modified records/脚本.md 100644 100755',
    ]);
  });
  test('each pair gets its own, also where nothing differs', () => {
    const trees = commits(office.bare, [first, second, third]).map(({ tree }) => tree) as [
      string,
      string,
      string,
    ];
    const each = differencesOfEach(office.bare, [
      [undefined, trees[0]],
      [trees[1], trees[2]],
      [trees[1], trees[0]],
      [trees[0], trees[1]],
      [trees[0], trees[1]],
      [trees[0], trees[0]],
    ]);
    expect(each.map((found) => found.length)).toEqual([6, 0, 6, 6, 6, 0]);
    expect(differencesOfEach(office.bare, [])).toEqual([]);
  });
  test('.gitmodules cannot hide a gitlink', () => {
    const clone = office.clone('gitmodules');
    git(clone, ['checkout', '--quiet', first]);
    writeFileSync(
      join(clone.folder, '.gitmodules'),
      '[submodule "records/sub"]\n\tpath = records/sub\n\turl = ./x\n\tignore = all\n',
    );
    git(clone, ['add', '.gitmodules']);
    git(clone, ['config', 'diff.ignoreSubmodules', 'all']);
    expect(differences(clone, first, second).map(({ path }) => path)).toContain('records/sub');
  });
});

describe('a commit as a source', () => {
  const blobs = blobsOf(office.bare);
  const source = commitFiles(office.bare, second, 'records', blobs);
  test('lists as a disk does: folder by folder, nothing hidden at the top', () => {
    expect(source.files()).toEqual([
      { path: 'a/b.md', kind: 'file' },
      { path: 'a.md', kind: 'file' },
      { path: 'link.md', kind: 'symlink' },
      { path: 'sub', kind: 'other' },
      { path: '客服/乙.md', kind: 'file' },
      { path: '脚本.md', kind: 'file' },
    ]);
  });
  test('reads what was loaded and what was not, within the limit', () => {
    source.load(['a.md']);
    expect(Buffer.from(source.read('a.md', 3)!).toString()).toBe('a2\n');
    expect(source.read('a.md', 2)).toBeUndefined();
    expect(Buffer.from(source.read('客服/乙.md', 100)!).toString()).toBe('甲\n');
    const fresh = commitFiles(office.bare, second, 'records');
    expect(fresh.read('客服/乙.md', 3)).toBeUndefined();
    expect(fresh.read('客服/乙.md', 4)).toHaveLength(4);
    expect(() => source.read('nothing.md', 100)).toThrow('no such file');
  });
  test('what is too large is not even read', () => {
    const [large] = addCommits(
      office.bare,
      [{ files: { 'records/big.md': new Uint8Array(3_000_000), 'records/small.md': 's' } }],
      'refs/heads/large',
    ) as [string];
    const files = commitFiles(office.bare, large, 'records');
    files.load(['big.md', 'small.md'], 1000);
    expect(files.read('big.md', 1000)).toBeUndefined();
    expect(files.read('small.md', 1000)).toHaveLength(1);
    const ids = filesOf(office.bare, large, 'records').map(({ id }) => id);
    expect([...readObjects(office.bare, [...ids, other], 1000).keys()]).toEqual([ids[1]]);
  });
});

test('replaced objects and grafts are not believed', () => {
  const clone = office.clone('replaced');
  git(clone, ['replace', second, first]);
  mkdirSync(join(clone.folder, '.git/info'), { recursive: true });
  writeFileSync(join(clone.folder, '.git/info/grafts'), `${second}\n`);
  chmodSync(join(clone.folder, '.git/info/grafts'), 0o644);
  expect(commits(clone, [second])[0]).toMatchObject({ parents: [first] });
  expect(git(clone, ['rev-list', second]).toString()).toBe(`${second}\n${first}\n`);
  expect(filesOf(clone, second)).toEqual(filesOf(office.bare, second));
});
