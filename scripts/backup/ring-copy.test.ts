import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Office, officeWith } from '../../src/testing/command-line.ts';
import { certificate, list } from '../../src/testing/disposing.ts';
import {
  sealingDay,
  sealingFiles,
  type TestRing,
  testRing,
  values,
} from '../../src/testing/sealing-office.ts';

let ring: TestRing;
let office: Office;
let disk: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-C', office.folder, ...args], { env: { PATH: process.env.PATH, HOME: ring.folder } });
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '-m', '登记');
};
beforeAll(async () => {
  ring = await testRing();
  disk = join(ring.folder, 'disk');
  mkdirSync(disk);
  office = officeWith(sealingFiles, sealingDay, { env: ring.env('李娟') });
  writeFileSync(join(ring.folder, '.gitconfig'), '[user]\nname = 李娟\nemail = a@example.org\n');
  git('init', '--quiet', '--initial-branch=main');
  await office.run('seal');
  commit();
});
afterAll(() => {
  office.close();
  rmSync(ring.folder, { recursive: true, force: true });
});
const copy = () => join(disk, 'ring/ring.json');
const backup = () => join(disk, sealingDay);
const restored = async (name: string) => office.run('restore', backup(), join(ring.folder, name));

test('the ring goes along, comes back, and opens what is sealed', async () => {
  const said = await office.run('backup', disk);
  expect(said).toMatchObject({ status: 0 });
  expect(said.stdout).toContain('钥匙 2 把、持有人 1 名');
  const manifest = JSON.parse(readFileSync(join(backup(), 'manifest.json'), 'utf8'));
  expect(manifest.ring).toMatchObject({ keys: 2, people: 1 });
  const back = await restored('one');
  expect(back.stdout).toContain(`密钥环已恢复到 ${join(ring.folder, 'one.ring')}`);
  const { GUIDANG_RING: _, ...env } = ring.env('李娟');
  const there = officeWith({}, sealingDay, { env, folder: join(ring.folder, 'one') });
  const opened = await there.run('--json', 'unseal', 'H-001');
  expect(JSON.parse(opened.stdout).files[0].fields.来信电话).toBe(values.sender);
  there.close();
  expect((await office.run('restore', backup(), join(ring.folder, 'two'), '--ring', disk)).status).toBe(2);
});

test('it is told when the copy is gone, damaged, another or older; the register comes back all the same', async () => {
  const whole = readFileSync(copy(), 'utf8');
  const told = async (text: string | undefined, name: string) => {
    if (text === undefined) rmSync(copy());
    else writeFileSync(copy(), text);
    const { status, stdout } = await restored(name);
    writeFileSync(copy(), whole);
    expect([status, existsSync(join(ring.folder, name, 'records'))]).toEqual([0, true]);
    return stdout;
  };
  expect(await told(undefined, 'absent')).toContain('ring 文件夹不在');
  expect(await told(whole.replace('keys/kefu', 'keys/kefo'), 'damaged')).toContain('密钥环已损坏');
  const other = await testRing();
  const files = { 'ring.json': other.ring().read('ring.json')! };
  const { createHash } = await import('node:crypto');
  const digest = (of: object) => createHash('sha256').update(JSON.stringify(of)).digest('hex');
  expect(await told(JSON.stringify({ format: 1, sha256: digest(files), files }), 'other')).toContain(
    '不是备份时的那一个',
  );
  const kept = Object.entries(JSON.parse(whole).files as Record<string, string>);
  const fewer = Object.fromEntries(kept.filter(([name]) => !name.startsWith('keys/kefu/letters')));
  expect(await told(JSON.stringify({ format: 1, sha256: digest(fewer), files: fewer }), 'older')).toContain(
    '有 1 段密文没有钥匙',
  );
  rmSync(other.folder, { recursive: true, force: true });
});

test('once a record is destroyed, the next backup leaves no key of it beside the earlier one', async () => {
  for (const [path, text] of Object.entries({ ...list(['H-001']), ...certificate(['H-001']) }))
    office.put(path, String(text));
  commit();
  expect((await office.run('key', 'destroy')).stdout).toContain('取走钥匙 1 把');
  const held = () => readFileSync(copy(), 'utf8').includes('"keys/kefu/letters/H-001/');
  expect(held()).toBe(true);
  await office.run('backup', disk);
  expect(held()).toBe(false);
  const back = await restored('after');
  expect(back.stdout).not.toContain('没有钥匙');
});

test('a ring that lacks keys takes the place of no copy', async () => {
  const before = readFileSync(copy(), 'utf8');
  const now = ring.ring();
  const names = now.list('keys');
  for (const name of names) now.read(name);
  now.change(new Map(), names, 'lost');
  expect((await office.run('backup', disk)).stdout).toContain('没有覆盖以前备份的密钥环');
  expect(readFileSync(copy(), 'utf8')).toBe(before);
});
