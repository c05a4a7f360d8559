import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Office, officeWith } from '../../src/testing/command-line.ts';
import { onDay } from '../../src/testing/on-day.ts';
import {
  sealingDay,
  sealingFiles,
  type TestRing,
  testRing,
  values,
} from '../../src/testing/sealing-office.ts';

const root = resolve(import.meta.dirname, '../..');
const old = '13900000077';
const change = `---
change: YD2024001
number: H-001
field: 来信电话
from: "${old}"
to: "${values.sender}"
on: 2024-06-01
by: 李娟
reason: 换号
---
`;
let ring: TestRing;
let office: Office;
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { PATH: process.env.PATH, HOME: ring.folder },
  });
beforeAll(async () => {
  ring = await testRing();
  office = officeWith({ ...sealingFiles, 'kefu/changes/2024/YD2024001.md': change }, sealingDay, {
    env: ring.env(),
  });
  writeFileSync(join(ring.folder, '.gitconfig'), '[user]\nname = 李娟\nemail = a@example.org\n');
  git(office.folder, 'init', '--quiet', '--initial-branch=main');
  git(office.folder, 'add', '--all');
  git(office.folder, 'commit', '--quiet', '-m', '登记');
  office.put(
    'kefu/letters/H-002.md',
    '---\nnumber: H-002\ntitle: 复函\nreceived: 2021-06-10\n来信电话: "13900000078"\n---\n',
  );
  git(office.folder, 'commit', '--quiet', '--all', '-m', '来信电话');
});
afterAll(() => {
  office.close();
  rmSync(ring.folder, { recursive: true, force: true });
});

/** The commands of the handbook by which a clean history begins. */
function commands(language: string): string {
  const text = readFileSync(join(root, `src/handbook/${language}sealing.mdx`), 'utf8');
  return [...text.matchAll(/```bash\n([\s\S]*?)```/g)]
    .map(([, typed]) => typed!)
    .find((typed) => typed.includes('checkout-index'))!;
}

test('sealing tells truthfully what the old history holds, and the commands of the handbook leave it behind', async () => {
  const { stdout, stderr } = await office.run('seal', '--json');
  expect(stderr).toBe('');
  const said = JSON.parse(stdout);
  expect(said).toMatchObject({ files: 4, blocks: 3, history: { versions: 4, commits: 2 } });
  const all = [...Object.values(values), old, '13900000078'];
  const tree = JSON.stringify(office.tree());
  expect(all.filter((value) => tree.includes(value))).toEqual([]);
  const [oldOne, newOne] = [join(ring.folder, 'old'), join(ring.folder, 'register-new')];
  cpSync(office.folder, oldOne, { recursive: true });
  const bin = join(ring.folder, 'bin');
  mkdirSync(bin);
  const program = `shift\nexec '${process.execPath}' '${root}/scripts/guidang.ts' "$@"`;
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
  expect(commands('en/').replace(/--message ".*"/g, '')).toBe(commands('').replace(/--message ".*"/g, ''));
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: ring.folder, NODE_OPTIONS: onDay(sealingDay) };
  const done = spawnSync('bash', ['-e', '-c', commands('')], { cwd: oldOne, encoding: 'utf8', env });
  expect(done).toMatchObject({ status: 0 });
  expect(done.stdout).toContain('错误 0');

  const everything = (folder: string) => git(folder, 'cat-file', '--batch-all-objects', '--batch');
  const [before, after] = [oldOne, newOne].map(everything);
  git(newOne, 'gc', '--quiet');
  expect(all.filter((value) => before!.includes(value))).toEqual(all);
  expect(all.filter((value) => after!.includes(value))).toEqual([]);
  expect(after).toContain('密封');
});
