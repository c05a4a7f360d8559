import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addCommits, temporaryRepository } from '../testing/temporary-repository.ts';
import { GitFailure, git } from './git.ts';
import { standing } from './refs.ts';
import { fetch, push } from './remote.ts';

const office = temporaryRepository();
afterAll(() => office.remove());
const main = 'refs/heads/main';
const [first] = addCommits(office.bare, [{ files: { 'a.md': 'a' } }]) as [string];
const [desk, room] = [office.clone('desk'), office.clone('room')];

describe('a push', () => {
  test('arrives when the other side stands where it was expected, and only then', async () => {
    const [mine] = addCommits(desk, [{ files: { 'b.md': 'b' } }]) as [string];
    const [other] = addCommits(room, [{ files: { 'c.md': 'c' } }]) as [string];
    expect(await push(desk, 'origin', [{ name: main, id: mine, expected: first }])).toBe('pushed');
    expect(await push(room, 'origin', [{ name: main, id: other, expected: first }])).toBe('stale');
    expect(await push(room, 'origin', [{ name: main, id: other, expected: undefined }])).toBe('stale');
    expect(standing(office.bare, main)).toBe(mine);
    await fetch(room, 'origin');
    expect(standing(room, 'refs/remotes/origin/main')).toBe(mine);
  });
  test('is all or nothing', async () => {
    const now = standing(office.bare, main)!;
    const pushes = [
      { name: 'refs/heads/side', id: first, expected: undefined },
      { name: main, id: first, expected: first },
    ];
    expect(await push(desk, 'origin', pushes)).toBe('stale');
    expect([standing(office.bare, 'refs/heads/side'), standing(office.bare, main)]).toEqual([undefined, now]);
  });
  test('is refused with the words of the hook, which sees what is pushed before it is taken', async () => {
    const hook = join(office.bare.folder, 'hooks/pre-receive');
    const program = join(office.folder, 'hook.ts');
    const room = (file: string) => JSON.stringify(resolve(`src/history/${file}.ts`));
    writeFileSync(
      program,
      `import { readFileSync } from 'node:fs';
       import { commitsBetween } from ${room('commits')};
       import { differences } from ${room('tree')};
       import { mergeTree } from ${room('merge-tree')};
       import { commitFiles } from ${room('commit-files')};
       const repository = { folder: process.cwd(), environment: process.env };
       const [before, after] = readFileSync(0, 'utf8').split(' ');
       const [change] = differences(repository, before, after);
       const text = Buffer.from(commitFiles(repository, after, '').read(change.path, 100)).toString();
       console.error('拒绝：' + change.kind + ' ' + change.path + ' ' + text);
       console.error(commitsBetween(repository, before, after).length, 'tree' in mergeTree(repository, before, after));
       process.exit(1);\n`,
    );
    writeFileSync(hook, `#!/bin/sh\nexec ${process.execPath} ${program}\n`, { mode: 0o755 });
    const before = standing(office.bare, main)!;
    const [id] = addCommits(desk, [{ files: { '档/新.md': '新' } }]) as [string];
    expect(await push(desk, 'origin', [{ name: main, id, expected: before }])).toEqual({
      refused: '拒绝：added 档/新.md 新\n1 true',
    });
    expect(standing(office.bare, main)).toBe(before);
    expect(() => git(office.bare, ['cat-file', '-e', id])).toThrow(GitFailure);
  });
  test('to nowhere fails, and a remote is never an option', async () => {
    const one = [{ name: main, id: first, expected: first }];
    await expect(push(desk, 'nowhere', one)).rejects.toThrow(GitFailure);
    await expect(push(desk, '--receive-pack=touch x', one)).rejects.toThrow(GitFailure);
    await expect(fetch(desk, '--upload-pack=touch x')).rejects.toThrow('not the name of a remote');
  });
});

describe('a fetch', () => {
  test('removes a lock that a process left behind, and never what the other side names', async () => {
    const lock = join(desk.folder, '.git/refs/remotes/origin/main.lock');
    const mine = join(office.folder, 'mine.lock');
    rmSync(join(office.bare.folder, 'hooks/pre-receive'), { force: true });
    const before = standing(office.bare, main)!;
    const [id] = addCommits(room, [{ files: { 'd.md': 'd' } }]) as [string];
    expect(await push(room, 'origin', [{ name: main, id, expected: before }])).toBe('pushed');
    for (const file of [lock, mine]) writeFileSync(file, '');
    const program = `echo "Unable to create '${mine}': File exists" >&2; exec git-upload-pack "$@"`;
    writeFileSync(join(office.folder, 'upload'), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
    git(desk, ['config', 'remote.origin.uploadpack', join(office.folder, 'upload')]);
    await fetch(desk, 'origin');
    expect(standing(desk, 'refs/remotes/origin/main')).toBe(id);
    expect([lock, mine].map((file) => existsSync(file))).toEqual([false, true]);
  });
});
