import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../src/domain/day.ts';
import { git } from '../src/history/git.ts';
import { folderRing } from '../src/sealing/folder-ring.ts';
import { newPerson } from '../src/sealing/holder.ts';
import { openIdentity } from '../src/sealing/identity-file.ts';
import { sealFiles } from '../src/sealing/seal-files.ts';
import { openFiles } from '../src/sealing/unseal.ts';
import { type Office, officeWith } from '../src/testing/command-line.ts';
import { office as gateOffice } from '../src/testing/gate-office.ts';

const today = '2024-07-05';
const passphrase = '青瓦 漏船 三把伞 不下雨';
const personal = `levels: [normal, sensitive]
personal:
  - { level: normal, fields: [常用手机], readers: [keeper, manager] }
  - { level: sensitive, fields: [证件号码], readers: [manager] }
`;
const files = {
  ...gateOffice,
  'kefu/regulation.md': String(gateOffice['kefu/regulation.md']).replace(
    'levels: [normal, sensitive]\n',
    personal,
  ),
};
const home = mkdtempSync(join(tmpdir(), 'guidang-keys-'));
const at = (...parts: string[]) => join(home, ...parts);
let office: Office;
const recipients = new Map<string, string>();

/** Runs with the identity of somebody, whose passphrase lies in a file. */
const as = (person: string, ...args: string[]) =>
  office.run(...args, '--ring', at('ring'), '--identity', at(`${person}.age`));
const secretOf = (person: string) =>
  openIdentity(readFileSync(at(`${person}.age`)), person, async () => passphrase);
const ring = () => folderRing(at('ring'));
const sealing = (n: number, level = 'normal') =>
  sealFiles(
    ring(),
    [{ path: `kefu/dossiers/3-1-${n}.md`, level, fields: { 常用手机: '13800138000' } }],
    today as Day,
  );

beforeAll(async () => {
  writeFileSync(at('passphrase'), `${passphrase}\n`);
  office = officeWith(files, today, { env: { HOME: home, GUIDANG_PASSPHRASE_FILE: at('passphrase') } });
  for (const name of ['王敏', '李娟', '何平']) {
    const said = await office.run('key', 'new', '--identity', at(`${name}.age`), '--json');
    expect({ status: said.status, stderr: said.stderr }).toEqual({ status: 0, stderr: '' });
    recipients.set(name, JSON.parse(said.stdout).recipient);
  }
});
afterAll(() => {
  office.close();
  rmSync(home, { recursive: true, force: true });
});

describe('guidang key new', () => {
  test('keeps the private half with its owner: under the passphrase, read by nobody else, named nowhere', async () => {
    const text = readFileSync(at('王敏.age'), 'utf8');
    expect(text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n[\s\S]+-----END AGE ENCRYPTED FILE-----\n$/);
    expect(statSync(at('王敏.age')).mode & 0o777).toBe(0o600);
    const said = await office.run('key', 'new');
    expect(said.stdout).toMatch(/\nage1[0-9a-z]{58}\n$/);
    expect(said.stdout + said.stderr).not.toMatch(/AGE-SECRET-KEY|青瓦/);
    expect(statSync(at('.config/guidang')).mode & 0o777).toBe(0o700);
    expect(existsSync(at('.config/guidang/identity.age'))).toBe(true);
  });
  test('never takes the place of an identity that is there', async () => {
    const before = readFileSync(at('王敏.age'), 'utf8');
    const { status, stderr } = await office.run('key', 'new', '--identity', at('王敏.age'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('已有身份')]);
    expect(readFileSync(at('王敏.age'), 'utf8')).toBe(before);
  });
  test('asks twice in a terminal, and takes no weak passphrase', async () => {
    const answers = (said: string[]) => {
      const asked: string[] = [];
      const secret = async (question: string, wrong: (answer: string) => string | undefined) => {
        const answer = said[asked.length]!;
        asked.push(wrong(answer) ?? question);
        return answer;
      };
      return { asked, own: officeWith(files, today, { env: { HOME: at('terminal') }, secret }) };
    };
    const good = answers([passphrase, passphrase]);
    expect((await good.own.run('key', 'new', '--hybrid')).stdout).toMatch(/\nage1pq1[0-9a-z]{1900,}\n$/);
    expect(good.asked).toEqual([expect.stringContaining('口令'), '再输入一次']);
    rmSync(at('terminal'), { recursive: true });
    expect((await answers([passphrase, '另一句']).own.run('key', 'new')).stderr).toContain(
      '两次输入的口令不一样',
    );
    const weak = answers(['12345678901234']);
    expect((await weak.own.run('key', 'new')).stderr).toContain('口令只有数字');
    expect(weak.asked).toEqual([expect.stringContaining('口令只有数字')]);
    expect(existsSync(at('terminal'))).toBe(false);
    const none = officeWith(files, today, { env: { HOME: at('terminal') } });
    expect((await none.run('key', 'new')).stderr).toContain('GUIDANG_PASSPHRASE_FILE');
  });
});

describe('guidang key add', () => {
  test('founds the ring, then gives each person what is due to them, stand-ins too', async () => {
    const founded = await as('王敏', 'key', 'add', '王敏', '--recipient', recipients.get('王敏')!);
    expect(founded.stdout).toContain('建立密钥环');
    expect(founded.stdout).toContain('王敏 现在持有 kefu“normal”\n王敏 现在持有 kefu“sensitive”');
    const li = await as('王敏', 'key', 'add', '李娟', '--recipient', recipients.get('李娟')!);
    expect(li.stdout).toBe('李娟 已登记在密钥环上\n李娟 现在持有 kefu“normal”\n');
    // A stand-in of the manager's on this day; who gives holds one of the two levels.
    const he = await as('李娟', 'key', 'add', '何平', '--recipient', recipients.get('何平')!, '--lang', 'en');
    expect(he.stdout).toBe(
      '何平 is on the key ring\n何平 now holds kefu “normal”\n何平 is also due kefu “sensitive”: ask one who holds it to run key add again\n',
    );
    const [open] = await sealing(1, 'sensitive');
    const opened = await openFiles(ring(), await secretOf('王敏'), [open!]);
    expect(opened.fields.get(open!.path)).toEqual({ 常用手机: '13800138000' });
    const { faults } = await openFiles(ring(), await secretOf('李娟'), [open!]);
    expect(faults[0]).toMatchObject({ problem: 'not-a-reader' });
  });
  test('takes nobody whom the office does not know, and no half key', async () => {
    const stranger = await newPerson(false);
    const unknown = await as('王敏', 'key', 'add', '王民', '--recipient', stranger.recipient);
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('是不是 王敏')]);
    const half = await as('王敏', 'key', 'add', '周明', '--recipient', stranger.recipient.slice(0, 40));
    expect([half.status, half.stderr]).toEqual([2, expect.stringContaining('周明 的公钥不对')]);
    // A secret that is pasted by mistake is refused, and not said again.
    const secret = await as('王敏', 'key', 'add', '周明', '--recipient', stranger.secret);
    expect([secret.status, secret.stderr.includes(stranger.secret)]).toEqual([2, false]);
    expect(secret.stderr).toContain('不要交给任何人');
  });
});

describe('guidang key list', () => {
  test('lays the ring beside the regulation and the people', async () => {
    const { stdout } = await office.run('key', 'list', '--ring', at('ring'), '--json');
    const { levels, gone } = JSON.parse(stdout);
    const rest = { register: 'kefu', strangers: [], surplus: [], older: 0, generation: 1 };
    expect(levels).toEqual([
      { ...rest, level: 'normal', holders: ['何平', '李娟', '王敏'], lacking: [] },
      { ...rest, level: 'sensitive', holders: ['王敏'], lacking: ['何平'] },
    ]);
    expect(gone).toEqual([]);
    // After the stand-in's term, and after somebody left the office.
    const { stdout: later } = await office.run('key', 'list', '--ring', at('ring'), '--as-of', '2024-08-01');
    expect(later).toContain('已不应当持有：何平');
  });
});

describe('guidang key rotate and revoke', () => {
  test('rotate gives a level to those who should hold it now', async () => {
    const [block] = await sealing(2);
    const { status, stdout } = await as(
      '王敏',
      'key',
      'rotate',
      '--level',
      'normal',
      '--as-of',
      '2024-08-01',
    );
    expect([status, stdout]).toEqual([
      0,
      'kefu“normal” 换到第 2 代密钥，由 李娟、王敏 持有；重包了 1 件的密钥\n',
    ]);
    expect((await openFiles(ring(), await secretOf('何平'), [block!])).faults[0]).toMatchObject({
      problem: 'not-a-reader',
    });
    const refused = await as('李娟', 'key', 'rotate', '--level', 'sensitive');
    expect([refused.status, refused.stderr]).toEqual([
      2,
      expect.stringContaining('李娟没有kefu 的密级“sensitive”的密钥'),
    ]);
    const unknown = await as('王敏', 'key', 'rotate', '--level', '绝密');
    expect(unknown.stderr).toContain('可用的密级：normal、sensitive');
  });
  test('revoke takes a leaver off, who then opens nothing', async () => {
    const [block] = await sealing(3);
    const { status, stdout } = await as('王敏', 'key', 'revoke', '李娟');
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^李娟 已注销\nkefu“normal” 换到第 3 代密钥，由 王敏 持有/),
    ]);
    expect(stdout).toContain('收不回来');
    await expect(openFiles(ring(), await secretOf('李娟'), [block!])).rejects.toMatchObject({
      problem: 'revoked',
    });
    const mine = await as('李娟', 'key', 'rotate');
    expect([mine.status, mine.stderr]).toEqual([2, expect.stringContaining('李娟已离开，密钥环上已注销')]);
    const nobody = await as('王敏', 'key', 'revoke', '周明');
    expect(nobody.stderr).toContain('密钥环上没有 周明');
  });
});

describe('guidang key verify', () => {
  test('finds nothing wrong, opens what it may, and names what was tampered with', async () => {
    const sound = JSON.parse((await as('王敏', 'key', 'verify', '--json')).stdout);
    expect(sound).toMatchObject({ people: 3, levels: 2, keys: 3, opened: 3, faults: [] });
    const name = 'levels/kefu/sensitive/1.json';
    const text = readFileSync(at('ring', name), 'utf8');
    const other = await newPerson(false);
    writeFileSync(at('ring', name), text.replace(/age1[0-9a-z]+/, other.recipient));
    const tampered = await as('王敏', 'key', 'verify');
    expect([tampered.status, tampered.stdout]).toEqual([
      1,
      expect.stringContaining(`密钥环里的 ${name} 已损坏`),
    ]);
    writeFileSync(at('ring', name), text);
  });
});

describe('guidang key tidy', () => {
  test('names keys that no file of any branch uses, and takes them off when told to', async () => {
    const own = officeWith(files, today, { env: { PATH: process.env.PATH, HOME: home } });
    const repository = { folder: own.folder, environment: { PATH: process.env.PATH, HOME: home } };
    const commit = ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--message', 'x'];
    git(repository, ['init', '--quiet', '--initial-branch=main']);
    const [used, onBranch, unused] = [await sealing(4), await sealing(5), await sealing(6)].map(
      ([one]) => one!,
    );
    const put = (n: number, block: string) =>
      own.put(`kefu/dossiers/3-1-${n}.md`, `---\ndossier: 3-1-${n}\nsealed:\n  normal: ${block}\n---\n`);
    put(5, onBranch!.block);
    git(repository, ['add', '--all']);
    git(repository, commit);
    git(repository, ['branch', 'req/x']);
    rmSync(join(own.folder, 'records/kefu/dossiers/3-1-5.md'));
    git(repository, ['add', '--all']);
    git(repository, commit);
    put(4, used!.block);
    const tidy = async (...args: string[]) =>
      JSON.parse((await own.run('key', 'tidy', '--json', '--ring', at('ring'), ...args)).stdout);
    const idOf = ({ block }: { block: string }) => block.slice(0, 16);
    const { keys, removed } = await tidy();
    expect([
      keys.includes(idOf(unused!)),
      keys.includes(idOf(used!)),
      keys.includes(idOf(onBranch!)),
      removed,
    ]).toEqual([true, false, false, false]);
    const before = ring().list('keys').length;
    expect((await tidy('--remove')).removed).toBe(true);
    expect(ring().list('keys').length).toBe(before - keys.length);
    expect((await tidy()).keys).toEqual([]);
    expect((await openFiles(ring(), await secretOf('王敏'), [used!, onBranch!])).fields.size).toBe(2);
    own.close();
  });
});

describe('where the ring and the identity are', () => {
  test('is said, or set; the ring never lies inside the repository', async () => {
    const own = officeWith(files, today, { env: { PATH: process.env.PATH, HOME: home } });
    const repository = { folder: own.folder, environment: { PATH: process.env.PATH, HOME: home } };
    expect((await own.run('key', 'list')).stderr).toContain('没有设置密钥环');
    git(repository, ['init', '--quiet']);
    git(repository, ['config', 'guidang.ring', at('ring')]);
    expect((await own.run('key', 'list')).stdout).toContain('王敏');
    git(repository, ['config', 'guidang.ring', '~/ring']);
    expect((await own.run('key', 'list')).stdout).toContain('王敏');
    for (const inside of ['ring', '.git/ring', 'records/kefu', '.']) {
      const { status, stderr } = await own.run('key', 'add', '王敏', '--recipient', 'age1', '--ring', inside);
      expect([inside, status, stderr]).toEqual([inside, 2, expect.stringContaining('在登记册的仓库之内')]);
    }
    expect((await own.run('key', 'list', '--ring', at('no-ring'))).stderr).toContain('没有密钥环');
    mkdirSync(at('papers'));
    writeFileSync(at('papers', 'x.txt'), 'x');
    for (const command of [
      ['list'],
      ['verify'],
      ['tidy'],
      ['add', '王敏', '--recipient', recipients.get('王敏')!],
    ]) {
      const { status, stderr } = await own.run('key', ...command, '--ring', at('papers'));
      expect([command[0], status, stderr]).toEqual([command[0], 2, expect.stringContaining('不是密钥环')]);
    }
    own.close();
  });
  test('a wrong passphrase, a plain file, a missing or a cut identity are told apart', async () => {
    const wrong = officeWith(files, today, {
      env: { HOME: home },
      secret: async () => '不是这一句 真的不是',
    });
    const said = async (own: Office, file: string) =>
      (await own.run('key', 'rotate', '--ring', at('ring'), '--identity', file)).stderr;
    expect(await said(wrong, at('王敏.age'))).toContain('口令不对');
    writeFileSync(at('plain.txt'), '电话表\n');
    expect(await said(office, at('plain.txt'))).toContain('不是身份文件');
    const { secret } = await newPerson(false);
    writeFileSync(at('open.txt'), `${secret}\n`);
    expect(await said(office, at('open.txt'))).toContain('没有口令保护');
    writeFileSync(at('cut.age'), readFileSync(at('王敏.age'), 'utf8').slice(0, 300));
    expect(await said(office, at('cut.age'))).toContain('不完整');
    expect(await said(office, at('nowhere.age'))).toContain('没有身份文件');
    const alone = officeWith(files, today, { env: { HOME: home } });
    expect(await said(alone, at('王敏.age'))).toContain('没有口令');
  });
});
