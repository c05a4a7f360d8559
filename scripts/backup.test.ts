import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Backup } from '../src/domain/backup.ts';
import { git } from '../src/history/git.ts';
import { paper } from '../src/testing/gate-office.ts';
import { type Client, type SharedOffice, sharedOffice, sharingDay } from '../src/testing/sharing-office.ts';

let office: SharedOffice;
let keeper: Client;
let home: string;
let made: string;

const regulationWithDuty = (text: string) =>
  text.replace(
    'amendment:',
    'duties:\n  - { code: backup, what: 备份登记册, role: keeper, every: 每月1日, evidence: 备份记录, checks: [备份可用] }\namendment:',
  );

/** Backups, and what was restored from them, stand here. */
const at = (...parts: string[]) => join(home, ...parts);
const manifestOf = (folder: string): Backup =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const copyOf = (name: string) => {
  cpSync(made, at('altered', name), { recursive: true });
  return at('altered', name);
};
const audited = async (client: Pick<Client, 'run'>) => {
  const { status, stdout } = await client.run('audit', '--json');
  return { status, ...JSON.parse(stdout) };
};

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'guidang-backups-'));
  const { office: laid } = await import('../src/testing/gate-office.ts');
  const regulation = regulationWithDuty(String(laid['kefu/regulation.md']));
  office = await sharedOffice({ hook: false, files: { 'kefu/regulation.md': regulation } });
  keeper = office.client('keeper');
  const manager = office.client('manager', '王敏');
  const { branch } = await keeper.propose(
    ...['lend', 'H-001', '--borrower', '周明', '--purpose', '核对', '--by', '李娟'],
  );
  expect((await manager.run('approve', branch)).status).toBe(0);
  expect((await keeper.run('land', branch)).status).toBe(0);
  git(keeper.repository, ['pull', '--quiet', '--ff-only', 'origin', 'main']);
  expect((await keeper.run('audit', '--seal')).status).toBe(0);
  // A second proposal waits for approval: it is worth keeping, too.
  await keeper.propose('read', 'H-002', '--reader', '周明', '--purpose', '核对', '--by', '李娟');
  git(keeper.repository, ['config', 'remote.origin.pushurl', 'https://clerk:hunter2secret@office.invalid/x']);
  mkdirSync(at('disk'));
  const said = await keeper.run('backup', at('disk'), '--json');
  expect({ status: said.status, stderr: said.stderr }).toEqual({ status: 0, stderr: '' });
  made = JSON.parse(said.stdout).folder;
});
afterAll(() => {
  office.close();
  rmSync(home, { recursive: true, force: true });
});

describe('a backup', () => {
  test('is a dated folder that sha256sum reads, with every ref and every byte of the records', () => {
    expect(made).toBe(at('disk', sharingDay));
    expect(readdirSync(made).sort()).toEqual(['SHA256SUMS', 'manifest.json', 'register.bundle']);
    const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: made, encoding: 'utf8' });
    expect([status, stdout.split('\n').filter(Boolean).sort()]).toEqual([
      0,
      ['manifest.json: OK', 'register.bundle: OK'],
    ]);
    const manifest = manifestOf(made);
    const refs = git(keeper.repository, ['for-each-ref', '--format=%(refname)'])
      .toString()
      .split('\n')
      .filter((name) => /^refs\/(heads|tags|approvals|remotes\/origin\/(main|req))/.test(name));
    expect(manifest.refs.map(({ name }) => name).sort()).toEqual(refs.sort());
    expect(manifest.counts).toMatchObject({ commits: 2, seals: 1, dossiers: 1, forms: 1 });
    expect(manifest.counts.approvals).toBeGreaterThanOrEqual(3);
    expect(manifest.verdict).toMatchObject({ merges: 1, findings: 0 });
    const tracked = git(keeper.repository, ['ls-files', '-z', 'records'])
      .toString()
      .split('\0')
      .filter(Boolean);
    expect(manifest.files.map(({ path }) => path).sort()).toEqual(tracked.sort());
  });

  test('holds no setting of the repository and no key', () => {
    const all = readdirSync(made).map((name) => readFileSync(join(made, name), 'latin1'));
    expect(all.join('\n')).not.toMatch(/hunter2secret|PRIVATE KEY/);
  });

  test('of a day on which there is one stands beside it', async () => {
    const before = readFileSync(join(made, 'SHA256SUMS'), 'utf8');
    const { stdout } = await keeper.run('backup', at('disk'), '--json');
    expect(JSON.parse(stdout).folder).toBe(at('disk', `${sharingDay}-2`));
    expect(readFileSync(join(made, 'SHA256SUMS'), 'utf8')).toBe(before);
  });

  test('lies outside the repository, in a folder that is there', async () => {
    for (const [folder, word] of [
      ['.', '在登记册的仓库之内'],
      ['records', '在登记册的仓库之内'],
      ['.git', '在登记册的仓库之内'],
      [at('no-disk'), '没有文件夹'],
    ] as const) {
      const { status, stderr } = await keeper.run('backup', folder);
      expect([status, stderr]).toEqual([2, expect.stringContaining(word)]);
    }
    expect(existsSync(at('no-disk'))).toBe(false);
  });

  test('names work that is not committed, and takes it along apart when it is told to', async () => {
    const own = office.client('untidy');
    const put = (path: string, text: string) => writeFileSync(join(own.repository.folder, path), text);
    put('records/kefu/letters/H-001.md', 'half a thought\n');
    put('records/kefu/letters/草稿\t1.md', '新的\n');
    put('notes.txt', 'beside the register\n');
    put(
      'records/id_ed25519',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----\n',
    );
    rmSync(join(own.repository.folder, 'records/kefu/letters/H-002.md'));
    mkdirSync(at('untidy'));
    const refused = await own.run('backup', at('untidy'));
    expect([refused.status, readdirSync(at('untidy'))]).toEqual([2, []]);
    expect(refused.stderr).toMatch(/有 5 处改动还没有提交/);
    expect(refused.stderr).toContain('records/kefu/letters/H-001.md');
    const { status, stdout, stderr } = await own.run('backup', at('untidy'), '--with-uncommitted', '--json');
    expect([status, stderr]).toEqual([0, expect.stringMatching(/没有抄入备份.*notes\.txt.*id_ed25519/)]);
    const { folder } = JSON.parse(stdout);
    const copies = manifestOf(folder).uncommitted.map(({ path, kind }) => [path, kind]);
    expect(copies.sort()).toEqual([
      ['records/kefu/letters/H-001.md', 'written'],
      ['records/kefu/letters/H-002.md', 'removed'],
      ['records/kefu/letters/草稿\t1.md', 'written'],
    ]);
    const restored = await own.run('restore', folder, at('untidy-again'));
    expect([restored.status, restored.stderr]).toEqual([0, '']);
    const again = (path: string) => join(at('untidy-again'), 'records/kefu/letters', path);
    expect(readFileSync(again('H-001.md'), 'utf8')).toBe('half a thought\n');
    expect(readFileSync(again('草稿\t1.md'), 'utf8')).toBe('新的\n');
    expect([existsSync(again('H-002.md')), existsSync(at('untidy-again/notes.txt'))]).toEqual([false, false]);
  });

  test('of a history that was cut off is refused', async () => {
    const { folder, environment } = office.temporary.bare;
    const shallow = { folder: at('shallow'), environment };
    git({ folder: home, environment }, ['clone', '--quiet', '--depth=1', `file://${folder}`, 'shallow']);
    mkdirSync(at('shallow-disk'));
    const { status, stderr } = await office.runIn(shallow)('backup', at('shallow-disk'));
    expect([status, stderr, readdirSync(at('shallow-disk'))]).toEqual([
      2,
      expect.stringContaining('损坏'),
      [],
    ]);
  });

  test('can be made of the server’s bare repository', async () => {
    mkdirSync(at('server-disk'));
    const { status, stdout } = await office.runIn(office.server)('backup', at('server-disk'), '--json');
    expect([status, JSON.parse(stdout).counts.commits]).toEqual([0, 2]);
  });
});

describe('a restore', () => {
  test('gives every byte, ref and approval back, and the audit says the same', async () => {
    const said = await keeper.run('restore', made, at('whole'));
    expect([said.status, said.stderr]).toEqual([0, '']);
    expect(said.stdout).toContain('全部一致');
    const restored = { folder: at('whole'), environment: keeper.repository.environment };
    const { files } = manifestOf(made);
    for (const { path } of files)
      expect(readFileSync(join(restored.folder, path))).toEqual(
        readFileSync(join(keeper.repository.folder, path)),
      );
    const refs = (repository: typeof restored) =>
      git(repository, ['for-each-ref', 'refs/heads', 'refs/tags', 'refs/approvals']).toString();
    expect(refs(restored)).toBe(refs(keeper.repository));
    expect(git(restored, ['status', '--porcelain']).toString()).toBe('');
    const [before, after] = [await audited(keeper), await audited({ run: office.runIn(restored) })];
    expect(after).toEqual(before);
    expect(after).toMatchObject({ status: 0, findings: [], merges: 1, seals: [{ kept: true }] });
    expect(after.steps[0].approvals).toMatchObject([{ person: '王敏', role: 'manager', via: 'ssh' }]);
  });

  test('leaves a folder alone in which there is anything', async () => {
    mkdirSync(at('full'));
    writeFileSync(at('full/.hidden'), '');
    const { status, stderr } = await keeper.run('restore', made, at('full'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('里已有文件')]);
    mkdirSync(at('empty'));
    expect((await keeper.run('restore', made, at('empty'))).status).toBe(0);
    expect(existsSync(at('empty/records/people.md'))).toBe(true);
  });

  const flip = (file: string, where: (length: number) => number) => {
    const bytes = readFileSync(file);
    const place = where(bytes.length);
    bytes[place] = bytes[place]! ^ 1;
    writeFileSync(file, bytes);
  };
  const places: readonly [string, (length: number) => number][] = [
    ['the first byte', () => 0],
    ['one in the middle', (length) => length >> 1],
    ['the last byte', (length) => length - 1],
  ];

  test.each(
    ['register.bundle', 'manifest.json', 'SHA256SUMS'].flatMap((file) =>
      places.map(([name, where]) => [file, name, where] as const),
    ),
  )(
    'of a backup in whose %s %s was flipped says which file it is, and writes nothing',
    async (file, name, where) => {
      const folder = copyOf(`${file}-${name}`.replaceAll(' ', '-'));
      flip(join(folder, file), where);
      const target = at('never');
      const { status, stderr } = await keeper.run('restore', folder, target);
      expect(status).toBe(2);
      expect(stderr).toContain(file);
      expect(existsSync(target)).toBe(false);
    },
  );

  test('of a backup that lacks a file, or has one too many, is refused', async () => {
    const lacking = copyOf('lacking');
    rmSync(join(lacking, 'register.bundle'));
    const more = copyOf('more');
    writeFileSync(join(more, 'readme.txt'), '');
    const said = await Promise.all(
      [lacking, more, at('disk')].map((folder) => keeper.run('restore', folder, at('never'))),
    );
    expect(said.map(({ status }) => status)).toEqual([2, 2, 2]);
    expect(said[0]!.stderr).toContain('缺少 register.bundle');
    expect(said[1]!.stderr).toContain('多出了 readme.txt');
    expect(said[2]!.stderr).toMatch(/多出了|不是一份备份|缺少/);
  });

  /** Alters the manifest as somebody would who can reckon checksums. */
  const forged = (name: string, change: (manifest: Backup) => void) => {
    const folder = copyOf(name);
    const manifest = manifestOf(folder);
    change(manifest);
    const text = `${JSON.stringify(manifest, null, 1)}\n`;
    writeFileSync(join(folder, 'manifest.json'), text);
    const sum = spawnSync('sha256sum', ['manifest.json', 'register.bundle'], { cwd: folder });
    writeFileSync(join(folder, 'SHA256SUMS'), sum.stdout);
    return folder;
  };

  test('finds what differs although every checksum was reckoned anew', async () => {
    const cases = [
      [
        'a file',
        (m: Backup) => {
          m.files[0]!.sha256 = '0'.repeat(64);
        },
        '恢复出来的与清单不一致',
      ],
      [
        'a ref',
        (m: Backup) => {
          m.refs[0]!.id = m.refs.at(-1)!.id.replace(/^./, '0');
        },
        '恢复出来的与清单不一致',
      ],
      [
        'the verdict',
        (m: Backup) => {
          m.verdict.merges = 7;
        },
        '结论与备份时不同',
      ],
      [
        'a way out',
        (m: Backup) => {
          m.files[0]!.path = '../outside';
        },
        'manifest.json',
      ],
      [
        'into git',
        (m: Backup) => {
          m.uncommitted = [{ path: '.GIT/hooks/x', kind: 'removed' }];
        },
        'manifest.json',
      ],
    ] as const;
    for (const [name, change, word] of cases) {
      const folder = forged(name.replaceAll(' ', '-'), change);
      const { status, stderr } = await keeper.run('restore', folder, at('never'));
      expect([name, status, stderr]).toEqual([name, 2, expect.stringContaining(word)]);
      expect(existsSync(at('never'))).toBe(false);
    }
    expect(readdirSync(home).filter((name) => name.startsWith('.unfinished'))).toEqual([]);
  });
});

describe('cut off', () => {
  const running = fileURLToPath(new URL('../src/testing/die-running.ts', import.meta.url));
  const dies = (...args: string[]): Promise<boolean> => {
    const { folder, environment } = keeper.repository;
    const env = { ...environment } as Record<string, string>;
    const child = spawn(process.execPath, [running, ...args], { cwd: folder, env, stdio: 'ignore' });
    return new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal === 'SIGKILL')));
  };

  test.each(Array.from({ length: 6 }, (_, step) => step))(
    'before its step %i, a backup is never mistaken for a whole one',
    async (step) => {
      const disk = at(`cut-${step}`);
      mkdirSync(disk);
      const killed = await dies(String(step), 'backup', disk);
      const found = readdirSync(disk);
      expect([killed, found.filter((name) => !name.startsWith('.unfinished-'))]).toEqual(
        killed ? [true, []] : [false, [expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]],
      );
      for (const name of found.filter((one) => one.startsWith('.'))) {
        const { status, stderr } = await keeper.run('restore', join(disk, name), at('never'));
        expect([status, stderr]).toEqual([2, expect.stringContaining('中途停下')]);
      }
      // The next one is whole, and tells of what lies there.
      const next = await keeper.run('backup', disk, '--json');
      expect(next.status).toBe(0);
      if (killed) expect(next.stderr).toContain('.unfinished-');
      expect((await keeper.run('restore', JSON.parse(next.stdout).folder, at(`again-${step}`))).status).toBe(
        0,
      );
    },
  );

  test.each([0, 1])('before its step %i, a restore leaves no folder of that name', async (step) => {
    expect(await dies(String(step), 'restore', made, at(`half-${step}`))).toBe(true);
    expect(existsSync(at(`half-${step}`))).toBe(false);
    expect((await keeper.run('restore', made, at(`half-${step}`))).status).toBe(0);
  });
});

describe('an attestation', () => {
  const attest = (...more: string[]) => keeper.run('backup', made, '--attest', ...more);

  test('is the duty of the regulation, filed after the backup was restored on trial', async () => {
    const own = office.client('attesting');
    const { status, stdout, stderr } = await own.run(
      ...[
        'backup',
        made,
        '--attest',
        '--by',
        '李娟',
        '--kept',
        '保险柜',
        '--check',
        '备份可用=是',
        '--propose',
        '--json',
      ],
    );
    expect([status, stderr]).toEqual([0, '']);
    const { form, branch } = JSON.parse(stdout);
    expect(form).toMatchObject({ duty: 'backup', by: '李娟', checks: { 备份可用: '是' } });
    const id = spawnSync('sha256sum', ['manifest.json'], { cwd: made, encoding: 'utf8' }).stdout.slice(0, 64);
    expect(form.result).toContain(`清单 SHA-256 ${id}；存放于保险柜；${sharingDay} 试恢复`);
    // Nobody must approve it: the keeper registers it, and it lands.
    git(own.repository, ['fetch', '--quiet', 'origin']);
    expect(await own.run('land', branch)).toMatchObject({ status: 0, stderr: '' });
  });

  test('is refused for a backup that does not hold, of another register, or without place and person', async () => {
    expect((await attest('--by', '李娟')).stderr).toContain('--kept');
    const broken = copyOf('broken');
    appendFileSync(join(broken, 'register.bundle'), 'x');
    const said = await keeper.run('backup', broken, '--attest', '--by', '李娟', '--kept', '保险柜');
    expect([said.status, said.stderr]).toEqual([2, expect.stringContaining('register.bundle')]);
    const other = await sharedOffice({
      hook: false,
      files: { 'kefu/letters/H-009.md': paper({ number: 'H-009', title: '别处' }) },
    });
    mkdirSync(at('other'));
    const theirs = await other.client('them').run('backup', at('other'), '--json');
    const { folder } = JSON.parse(theirs.stdout);
    const foreign = await keeper.run('backup', folder, '--attest', '--by', '李娟', '--kept', '保险柜');
    expect([foreign.status, foreign.stderr]).toEqual([2, expect.stringContaining('不是本登记册的备份')]);
    other.close();
  });
});
