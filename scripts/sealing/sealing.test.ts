import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { git } from '../../src/history/git.ts';
import { type Office, officeWith } from '../../src/testing/command-line.ts';
import { list } from '../../src/testing/disposing.ts';
import {
  sealingDay,
  sealingFiles,
  type TestRing,
  testRing,
  values,
} from '../../src/testing/sealing-office.ts';

let ring: TestRing;
beforeAll(async () => {
  ring = await testRing({ people: ['李娟', '王敏'] });
});
afterAll(() => rmSync(ring.folder, { recursive: true, force: true }));
const office = (env = ring.env(), files = sealingFiles): Office => officeWith(files, sealingDay, { env });
const all = Object.values(values);
const foundIn = (text: string) => all.filter((value) => text.includes(value));

describe('guidang seal', () => {
  test('takes every value out of every file, and changes no other line', async () => {
    const { run, tree, close } = office();
    const before = tree();
    const said = await run('seal');
    expect(said).toMatchObject({ status: 0, stderr: '' });
    expect(said.stdout).toContain('已密封 2 个文件，共 2 段');
    const after = tree();
    expect(foundIn(JSON.stringify(after))).toEqual([]);
    const path = 'kefu/dossiers/3-1-1502-01.md';
    const [line] = /^sealed:\n {2}sensitive: [0-9a-f]{16}\.[\w-]+\n/m.exec(after[path]!)!;
    const expected = before[path]!.replace(`"${values.mobile}"`, '密封')
      .replace(values.home, '密封')
      .replace(/\n---\n/, `\n${line}---\n`);
    expect(after[path]).toBe(expected);
    expect((await run('check')).status).toBe(0);
    expect((await run('seal')).stdout).toBe('没有要密封的：个人信息都已密封\n');
    expect(tree()).toEqual(after);
    close();
  });
});

const dossier = 'kefu/dossiers/3-1-1502-01.md';
const letter = 'kefu/letters/H-001.md';
const newNumber = [
  'change',
  'H-001',
  '--field',
  '来信电话',
  '--to',
  '13900000008',
  '--by',
  '李娟',
  '--reason',
  '换号',
];
const unsealed = async ({ run }: Office, number: string) => (await run('--json', 'unseal', number)).stdout;

describe('writing seals on the way', () => {
  test('a new record, with public halves alone; its holders read it', async () => {
    const one = office(ring.env());
    await one.run('seal');
    const said = await one.run(
      'new',
      'letters',
      '--title',
      '来函',
      '--set',
      'received=2024-06-01',
      '--set',
      '来信电话=13900000009',
    );
    expect(said).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.stringify(one.tree())).not.toContain('13900000009');
    const files = one.tree();
    one.close();
    const reader = office(ring.env('王敏'), files);
    expect(JSON.parse(await unsealed(reader, 'H-003')).files[0].fields).toEqual({ 来信电话: '13900000009' });
    reader.close();
  });

  test('a changed value keeps the others of its block, and neither form nor answer tells it', async () => {
    const one = office(ring.env('李娟'));
    await one.run('seal');
    const before = one.tree();
    const said = await one.run(...newNumber);
    expect(said).toMatchObject({ status: 0, stderr: '' });
    expect(said.stdout).not.toContain('13900000008');
    const after = one.tree();
    expect(JSON.stringify(after)).not.toContain('13900000008');
    expect(after['kefu/changes/2024/YD2024001.md']).toContain('from: 密封\nto: 密封\n');
    expect(after[letter]).not.toBe(before[letter]);
    expect(JSON.parse(await unsealed(one, 'H-001')).files[0].fields).toEqual({
      来信电话: '13900000008',
      私人电话: values.private,
    });
    expect((await one.run('check')).status).toBe(0);
    one.close();
  });

  test('without an identity what must be kept cannot be, without a ring nothing is written', async () => {
    const sealed = office();
    await sealed.run('seal');
    const files = sealed.tree();
    expect((await sealed.run(...newNumber)).status).toBe(2);
    expect(sealed.tree()).toEqual(files);
    sealed.close();
    const bare = office({ PATH: process.env.PATH, HOME: ring.folder }, files);
    const said = await bare.run(
      'new',
      'letters',
      '--title',
      '来函',
      '--set',
      'received=2024-06-01',
      '--set',
      '来信电话=13900000009',
    );
    expect([said.status, bare.tree()]).toEqual([2, files]);
    expect(said.stderr).toContain('密钥环');
    expect(said.stderr).not.toContain('13900000009');
    // What touches nothing personal goes on without keys.
    expect(await bare.run('new', 'letters', '--title', '来函', '--set', 'received=2024-06-01')).toMatchObject(
      { status: 0 },
    );
    bare.close();
  });

  test('a renumbered record is sealed anew for its new path', async () => {
    const one = office(ring.env('李娟'));
    await one.run('seal');
    const said = await one.run('renumber', 'H-001', 'letters');
    expect(said).toMatchObject({ status: 0, stderr: '' });
    const tree = one.tree();
    const blockOf = (path: string) => /sensitive: (\S+)/.exec(tree[path]!)![1];
    expect(blockOf('kefu/letters/H-003.md')).not.toBe(blockOf(letter));
    expect(JSON.parse(await unsealed(one, 'H-003')).files[0].fields).toEqual({
      来信电话: values.sender,
      私人电话: values.private,
    });
    expect((await one.run('check')).status).toBe(0);
    one.close();
  });

  test('imported rows are sealed; a trial puts no key on the ring', async () => {
    const one = office(ring.env('李娟'));
    await one.run('seal');
    writeFileSync(
      join(one.folder, 'new.csv'),
      '编号,题名,收到日期,来信电话\nH-003,来函,2024-06-01,13900000009\nH-004,再函,2024-06-02,13900000010\n',
    );
    const map =
      'register: kefu\nnumber: { column: 编号 }\nfields: { title: { column: 题名 }, received: { column: 收到日期 }, 来信电话: { column: 来信电话 } }\n';
    writeFileSync(join(one.folder, 'map.yaml'), map);
    const keys = ring.ring().list('keys').length;
    const trial = await one.run('import', 'new.csv', '--map', 'map.yaml', '--dry-run');
    expect([trial.stderr, trial.status, ring.ring().list('keys').length]).toEqual(['', 0, keys]);
    const said = await one.run('import', 'new.csv', '--map', 'map.yaml');
    expect(said).toMatchObject({ status: 0 });
    expect(JSON.stringify(one.tree())).not.toMatch(/1390000000?9|13900000010/);
    expect(ring.ring().list('keys').length).toBe(keys + 2);
    expect(JSON.parse(await unsealed(one, 'H-004')).files[0].fields).toEqual({ 来信电话: '13900000010' });
    one.close();
  });
});

describe('seal again, and what hinders it', () => {
  test('gives every file a new block that its holders read, and leaves the old keys until they are tidied', async () => {
    const one = office(ring.env('李娟'));
    await one.run('seal');
    const [before, keys] = [one.tree(), ring.ring().list('keys').length];
    expect((await one.run('seal', '--again')).stdout).toContain('已密封 2 个文件');
    const after = one.tree();
    expect([after[dossier] === before[dossier], after[letter] === before[letter]]).toEqual([false, false]);
    expect(ring.ring().list('keys').length).toBe(keys + 2);
    expect(JSON.parse(await unsealed(one, 'H-001')).files[0].fields.来信电话).toBe(values.sender);
    one.close();
  });

  test('stopped between ring and files, it leaves keys too many and every file as it was', async () => {
    const one = officeWith(sealingFiles, sealingDay, {
      env: ring.env(),
      beforeWrite: (step) => {
        if (step === 'journal') throw new Error('stopped');
      },
    });
    const before = one.tree();
    expect((await one.run('seal')).status).toBe(3);
    expect(one.tree()).toEqual(before);
    one.close();
    const next = office(ring.env(), before);
    expect((await next.run('seal')).status).toBe(0);
    expect(foundIn(JSON.stringify(next.tree()))).toEqual([]);
    next.close();
  });

  test.each([
    ['no ring is named', { GUIDANG_RING: undefined }, '密钥环'],
    ['the ring is not there', { GUIDANG_RING: '/nonexistent/ring' }, '密钥环'],
  ])('%s: refused, and nothing is written', async (_, more, words) => {
    const one = office({ ...ring.env(), ...more });
    const before = one.tree();
    const said = await one.run('seal');
    expect([said.status, one.tree()]).toEqual([2, before]);
    expect(said.stderr).toContain(words);
    expect(foundIn(said.stderr)).toEqual([]);
    one.close();
  });

  test('some files alone; what is none of the register is refused', async () => {
    const one = office();
    expect((await one.run('seal', 'records/kefu/letters/H-001.md')).status).toBe(0);
    expect(foundIn(JSON.stringify(one.tree()))).toEqual([values.mobile, values.home]);
    expect((await one.run('seal', 'kefu/letters/H-999.md')).status).toBe(2);
    expect((await one.run('seal', '../../etc/passwd')).status).toBe(2);
    one.close();
  });
});

describe('certify', () => {
  const certify = ['certify', 'XH2024001', '--place', '碎纸间', '--executor', '李娟', '--witnesses', '王敏'];
  const listed = list(['number: H-001']);
  test('takes the keys at once where the folder is all there is, and says so', async () => {
    const one = office(ring.env('李娟'));
    await one.run('seal');
    for (const [path, text] of Object.entries(listed)) one.put(path, String(text));
    const said = await one.run(...certify);
    expect(said).toMatchObject({ status: 0 });
    expect(said.stdout).toMatch(/已销毁的 1 个文件：从密钥环 .* 取走钥匙 \d+ 把/);
    const unread = await one.run('unseal', 'H-001');
    expect([unread.status, unread.stderr.includes(values.sender)]).toEqual([2, false]);
    expect(ring.ring().list('keys/kefu/letters/H-001')).toEqual([]);
    one.close();
  });
  test('touches no key while main does not know of it, and says what is left to do', async () => {
    const one = office(ring.env('李娟'));
    await one.run('seal');
    for (const [path, text] of Object.entries(listed)) one.put(path, String(text));
    const environment = { PATH: process.env.PATH, HOME: ring.folder };
    const run = (...args: string[]) => git({ folder: one.folder, environment }, args);
    run('init', '--quiet', '--initial-branch=main');
    run('add', '--all');
    run('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', '登记');
    const keys = ring.ring().list('keys');
    expect((await one.run(...certify)).stdout).toContain('执行 guidang key destroy');
    expect(ring.ring().list('keys')).toEqual(keys);
    one.close();
  });
});
