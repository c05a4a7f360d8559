import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addCommits, type TestCommit, temporaryRepository } from '../testing/temporary-repository.ts';
import { changesBelow } from './file-changes.ts';
import type { Repository } from './git.ts';

const office = temporaryRepository();
afterAll(() => office.remove());

const made = (commits: readonly TestCommit[], ref: string) => addCommits(office.bare, commits, ref);
const told = (repository: Repository, head: string, folder = 'records') =>
  changesBelow(repository, head, folder).map(({ commit, author, files }) => [
    commit.message.trim(),
    author,
    files.map(({ kind, path }) => `${kind} ${path}`),
  ]);

describe('the steps of a branch that touched a folder', () => {
  const [first, second] = made(
    [
      { files: { 'records/a.md': '1', 'src/x.ts': '1' }, message: '一' },
      { files: { 'src/x.ts': '2' }, message: '二' },
    ],
    'refs/heads/plain',
  ) as [string, string];

  test('newest first; those that touched nothing in it are left out', () => {
    const [head] = made(
      [{ files: { 'records/中文/b.md': '1', 'records/a.md': '2' }, message: '三', parents: [second] }],
      'refs/heads/plain',
    );
    expect(told(office.bare, head!)).toEqual([
      ['三', '测试', ['modified a.md', 'added 中文/b.md']],
      ['一', '测试', ['added a.md']],
    ]);
    expect(told(office.bare, head!, '')[1]).toEqual(['二', '测试', ['modified src/x.ts']]);
  });

  test('a folder whose name begins alike is another', () => {
    const [head] = made([{ files: { 'records-old/a.md': '1' }, parents: [second] }], 'refs/heads/alike');
    expect(told(office.bare, head!)).toHaveLength(1);
  });

  test('a renamed file is one removed and one added', () => {
    const files = { 'records/a.md': null, 'records/b.md': '1' };
    const [head] = made([{ files, message: '改名', parents: [first] }], 'refs/heads/renamed');
    expect(told(office.bare, head!)[0]).toEqual(['改名', '测试', ['removed a.md', 'added b.md']]);
  });

  test('a merge is held against what it was merged into, and names who wrote what it brings', () => {
    const [side] = made(
      [{ files: { 'records/c.md': '1' }, message: '提出', author: '李娟', parents: [first] }],
      'refs/heads/side',
    ) as [string];
    const [head] = made(
      [{ files: { 'records/c.md': '1' }, message: '合并', author: '机器', parents: [second, side] }],
      'refs/heads/merged',
    );
    expect(told(office.bare, head!)).toEqual([
      ['合并', '李娟', ['added c.md']],
      ['一', '测试', ['added a.md']],
    ]);
  });

  test('a clone that does not reach back says nothing of its oldest commit', () => {
    const [head] = made(
      [{ files: { 'records/d.md': '1' }, message: '新', parents: [second] }],
      'refs/heads/shallow',
    ) as [string];
    const folder = join(office.folder, 'shallow');
    const depth = ['--quiet', '--depth=2', '--branch=shallow', `file://${office.bare.folder}`, folder];
    spawnSync('git', ['clone', ...depth]);
    expect(told({ ...office.bare, folder }, head)).toEqual([['新', '测试', ['added d.md']]]);
  });
});
