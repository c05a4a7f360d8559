import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/domain/sealed-blocks.ts';
import { git, type Repository } from '../../src/history/git.ts';
import { openFiles } from '../../src/sealing/unseal.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import { diskSource } from '../../src/store/source.ts';
import { type Office, officeWith } from '../../src/testing/command-line.ts';
import { certificate, list } from '../../src/testing/disposing.ts';
import { sealingDay, sealingFiles, type TestRing, testRing } from '../../src/testing/sealing-office.ts';

const count = 1000;
const people = ['李娟', '王敏'];
const numbers = Array.from({ length: count }, (_, index) => `H-${String(index + 101).padStart(3, '0')}`);
const phone = (index: number) => `1391${String(index).padStart(7, '0')}`;
const letters = Object.fromEntries(
  numbers.map((number, index) => [
    `kefu/letters/${number}.md`,
    `---\nnumber: ${number}\ntitle: 致业主的一封信\nreceived: 2020-03-05\n来信电话: "${phone(index)}"\n---\n`,
  ]),
);
/** Lists and certificates of 250 each. */
const gone = Object.fromEntries(
  [0, 1, 2, 3].flatMap((part) => {
    const items = numbers.slice(part * 250, (part + 1) * 250);
    const of = `XH202400${part + 1}`;
    return Object.entries({
      ...list(items, {}, of),
      ...certificate(items, { disposal: of }, `XZ202400${part + 1}`),
    });
  }),
);

describe.each([
  ['a folder', false],
  ['a bare repository', true],
])('1,000 sealed records are destroyed, the ring in %s', (_, bare) => {
  let ring: TestRing;
  let office: Office;
  let repository: Repository;
  const run = (...args: string[]) => git(repository, args).toString();
  const commit = () => {
    run('add', '--all');
    run('commit', '--quiet', '-m', '登记');
  };
  const audited = async () => {
    const { stdout } = await office.run('--json', 'audit', '--ring');
    return (JSON.parse(stdout).findings as { kind: string }[]).filter(({ kind }) => kind === 'ring');
  };
  /** What of the copies made before anybody on the ring can read: path → what became of it. */
  const readable = async (folder: string) => {
    const source = diskSource(join(folder, 'records'));
    const wanted = readHoldings(source).registers.flatMap(blocksOf);
    expect(wanted.length).toBeGreaterThanOrEqual(count);
    const opened: string[] = [];
    for (const secret of ring.secrets.values()) {
      const { fields, faults } = await openFiles(ring.ring(), secret, wanted);
      opened.push(...fields.keys());
      for (const { problem } of faults) expect(['destroyed', 'not-a-reader']).toContain(problem);
    }
    return new Set(opened);
  };
  beforeAll(async () => {
    ring = await testRing({ people, bare });
    office = officeWith({ ...sealingFiles, ...letters }, sealingDay, { env: ring.env('李娟') });
    const environment = { PATH: process.env.PATH, HOME: ring.folder };
    repository = { folder: office.folder, environment };
    run('init', '--quiet', '--initial-branch=main');
    run('config', 'user.name', '李娟');
    run('config', 'user.email', 'a@example.org');
    expect((await office.run('seal')).status).toBe(0);
    commit();
  });
  afterAll(() => {
    office.close();
    rmSync(ring.folder, { recursive: true, force: true });
  });

  test('no clone, fork, bundle or backup made before can be read with what is left', async () => {
    const copies = join(ring.folder, 'copies');
    mkdirSync(copies);
    run('clone', '--quiet', '--no-local', office.folder, join(copies, 'clone'));
    run('clone', '--quiet', '--mirror', '--no-local', office.folder, join(copies, 'fork.git'));
    run('bundle', 'create', '--quiet', join(copies, 'all.bundle'), '--all');
    mkdirSync(join(copies, 'backups'));
    expect(await office.run('backup', join(copies, 'backups'))).toMatchObject({ status: 0 });
    expect((await readable(join(copies, 'clone'))).size).toBe(count + 2);

    for (const [path, text] of Object.entries(gone)) office.put(path, String(text));
    expect((await office.run('key', 'destroy')).stdout).toContain('没有已销毁文件的钥匙');
    commit();
    expect(await audited()).toHaveLength(count);
    const said = await office.run('key', 'destroy');
    expect(said).toMatchObject({ status: 0 });
    expect(said.stdout).toContain(`已销毁的 ${count} 个文件`);
    expect((await office.run('key', 'destroy')).stdout).toContain('没有已销毁文件的钥匙');
    expect(await audited()).toEqual([]);

    run('clone', '--quiet', join(copies, 'fork.git'), join(copies, 'of-fork'));
    run('clone', '--quiet', join(copies, 'all.bundle'), join(copies, 'of-bundle'));
    const restored = join(copies, 'of-backup');
    const backup = join(copies, 'backups', sealingDay);
    const bundle = readdirSync(backup).find((name) => name.endsWith('.bundle'))!;
    run('clone', '--quiet', '-b', 'main', join(backup, bundle), restored);
    for (const copy of ['clone', 'of-fork', 'of-bundle', 'of-backup'])
      expect(
        [...(await readable(join(copies, copy)))].filter((path) => letters[path]),
        copy,
      ).toEqual([]);
    // Two others were not destroyed.
    expect((await readable(join(copies, 'clone'))).size).toBe(2);
  });

  test('nor is any of the keys left in the place where the ring is', () => {
    const { place } = ring.ring();
    const texts = everything(place, bare).split('\n}\n');
    expect(texts.length).toBeGreaterThan(count);
    const secrets = texts.filter((text) => text.includes('AGE ENCRYPTED') && text.includes('letters/H-'));
    expect(secrets.map((text) => /letters\/H-\d+/.exec(text)![0])).toEqual(['letters/H-001']);
  });
});

/** All that lies in a ring's place, every object of a repository's among it, as one text. */
function everything(place: string, bare: boolean): string {
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  if (!bare) return execFileSync('grep', ['-r', '-h', '-a', '', place], options);
  return execFileSync('git', ['-C', place, 'cat-file', '--batch-all-objects', '--batch'], options);
}
