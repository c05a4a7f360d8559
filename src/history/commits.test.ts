import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addCommits, temporaryRepository } from '../testing/temporary-repository.ts';
import { commitOf, commits, commitsBetween, firstParents, isAncestor } from './commits.ts';
import { GitFailure, git, gitMeanwhile } from './git.ts';
import { gitInstant, identityLine, identityOf } from './instant.ts';
import { mergeTree } from './merge-tree.ts';
import { filesOf } from './tree.ts';

const office = temporaryRepository();
afterAll(() => office.remove());
const { bare } = office;
const main = addCommits(bare, [
  {
    files: { 'a.md': '1\n' },
    message: '登记 G2026001\n\n第二段\n',
    author: '张 三',
    at: '2026-11-22T09:30:00+08:00',
  },
  { files: { 'b.md': '1\n' } },
]) as [string, string];
const [side] = addCommits(bare, [{ parents: [main[0]], files: { 'c.md': '1\n' } }], 'refs/heads/side') as [
  string,
];
const [merged] = addCommits(bare, [{ parents: [main[1], side], files: { 'c.md': '1\n' } }]) as [string];

describe('commits', () => {
  test('say who, when and what', () => {
    const who = { name: '张 三', email: 'test@office', at: '2026-11-22T09:30:00+08:00' };
    expect(commits(bare, [main[0]])).toEqual([
      {
        id: main[0],
        tree: expect.stringMatching(/^[0-9a-f]{40}$/),
        parents: [],
        author: who,
        committer: who,
        message: '登记 G2026001\n\n第二段\n',
      },
    ]);
    expect(commits(bare, [merged])[0]!.parents).toEqual([main[1], side]);
    expect(() => commits(bare, [commits(bare, [merged])[0]!.tree])).toThrow('no such commit');
  });
  test('between two, and along the first parents', () => {
    expect(commitsBetween(bare, main[1], merged).map(({ id }) => id)).toEqual([side, merged]);
    expect([...firstParents(bare, merged)].map(({ id }) => id)).toEqual([...main, merged]);
    expect(isAncestor(bare, side, merged)).toBe(true);
    expect(isAncestor(bare, merged, side)).toBe(false);
  });
  test('a ref is resolved, and is never an option, a range or two lines', () => {
    expect(commitOf(bare, 'main')).toBe(merged);
    expect(commitOf(bare, main[0].slice(0, 12))).toBe(main[0]);
    for (const ref of [
      '--all',
      '-h',
      'side..main',
      '^main',
      'no such',
      'main\nside',
      'main\0',
      '',
      'main:a.md',
    ])
      expect(commitOf(bare, ref), ref).toBeUndefined();
  });
});

describe('a merge without a work tree', () => {
  test('clean: a tree of both', () => {
    const found = mergeTree(bare, main[1], side);
    expect(found).toEqual({ tree: commits(bare, [merged])[0]!.tree });
  });
  test('one path on both sides: that path, once', () => {
    const [one] = addCommits(
      bare,
      [{ parents: [merged], files: { '档/号.md': '1\n' } }],
      'refs/heads/one',
    ) as [string];
    const [two] = addCommits(
      bare,
      [{ parents: [merged], files: { '档/号.md': '2\n' } }],
      'refs/heads/two',
    ) as [string];
    expect(mergeTree(bare, one, two)).toEqual({ conflicts: ['档/号.md'] });
    const clone = office.clone('union');
    writeFileSync(join(clone.folder, '.gitattributes'), '* merge=union\n');
    expect(mergeTree(clone, one, two)).toEqual({ conflicts: ['档/号.md'] });
  });
  test('a rename is not followed', () => {
    const lines = 'line\n'.repeat(50);
    const [from] = addCommits(bare, [{ files: { 'x.md': lines } }], 'refs/heads/from') as [string];
    const [renamed] = addCommits(
      bare,
      [{ parents: [from], files: { 'x.md': null, 'y.md': lines } }],
      'refs/heads/renamed',
    ) as [string];
    const [changed] = addCommits(
      bare,
      [{ parents: [from], files: { 'x.md': `${lines}more\n` } }],
      'refs/heads/changed',
    ) as [string];
    expect(mergeTree(bare, renamed, changed)).toEqual({ conflicts: ['x.md'] });
    expect(mergeTree(bare, changed, renamed)).toEqual({ conflicts: ['x.md'] });
  });
  test('a renamed folder takes nothing along', () => {
    const [from] = addCommits(bare, [{ files: { 'old/1.md': '1', 'old/2.md': '2' } }], 'refs/heads/old') as [
      string,
    ];
    const files = { 'old/1.md': null, 'old/2.md': null, 'new/1.md': '1', 'new/2.md': '2' };
    const [moved] = addCommits(bare, [{ parents: [from], files }], 'refs/heads/new') as [string];
    const more = [{ parents: [from], files: { 'old/3.md': '3' } }];
    const [added] = addCommits(bare, more, 'refs/heads/more') as [string];
    for (const found of [mergeTree(bare, moved, added), mergeTree(bare, added, moved)]) {
      const { tree } = found as { tree: string };
      expect(filesOf(bare, tree).map(({ path }) => path)).toEqual(['new/1.md', 'new/2.md', 'old/3.md']);
    }
  });
  test('the same change on both sides is none; a file where the other has a folder is one', () => {
    const at = (ref: string, files: Record<string, string>) =>
      addCommits(bare, [{ parents: [merged], files }], `refs/heads/${ref}`)[0]!;
    const [left, right] = [
      at('same-1', { 's.md': '1', 'l.md': '1' }),
      at('same-2', { 's.md': '1', 'r.md': '1' }),
    ];
    const found = mergeTree(bare, left, right) as { tree: string };
    expect(filesOf(bare, found.tree).map(({ path }) => path)).toEqual([
      ...['a.md', 'b.md', 'c.md', 'l.md', 'r.md', 's.md'],
    ]);
    const [file, folder] = [at('file', { 档: '1' }), at('folder', { '档/号.md': '1' })];
    expect(mergeTree(bare, file, folder)).toHaveProperty('conflicts');
  });
  test('nothing in common', () => {
    const [lone] = addCommits(bare, [{ files: { 'z.md': '1\n' } }], 'refs/heads/lone') as [string];
    expect(mergeTree(bare, merged, lone)).toBe('unrelated');
  });
});

describe('identities and instants', () => {
  test('are read and written alike', () => {
    const line = '张 三 <z@x> 1795309200 -0330';
    expect(identityLine(identityOf(line))).toBe(line);
    expect(identityOf(line).at).toBe('2026-11-21T21:30:00-03:30');
    expect(gitInstant('2026-11-22T09:00:00.900Z')).toBe('1795338000 +0000');
  });
  test('malformed ones are empty, or refused', () => {
    for (const line of ['x', 'a <b> 1 +9900', 'a <b> 999999999999 +0000', 'a <b>> 1 +0000', 'a <b> -1 +0000'])
      expect(identityOf(line), line).toEqual({ name: '', email: '', at: '' });
    const at = '2026-11-22T09:00:00+08:00';
    for (const name of ['a\nobject x', 'a <b>', '  ', 'a\0'])
      expect(() => identityLine({ name, email: '', at }), name).toThrow('not a name');
    for (const wrong of ['yesterday', '2026-11-22', '2026-02-31T25:00:00Z', '1969-01-01T00:00:00Z'])
      expect(() => gitInstant(wrong), wrong).toThrow('not an instant');
  });
});

describe('asking git', () => {
  test('a no, a missing program and a stopped one are told apart', async () => {
    const reason = (work: () => unknown) => {
      try {
        work();
      } catch (error) {
        return (error as GitFailure).reason;
      }
    };
    expect(reason(() => git(bare, ['cat-file', '-e', 'main:none']))).toBe('answered-no');
    expect(reason(() => git({ ...bare, environment: { PATH: office.folder } }, ['version']))).toBe(
      'not-found',
    );
    expect(reason(() => git(bare, ['cat-file', '--batch'], { timeout: 1 }))).toBe('timed-out');
    await expect(gitMeanwhile(bare, ['rev-parse', '--verify', 'none'])).rejects.toThrow(GitFailure);
    await expect(gitMeanwhile({ ...bare, environment: {} }, ['version'])).rejects.toMatchObject({
      reason: 'not-found',
    });
    expect((await gitMeanwhile(bare, ['cat-file', '--batch-check'], { input: main[0] })).toString()).toMatch(
      `${main[0]} commit`,
    );
  });
  test('much goes in and comes out', () => {
    const bytes = new Uint8Array(80_000_000).fill(65);
    const id = git(bare, ['hash-object', '-w', '--stdin'], { input: bytes }).toString().trim();
    expect(git(bare, ['cat-file', 'blob', id]).equals(bytes)).toBe(true);
  });
});
