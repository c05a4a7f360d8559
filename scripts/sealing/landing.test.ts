import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { git } from '../../src/history/git.ts';
import { sealFiles } from '../../src/sealing/seal-files.ts';
import { office as gateOffice, letter } from '../../src/testing/gate-office.ts';
import { sealingDay, type TestRing, testRing } from '../../src/testing/sealing-office.ts';
import { type SharedOffice, sharedOffice } from '../../src/testing/sharing-office.ts';

const [gone, kept] = ['kefu/letters/H-001.md', 'kefu/letters/H-002.md'];
const personal = `levels: [normal, sensitive]
personal: [{ level: sensitive, fields: [来信电话], readers: [keeper], of: records }]`;
let ring: TestRing;
let office: SharedOffice;

beforeAll(async () => {
  ring = await testRing();
  const contents = [gone, kept].map((path) => ({
    path,
    level: 'sensitive',
    fields: { 来信电话: '13900000002' },
  }));
  const blocks = new Map(
    (await sealFiles(ring.ring(), contents, sealingDay)).map(({ path, block }) => [path, block]),
  );
  const sealedLetter = (seq: number, path: string) =>
    letter(seq, { 来信电话: '密封', sealed: `\n  sensitive: ${blocks.get(path)}` });
  const regulation = String(gateOffice['kefu/regulation.md'])
    .replace('levels: [normal, sensitive]', personal)
    .replace(
      'fields: [{ name: received, type: day }]',
      'fields: [{ name: received, type: day }, { name: 来信电话, type: text }]',
    );
  const files = { 'kefu/regulation.md': regulation, ...sealedLetter(1, gone), ...sealedLetter(2, kept) };
  office = await sharedOffice({ files });
});
afterAll(() => {
  office.close();
  rmSync(ring.folder, { recursive: true, force: true });
});

const keysOf = (path: string) => ring.ring().list(`keys/${path.replace(/\.md$/, '')}`).length;

test('what a certificate says is gone loses its keys when that lands, not before', async () => {
  const keeper = office.client('keeper');
  git(keeper.repository, ['config', 'guidang.ring', ring.ring().place]);
  const [manager, director] = [office.client('manager', '王敏'), office.client('director', '陈远')];
  const lands = async (branch: string) => {
    for (const one of [manager, director]) await one.run('approve', branch);
    const { status, stdout, stderr } = await keeper.run('land', branch);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout;
  };
  const listed = await keeper.propose('dispose', 'H-001', '--ground', '期满', '--by', '李娟');
  await lands(listed.branch);
  git(keeper.repository, ['pull', '--quiet', '--ff-only', 'origin', 'main']);
  const certified = await keeper.propose(
    ...[
      'certify',
      'XH2024001',
      '--place',
      '碎纸间',
      '--executor',
      '李娟',
      '--witnesses',
      '周明',
      '--method',
      '粉碎',
    ],
  );
  expect([keysOf(gone), keysOf(kept)]).toEqual([1, 1]);
  expect(await lands(certified.branch)).toContain('已销毁的 1 个文件');
  expect([keysOf(gone), keysOf(kept)]).toEqual([0, 1]);
});
