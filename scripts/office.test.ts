import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workshop } from '../src/testing/installed-engine.ts';
import { workflowFaults } from '../src/testing/workflow-faults.ts';

const root = resolve(import.meta.dirname, '..');
const { folder, install, guidang, git, run, variables, remove } = workshop();
afterAll(remove);

let installed: string;
const repository = (name: string) => join(folder, name);

beforeAll(async () => {
  installed = install('here');
});

/** The copy of the engine that stands in an office's repository. */
const copy = 'engine/guidang-0.1.0.tgz';

describe('init --repo', () => {
  const listed = async (name: string) =>
    (await git(repository(name), 'ls-tree', '-r', '-z', '--name-only', 'main')).split('\0');
  const settled = ['.gitattributes', '.gitignore', 'README.en.md', 'README.md', 'package.json'];
  const besides = async (name: string) =>
    (await listed(name)).filter(
      (path) => path !== '' && !path.startsWith('records/') && !settled.includes(path),
    );

  test.each([
    [
      'github',
      '0.1.0',
      ['.github/CODEOWNERS', '.github/ISSUE_TEMPLATE/lend.yml', '.github/workflows/gate.yml'],
    ],
    ['gitea', '0.1.0', ['.gitea/CODEOWNERS', '.github/ISSUE_TEMPLATE/lend.yml', '.gitea/workflows/gate.yml']],
    ['none', undefined, [copy]],
  ])(
    '%s: a repository with one commit, a clean work tree, and an engine at an exact version',
    async (forge, version, some) => {
      const pin = version ?? `file:${copy}`;
      const words = ['init', '--repo', forge, '--forge', forge, '--regulation', 'S002-14', '--json'];
      if (version) words.push('--pin', version);
      const { status, stdout, stderr } = await guidang(folder, installed, ...words);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({
        repository: forge,
        forge,
        engine: pin,
        committed: true,
      });
      expect(await git(repository(forge), 'status', '--porcelain')).toBe('');
      expect(await git(repository(forge), 'log', '--format=%an %s', 'main')).toBe('林晓燕 建立档案登记册\n');
      for (const path of [...settled, ...some, 'records/people.md'])
        expect(await listed(forge)).toContain(path);
      expect((await besides(forge)).filter((path) => !path.startsWith('.git'))).toEqual(
        version ? [] : [copy],
      );
      if (forge === 'none') expect(await besides(forge)).toEqual([copy]);
      const { dependencies } = JSON.parse(readFileSync(join(repository(forge), 'package.json'), 'utf8'));
      expect(dependencies).toEqual({ guidang: pin });
    },
  );
  test('what it lays out passes its own check, and both READMEs speak to clerk and manager', async () => {
    const asOf = ['--as-of', '2026-11-22'];
    expect((await guidang(repository('github'), installed, 'check', ...asOf)).status).toBe(0);
    expect(readFileSync(join(repository('github'), 'README.md'), 'utf8')).toMatch(
      /## 档案管理员[\s\S]+## 客服部经理/,
    );
    expect(readFileSync(join(repository('github'), 'README.en.md'), 'utf8')).toMatch(
      /## For the archivist[\s\S]+manager/,
    );
  });
  test('its workflows are in order', async () => {
    for (const forge of ['github', 'gitea']) {
      const paths = (await besides(forge)).filter((path) => path.includes('/workflows/'));
      expect(paths).toHaveLength(6);
      for (const path of paths)
        expect([
          path,
          await workflowFaults(readFileSync(join(repository(forge), path), 'utf8'), path),
        ]).toEqual([path, []]);
    }
  });
  test('it is up to date with its own people', async () => {
    expect((await guidang(repository('github'), installed, 'owners', '--check')).status).toBe(0);
    const people = join(repository('gitea'), 'records/people.md');
    writeFileSync(
      people,
      readFileSync(people, 'utf8').replace(
        /- name: /g,
        (_, at) => `- login: person-${at}
    name: `,
      ),
    );
    expect((await guidang(repository('gitea'), installed, 'owners', '--check')).status).toBe(1);
    expect((await guidang(repository('gitea'), installed, 'owners')).stdout).toMatch(
      /^已写入 \.gitea\/CODEOWNERS\n/,
    );
    expect((await guidang(repository('gitea'), installed, 'owners', '--check')).status).toBe(0);
    await git(repository('gitea'), 'checkout', '--quiet', '.');
  });
  test('the pin may be a commit of a repository', async () => {
    const pin = `git+https://git.wuye.example/guidang.git#${'a'.repeat(40)}`;
    expect((await guidang(folder, installed, 'init', '--repo', 'pinned', '--pin', pin)).status).toBe(0);
    expect(readFileSync(join(repository('pinned'), 'package.json'), 'utf8')).toContain(`"guidang": "${pin}"`);
  });
  test.each([
    ['a folder with something in it', ['--repo', 'github']],
    ['a range for a version', ['--repo', 'other', '--pin', '^0.1.0']],
    ['an unknown forge', ['--repo', 'other', '--forge', 'gitlab']],
    ['records where the workflows do not look', ['--repo', 'other', '--records', 'files']],
    ['an unknown regulation', ['--repo', 'other', '--regulation', 'S9']],
  ])('%s: refused with 2, and nothing written', async (_, words) => {
    const { status, stdout, stderr } = await guidang(folder, installed, 'init', ...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^未执行：.+\n改法：.+\n$/);
    expect(existsSync(repository('other'))).toBe(false);
  });
});

describe('upgrade', () => {
  let other: string;
  const asOf = ['--as-of', '2026-11-22'];
  const office = () => repository('github');

  beforeAll(async () => {
    other = install('there');
    // The other engine is stricter in one rule, is called 0.2.0, and brings a changed workflow.
    const rule = join(other, 'src/rules/number/number-gap.ts');
    const text = readFileSync(rule, 'utf8');
    expect(text).toContain("rule('number-gap', 'notice',");
    writeFileSync(rule, text.replace("'number-gap', 'notice'", "'number-gap', 'error'"));
    const settings = join(other, 'package.json');
    writeFileSync(
      settings,
      readFileSync(settings, 'utf8').replace('"version": "0.1.0"', '"version": "0.2.0"'),
    );
    const check = join(other, '.github/workflows/check.yml');
    writeFileSync(check, readFileSync(check, 'utf8').replace('timeout-minutes: 15', 'timeout-minutes: 20'));
    // A register with a gap in its numbers, and a regulation without open figures.
    rmSync(join(office(), 'records'), { recursive: true });
    cpSync(join(root, 'records'), join(office(), 'records'), { recursive: true });
    for (const command of ['owners', 'forms'])
      expect((await guidang(office(), installed, command, ...asOf)).status).toBe(0);
    await git(office(), 'add', '--all');
    await git(office(), 'commit', '--quiet', '--message', '登记');
  });

  test('--dry-run lists what would newly fail, and changes nothing', async () => {
    const refs = await git(office(), 'for-each-ref');
    const words = ['upgrade', '--engine', other, '--dry-run', '--json', ...asOf];
    const { status, stdout, stderr } = await guidang(office(), installed, ...words);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { from, to, newly, gone, branch } = JSON.parse(stdout);
    expect({ from, to, branch }).toEqual({ from: '0.1.0', to: '0.2.0', branch: undefined });
    const before = JSON.parse(
      (await guidang(office(), installed, 'check', '--json', ...asOf)).stdout,
    ).findings;
    const gaps = before.filter(({ rule }: { rule: string }) => rule === 'number-gap');
    expect(gaps.length).toBeGreaterThan(2);
    expect(newly).toEqual(gaps.map((finding: object) => ({ ...finding, severity: 'error' })));
    expect(gone).toBe(gaps.length);
    expect(await git(office(), 'for-each-ref')).toBe(refs);
  });
  test('in words: how many, and each with its place', async () => {
    const { stdout } = await guidang(office(), installed, 'upgrade', '--engine', other, '--dry-run', ...asOf);
    expect(stdout).toMatch(
      /^程序 0\.1\.0 → 0\.2\.0\n新出现错误 \d+ 项、警告和提示 0 项，不再出现 \d+ 项\n错误\[number-gap\] records\/kefu\//,
    );
  });
  test('the branch holds the pin and what the new engine makes, nothing of the work tree', async () => {
    writeFileSync(join(office(), 'records/kefu/unfinished.md'), '---\n---\n');
    const main = await git(office(), 'rev-parse', 'main');
    const { status, stdout } = await guidang(
      office(),
      installed,
      'upgrade',
      '--engine',
      other,
      '--json',
      ...asOf,
    );
    rmSync(join(office(), 'records/kefu/unfinished.md'));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ branch: 'req/upgrade-0.2.0' });
    const changed = (await git(office(), 'diff', '--name-only', 'main', 'req/upgrade-0.2.0'))
      .trim()
      .split('\n');
    expect(changed).toEqual(['.github/workflows/check.yml', 'package.json']);
    expect(
      await git(office(), 'diff', '--unified=0', 'main', 'req/upgrade-0.2.0', '--', 'package.json'),
    ).toMatch(/\n- {4}"guidang": "0\.1\.0"\n\+ {4}"guidang": "0\.2\.0"\n$/);
    expect(await git(office(), 'rev-parse', 'main')).toBe(main);
    expect(await git(office(), 'status', '--porcelain')).toBe('');
    expect(await git(office(), 'log', '-1', '--format=%an %s', 'req/upgrade-0.2.0')).toBe(
      '林晓燕 程序由 0.1.0 换为 0.2.0\n',
    );
  });
  test('the gate takes it for a change of the engine alone', async () => {
    const range = ['--base', 'main', '--head', 'req/upgrade-0.2.0', '--proposer', 'yunqi-shenrl'];
    const { stdout } = await guidang(office(), installed, 'gate', ...range, '--json', ...asOf);
    const { verdict, changes, findings } = JSON.parse(stdout);
    expect({ verdict, findings }).toEqual({ verdict: 'wait', findings: [] });
    expect(changes.map(({ act, path }: { act: string; path: string }) => [act, path])).toEqual([
      ['engine', '.github/workflows/check.yml'],
      ['engine', 'package.json'],
    ]);
  });
  test('a comment needs a forge to be kept at', async () => {
    const range = ['--base', 'main', '--head', 'req/upgrade-0.2.0', '--proposer', 'yunqi-shenrl'];
    const { status, stdout, stderr } = await guidang(
      office(),
      installed,
      'gate',
      ...range,
      '--comment',
      ...asOf,
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--forge');
  });
  test('a copy in the repository gives way to a copy of the new engine', async () => {
    const words = ['upgrade', '--engine', other, '--json', ...asOf];
    const { stdout } = await guidang(repository('none'), installed, ...words);
    const { to, branch } = JSON.parse(stdout);
    expect([to, branch]).toEqual(['file:engine/guidang-0.2.0.tgz', 'req/upgrade-0.2.0']);
    const files = await git(repository('none'), 'diff', '--name-status', '--no-renames', 'main', branch);
    expect(files.trim().split('\n')).toEqual([
      `D\t${copy}`,
      'A\tengine/guidang-0.2.0.tgz',
      'M\tpackage.json',
    ]);
    const { status, stderr } = await guidang(repository('none'), installed, 'upgrade', ...asOf);
    expect(status).toBe(2);
    expect(stderr).toContain('用 --engine 写明新程序的文件夹');
  });
  test('the same engine again finds nothing new', async () => {
    const words = ['upgrade', '--engine', installed, '--to', '0.1.1', '--dry-run', '--json', ...asOf];
    const { status, stdout } = await guidang(office(), installed, ...words);
    expect({ status, ...JSON.parse(stdout) }).toMatchObject({ status: 0, newly: [], gone: 0 });
  });
  test.each([
    ['a branch that is there already', ['--engine', 'there/node_modules/guidang'], '已经存在'],
    ['the engine that is pinned', ['--to', '0.1.0'], '现在用的就是 0.1.0'],
    ['a range', ['--to', '^1'], '不是确定的一版程序'],
    ['a folder without an engine', ['--engine', 'github', '--to', '0.3.0'], '里没有程序'],
  ])('%s: refused with 2', async (_, words, said) => {
    const given = words.map((word) => (existsSync(join(folder, word)) ? join(folder, word) : word));
    const { status, stdout, stderr } = await guidang(office(), installed, 'upgrade', ...given, ...asOf);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
  test('without --to the newest is fetched, and the lock file goes along', async () => {
    const packed = join(folder, 'packed');
    cpSync(other, packed, { recursive: true });
    const settings = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
    // What it needs is found above the folder it is fetched to.
    writeFileSync(join(packed, 'package.json'), JSON.stringify({ ...settings, dependencies: {} }));
    expect((await run(packed, 'npm', ['pack', '--ignore-scripts'])).status).toBe(0);
    const registry = await registryOf(join(packed, 'guidang-0.2.0.tgz'));
    mkdirSync(join(folder, 'here/tmp'));
    Object.assign(variables, { npm_config_registry: registry.url, TMPDIR: join(folder, 'here/tmp') });
    const locked = { name: 'records', lockfileVersion: 3, requires: true };
    const packages = { '': { name: 'records', dependencies: { guidang: '0.1.0' } } };
    writeFileSync(join(office(), 'package-lock.json'), JSON.stringify({ ...locked, packages }));
    await git(office(), 'add', 'package-lock.json');
    await git(office(), 'commit', '--quiet', '--message', '锁定');
    await git(office(), 'branch', '--quiet', '--delete', '--force', 'req/upgrade-0.2.0');
    const { status, stdout, stderr } = await guidang(office(), installed, 'upgrade', ...asOf);
    registry.close();
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).not.toContain('package-lock.json');
    const changed = await git(office(), 'diff', '--name-only', 'main', 'req/upgrade-0.2.0');
    expect(changed).toBe('.github/workflows/check.yml\npackage-lock.json\npackage.json\n');
    const lock = JSON.parse(await git(office(), 'show', 'req/upgrade-0.2.0:package-lock.json'));
    expect(lock.packages['node_modules/guidang']).toMatchObject({
      version: '0.2.0',
      integrity: registry.integrity,
    });
    expect(readdirSync(join(folder, 'here/tmp')).filter((name) => name.startsWith('guidang-'))).toEqual([]);
  });
  test('where no engine is pinned it is refused', async () => {
    const { status, stderr } = await guidang(root, root, 'upgrade', '--to', '0.2.0', ...asOf);
    expect(status).toBe(2);
    expect(stderr).toContain('没有写死的 guidang 版本');
  });
});

/** A registry that knows one version of the engine. */
async function registryOf(tarball: string) {
  const bytes = readFileSync(tarball);
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  const server = createServer((request, response) => {
    if (request.url === '/guidang.tgz') return void response.end(bytes);
    if (request.url !== '/guidang') return void response.writeHead(404).end('{}');
    const dist = { tarball: `${url}/guidang.tgz`, integrity };
    const versions = { '0.2.0': { name: 'guidang', version: '0.2.0', dist } };
    response.end(JSON.stringify({ name: 'guidang', 'dist-tags': { latest: '0.2.0' }, versions }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, integrity, close: () => server.close() };
}
