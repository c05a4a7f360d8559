import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCommits, temporaryRepository } from '../testing/temporary-repository.ts';
import { commits } from './commits.ts';
import { git } from './git.ts';
import { integrity } from './integrity.ts';
import { mergeTree } from './merge-tree.ts';
import { moveRef, standing } from './refs.ts';
import { differences, filesOf } from './tree.ts';
import { type NewCommit, writeCommit, writeMerge } from './write-commit.ts';

const office = temporaryRepository();
afterAll(() => office.remove());
const main = 'refs/heads/main';
const [first] = addCommits(office.bare, [{ files: { 'records/a.md': 'a\n', 'records/b.md': 'b\n' } }]) as [
  string,
];
const given: NewCommit = {
  parent: first,
  files: new Map<string, string | Uint8Array | null>([
    ['records/客服/loans/2026/JY2026001.md', '---\r\nloan: JY2026001\r\n---\n'],
    ['records/b.md', null],
  ]),
  message: '借出 JY2026001\n\n第二段',
  author: { name: '张 三', email: 'zhang@office' },
  at: '2026-11-22T09:30:00+08:00',
  ref: 'refs/heads/lend-JY2026001',
  expected: undefined,
};

describe('a commit is written', () => {
  test('with its bytes, words and author, on its parent; the work tree stays as it was', () => {
    const clone = office.clone('desk');
    writeFileSync(join(clone.folder, '.gitattributes'), '* text=auto eol=lf\n');
    const before = git(clone, ['status', '--porcelain', '-z']).toString();
    const { id } = writeCommit(clone, given) as { id: string };
    const who = { name: '张 三', email: 'zhang@office', at: given.at };
    expect(commits(clone, [id])[0]).toMatchObject({
      parents: [first],
      author: who,
      committer: who,
      message: '借出 JY2026001\n\n第二段\n',
    });
    expect(differences(clone, first, id).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'removed records/b.md',
      'added records/客服/loans/2026/JY2026001.md',
    ]);
    expect(git(clone, ['show', `${id}:records/客服/loans/2026/JY2026001.md`]).toString()).toBe(
      '---\r\nloan: JY2026001\r\n---\n',
    );
    expect(git(clone, ['status', '--porcelain', '-z']).toString()).toBe(before);
    expect(standing(clone, given.ref)).toBe(id);
  });
  test('also as the first of a repository, and as a merge', () => {
    const { id } = writeCommit(office.bare, { ...given, parent: undefined, ref: 'refs/heads/new' }) as {
      id: string;
    };
    expect(filesOf(office.bare, id)).toHaveLength(1);
    const one = writeCommit(office.bare, { ...given, ref: 'refs/heads/one' }) as { id: string };
    const files = new Map([['c.md', 'c']]);
    const two = writeCommit(office.bare, { ...given, files, ref: 'refs/heads/two' }) as { id: string };
    const { tree } = mergeTree(office.bare, one.id, two.id) as { tree: string };
    const parents = [one.id, two.id] as const;
    const merge = writeMerge(office.bare, {
      ...given,
      parents,
      tree,
      ref: 'refs/heads/one',
      expected: one.id,
    });
    expect(commits(office.bare, [(merge as { id: string }).id])[0]).toMatchObject({ parents, tree });
  });
  test('a race is lost by the second, and the ref stays with the first', () => {
    const ref = 'refs/heads/race';
    const winner = writeCommit(office.bare, { ...given, ref }) as { id: string };
    expect(writeCommit(office.bare, { ...given, ref, message: '晚了' })).toBe('lost');
    expect(writeCommit(office.bare, { ...given, ref, message: '晚了', expected: first })).toBe('lost');
    expect(standing(office.bare, ref)).toBe(winner.id);
  });
  test.each([
    '../x.md',
    '.git/config',
    'a//b',
    '/etc/passwd',
    'records/.GIT/x',
    'a\nb',
    'records',
    'records/a.md/x',
    'records/git~1/.git/x',
    '',
  ])('not to the path %j', (path) => {
    const ref = 'refs/heads/bad-path';
    expect(() => writeCommit(office.bare, { ...given, ref, files: new Map([[path, 'x']]) })).toThrow(
      'not a path',
    );
    expect(standing(office.bare, ref)).toBeUndefined();
  });
  test.each(['main', '--stdin', 'refs/heads/../x', 'refs/heads/a b', 'refs/heads/x\0\0', 'HEAD'])(
    'not to the ref %j',
    (ref) => {
      expect(() => writeCommit(office.bare, { ...given, ref })).toThrow();
      expect(
        git(office.bare, ['for-each-ref', '--contains', first, '--format=%(refname)']).toString(),
      ).not.toContain('x');
    },
  );
});

describe('a lock', () => {
  test('left by a dead process is removed', () => {
    const lock = join(office.bare.folder, 'refs/heads/locked.lock');
    writeFileSync(lock, '');
    expect(moveRef(office.bare, { name: 'refs/heads/locked', id: first }, undefined)).toBe('moved');
    expect(globSync('refs/**/*.lock', { cwd: office.bare.folder })).toEqual([]);
  });
});

describe('kill -9', () => {
  const bin = join(office.folder, 'bin');
  const script = join(office.folder, 'write.ts');
  const counter = join(office.folder, 'count');
  const repository = office.clone('killed');
  const realGit = spawnSync('sh', ['-c', 'command -v git']).stdout.toString().trim();
  beforeAll(() => {
    mkdirSync(bin);
    writeFileSync(
      script,
      `import { writeCommit } from ${JSON.stringify(resolve('src/history/write-commit.ts'))};
       const files = new Map([['records/c.md', 'c'.repeat(100_000)], ['records/d/e.md', 'd']]);
       const [folder, path, home, parent] = process.argv.slice(2);
       writeCommit({ folder, environment: { PATH: path, HOME: home } }, { parent, files, message: 'm',
         author: { name: '张三', email: 'z@x' }, at: '2026-11-22T09:30:00+08:00', ref: '${main}', expected: parent });`,
    );
  });
  const run = (parent: string) =>
    spawn(
      process.execPath,
      [script, repository.folder, `${bin}:${process.env.PATH}`, office.folder, parent],
      {
        detached: true,
        // What a killed program leaves there goes with the test.
        env: { ...process.env, TMPDIR: office.folder },
        stdio: 'ignore',
      },
    );
  const ended = (child: ReturnType<typeof run>) =>
    new Promise((done) => child.on('close', (_, signal) => done(signal)));
  /** Whole, and the ref is old or new. @returns whether it is new */
  const checked = (parent: string): boolean => {
    const now = standing(repository, main)!;
    expect(
      integrity(repository).damages.filter(({ message }) => !/^(dangling|unreachable)/.test(message)),
    ).toEqual([]);
    if (now === parent) return false;
    expect(commits(repository, [now])[0]!.parents).toEqual([parent]);
    expect(filesOf(repository, now).map(({ path }) => path)).toContain('records/d/e.md');
    return true;
  };
  const shim = (step: number, when: 'before' | 'after') => {
    rmSync(counter, { force: true });
    const stop = `[ $n = ${step} ] && kill -9 $PPID`;
    const lines = [
      '#!/bin/sh',
      `n=$(($(cat ${counter} 2>/dev/null || echo 0) + 1)); echo $n > ${counter}`,
      ...(when === 'before'
        ? [`${stop} && exit 1`, `exec ${realGit} "$@"`]
        : [`${realGit} "$@"`, stop, 'exit 0']),
    ];
    writeFileSync(join(bin, 'git'), `${lines.join('\n')}\n`, { mode: 0o755 });
  };

  test('before and after each step of git: the ref is old until the last step, new after it', async () => {
    const moved: string[] = [];
    for (const when of ['before', 'after'] as const) {
      for (let step = 1; ; step += 1) {
        shim(step, when);
        const parent = standing(repository, main)!;
        const signal = await ended(run(parent));
        const isNew = checked(parent);
        if (signal === null) {
          expect(isNew).toBe(true);
          expect(Number(readFileSync(counter, 'utf8'))).toBe(step - 1);
          moved.push(`${when} ${step - 1} steps`);
          break;
        }
        expect(signal).toBe('SIGKILL');
        expect(globSync('.git/**/*.lock', { cwd: repository.folder })).toEqual([]);
        if (isNew) moved.push(`${when} ${step}`);
      }
    }
    expect(moved).toEqual(['before 9 steps', 'after 9', 'after 9 steps']);
  });
  test('of git and program together, at any moment: the next command works', async () => {
    writeFileSync(join(bin, 'git'), `#!/bin/sh\nexec ${realGit} "$@"\n`, { mode: 0o755 });
    for (let round = 0; round < 20; round += 1) {
      const parent = standing(repository, main)!;
      const child = run(parent);
      const end = ended(child);
      await setTimeout(60 + round * 8);
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        // It had ended already.
      }
      await end;
      checked(parent);
    }
    const expected = standing(repository, main)!;
    expect(writeCommit(repository, { ...given, parent: expected, expected, ref: main })).toHaveProperty('id');
    expect(globSync('.git/**/*.lock', { cwd: repository.folder })).toEqual([]);
  });
});
