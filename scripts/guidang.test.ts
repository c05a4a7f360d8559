import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { miniature } from '../src/testing/miniature.ts';

const folder = mkdtempSync(join(tmpdir(), 'guidang-'));
const records = join(folder, 'records');

/** Runs the command line as a person would, in the scratch folder. */
function guidang(...args: string[]) {
  const script = join(import.meta.dirname, 'guidang.ts');
  const asOf = args.includes('--as-of') ? [] : ['--as-of', '2024-06-30'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args, ...asOf], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}

function put(path: string, text: string, below = 'records'): void {
  mkdirSync(dirname(join(folder, below, path)), { recursive: true });
  writeFileSync(join(folder, below, path), text);
}

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=李娟', '-c', 'user.email=lijuan@example.invalid'];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
}

const every = () => readdirSync(records, { recursive: true }).sort();

beforeAll(() => {
  for (const [path, file] of Object.entries(miniature)) put(path, String(file));
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'start');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('check', () => {
  test('a clean register: 0, and the keys of the contract', () => {
    const { status, json, stderr } = guidang('check', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(json()).toEqual({ asOf: '2024-06-30', records: 4, findings: [] });
  });
  test('a fault: 1, with rule, place, words and fix', () => {
    put('kefu/letters/H-003.md', '---\nnumber: H-003\ntitle: 通知\nplace: A-01-1-009\n---\n');
    const { status, json } = guidang('check', '--json');
    rmSync(join(records, 'kefu/letters/H-003.md'));
    expect(status).toBe(1);
    expect(json().findings.find((finding: { rule: string }) => finding.rule === 'place-unknown')).toEqual({
      rule: 'place-unknown',
      severity: 'error',
      path: 'records/kefu/letters/H-003.md',
      line: 4,
      column: 8,
      field: 'place',
      message: 'stores.md 中没有位置“A-01-1-009”',
      fix: '是否应为“A-01-1-001”？',
    });
  });
  test('the same fault for a terminal, for GitHub, as Markdown, in English', () => {
    put('kefu/letters/H-002.md', '---\nnumber: H-002\ntitle: 通知\nsubmiter: 李娟\n---\n');
    const outputs = ['terminal', 'github', 'markdown'].map(
      (format) => guidang('check', '--format', format).stdout,
    );
    const english = guidang('check', '--lang', 'en').stdout;
    rmSync(join(records, 'kefu/letters/H-002.md'));
    expect(outputs[0]).toContain(
      'error[field-unknown] records/kefu/letters/H-002.md:4:1\n  4 | submiter: 李娟\n',
    );
    expect(outputs[1]).toBe(
      '::error file=records/kefu/letters/H-002.md,line=4,col=1,title=field-unknown::没有“submiter”这个字段%0A改法：是否应为“submitter”？\n',
    );
    expect(outputs[2]).toContain('| 错误 | field-unknown | records/kefu/letters/H-002.md:4:1 |');
    expect(english).toContain('there is no field "submiter"');
  });
  test('against a base: a removed, a renamed and a rewritten file are found', () => {
    rmSync(join(records, 'kefu/letters/H-001.md'));
    put(
      'kefu/basics/2023/J2023001.md',
      String(miniature['kefu/basics/2023/J2023001.md']).replace('pages: 1', 'pages: 2'),
    );
    const { status, json } = guidang('check', '--base', 'HEAD', '--json');
    git('checkout', '--quiet', '.');
    expect(status).toBe(1);
    expect(
      json().findings.map((finding: { rule: string; path: string }) => [finding.rule, finding.path]),
    ).toEqual([
      ['record-rewritten', 'records/kefu/basics/2023/J2023001.md'],
      ['record-removed', 'records/kefu/letters/H-001.md'],
    ]);
  });
  test.each([
    ['a day that does not exist', ['check', '--as-of', '2024-02-30']],
    ['a commit that does not exist', ['check', '--base', 'nowhere']],
    ['a base that looks like an option', ['check', '--base=--output=stolen']],
    ['a folder that does not exist', ['check', '--records', 'nothing']],
    ['a format that does not exist', ['check', '--format', 'pdf']],
    ['a language that does not exist', ['check', '--lang', 'xx']],
    ['a command that does not exist', ['chek']],
    ['an option that does not exist', ['check', '--bse']],
  ])('%s: refused with 2, nothing on stdout', (_, args) => {
    const script = join(import.meta.dirname, 'guidang.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^未执行：.+\n改法：.+\n$/);
  });
});

describe('numbers and new records', () => {
  test('number tells the next one of each sequence', () => {
    expect(guidang('number', 'letters').stdout).toBe('H-002\n');
    expect(
      guidang(
        'number',
        'business',
        '--document',
        '业务合同',
        '--set',
        'kind=采购合同',
        '--set',
        'signed=2023-09-01',
      ).stdout,
    ).toBe('Y2023采购合同001\n');
    expect(
      guidang(
        'number',
        'business',
        '--document',
        '业务合同',
        '--set',
        'kind=销售合同',
        '--set',
        'signed=2023-09-01',
      ).stdout,
    ).toBe('Y2023销售合同002\n');
  });
  test('number refuses what it cannot decide', () => {
    expect(guidang('number', 'business').status).toBe(2);
    expect(guidang('number', 'business', '--document', '业务合同').stderr).toContain('销售合同');
    expect(guidang('number', 'nothing').stderr).toContain('letters');
  });
  test('new files a record under the next number, and the register stays clean', () => {
    const made = guidang('new', 'letters', '--title', '停水通知: 3栋', '--set', 'submitter=李娟', '--json');
    expect(made.json()).toEqual({ number: 'H-002', path: 'records/kefu/letters/H-002.md' });
    expect(guidang('check').status).toBe(0);
    expect(guidang('show', 'h-００2', '--json').json().title).toBe('停水通知: 3栋');
    rmSync(join(records, 'kefu/letters/H-002.md'));
  });
  test('new refuses what a rule objects to, and writes nothing', () => {
    const before = every();
    const { status, stderr } = guidang('new', 'letters', '--title', '通知', '--set', 'place=B-9');
    expect(status).toBe(2);
    expect(stderr).toContain('B-9');
    expect(every()).toEqual(before);
  });
});

describe('looking up', () => {
  test('show: the keys of the contract', () => {
    expect(guidang('show', 'J2023001', '--json').json()).toEqual({
      number: 'J2023001',
      title: '赵一鸣身份证复印件',
      class: 'basics',
      dossier: '3-1-1502-01',
      status: 'in-store',
      location: 'A-01-1-001',
      onLoan: null,
      hold: [],
      retention: null,
      level: 'normal',
      path: 'records/kefu/basics/2023/J2023001.md',
    });
  });
  test('show: how long it is kept, and when it falls due', () => {
    const regulation = String(miniature['kefu/regulation.md']).replace(
      '    title: 客户基础资料\n',
      `$&    fields: [{ name: answered, type: day }]
    retention: { after: generated, keep: 1年, at-least: 18个月, outcome: update }
    retention-of:
      业主信息登记表: permanent
      住户手册: { after: answered, keep: 年底起10年 }\n`,
    );
    const record = (number: string, lines: string) =>
      put(`basics/2024/${number}.md`, `---\nnumber: ${number}\ntitle: 资料\n${lines}\n---\n`, 'kept/kefu');
    put('regulation.md', regulation, 'kept/kefu');
    record('J2024001', 'generated: 2024-02-29');
    record('J2024002', 'generated: 2024-02-29\ndocument: 业主信息登记表');
    record('J2024003', 'generated: 2024-02-29\ndocument: 住户手册');
    record('J2024004', 'generated: 2024-02-29\ndocument: 住户手册\nanswered: 2024-03-01');
    record('J2024005', 'generated: 2024-02-29\nvoid: 2024-03-01\nvoid-reason: 重号\nplace: A-01-1-001');
    const kept = (number: string) => guidang('show', number, '--records', 'kept', '--json').json().retention;
    expect(kept('J2024001')).toEqual({
      trigger: 'generated',
      start: '2024-02-29',
      due: '2025-08-29',
      outcome: 'update',
    });
    expect(kept('J2024002')).toEqual({ trigger: 'permanent', start: null, due: null, outcome: null });
    const handbook = { trigger: 'answered', outcome: 'appraise' };
    expect(kept('J2024003')).toEqual({ ...handbook, start: null, due: null });
    expect(kept('J2024004')).toEqual({ ...handbook, start: '2024-03-01', due: '2034-12-31' });
    expect(kept('J2024005')).toBeNull();
    const stood = guidang('show', 'J2024005', '--records', 'kept', '--json').json();
    expect(stood).toMatchObject({ status: 'void', location: null });
  });
  test('show on a day on which it was out', () => {
    const script = join(import.meta.dirname, 'guidang.ts');
    const asked = ['show', 'J2023001', '--json', '--as-of', '2024-03-06'];
    const { stdout } = spawnSync(process.execPath, [script, ...asked], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'on-loan',
      onLoan: { borrower: '周明', due: '2024-03-08', days: 2 },
    });
  });
  test.each(['赵一鸣', '3栋1502', '3-1-1502', '31502', 'Ｊ２０２３００１', '身份證', '023001'])(
    'find %s',
    (text) => {
      const numbers = guidang('find', text, '--json')
        .json()
        .map((hit: { number: string }) => hit.number);
      expect(numbers).toContain('J2023001');
      expect(numbers).not.toContain('H-001');
    },
  );
  test('find answers honestly when there is nothing', () => {
    expect(guidang('find', '查无此件', '--json').json()).toEqual([]);
  });
  test('explain prints the page of a rule in both languages', () => {
    expect(guidang('explain', 'number-year').stdout).toMatch(/^# 编号年份与日期不一致\n/);
    expect(guidang('explain', 'number-year', '--lang', 'en').stdout).toMatch(/^# Year in the number/);
    expect(guidang('explain', 'number-yaer').stderr).toContain('number-year');
  });
  test('export gives every record, dossier and form', () => {
    expect(guidang('export', 'records').json()).toHaveLength(4);
    expect(guidang('export', 'dossiers').json()).toHaveLength(1);
    expect(guidang('export', 'forms').json()).toHaveLength(2);
    expect(guidang('export', 'secrets').status).toBe(2);
  });
});

describe('init', () => {
  test('a new register names what the regulation leaves to the office, and check fails until it is filled in', () => {
    const { status, json } = guidang(
      'init',
      '--records',
      'fresh',
      '--register',
      'office',
      '--empty',
      '--json',
    );
    expect(status).toBe(0);
    expect(json().blanks).toHaveLength(7);
    const checked = guidang('check', '--records', 'fresh', '--json');
    expect(checked.status).toBe(1);
    const errors = checked
      .json()
      .findings.filter(({ severity }: { severity: string }) => severity === 'error');
    const blank = errors.filter(({ rule }: { rule: string }) => rule === 'regulation-blank');
    expect(blank.map(({ field }: { field: string }) => field)).toEqual(json().blanks);
    expect(guidang('number', 'basics', '--records', 'fresh').stdout).toBe('J2024001\n');
  });
  test('figures can be filled in at once; then the register with its sample records is in order', () => {
    const { blanks } = guidang('init', '--records', 'asked', '--json').json();
    const figures = blanks.flatMap((setting: string) => [
      '--fill',
      `${setting}=${setting.endsWith('within') ? '5个工作日' : '10年'}`,
    ]);
    const { status, stdout } = guidang('init', '--records', 'filled', ...figures);
    expect({ status, blanks: stdout.includes('待本单位填写') }).toEqual({ status: 0, blanks: false });
    expect(guidang('check', '--records', 'filled', '--as-of', '2026-03-16').status).toBe(0);
    expect(guidang('init', '--records', 'x', '--fill', 'classes.0.no-such=1年').status).toBe(2);
    expect(guidang('init', '--records', 'x', '--fill', 'nonsense').status).toBe(2);
  });
  test('without sample records, and beside a register that is there, only the regulation is laid out', () => {
    expect(guidang('init', '--records', 'bare', '--empty', '--regulation', 'S002-14').status).toBe(0);
    expect(readdirSync(join(folder, 'bare/register'))).toEqual(['regulation.md']);
    expect(
      guidang('init', '--records', 'bare', '--register', 'second', '--regulation', 'S000-2').status,
    ).toBe(0);
    expect(readdirSync(join(folder, 'bare/second'))).toEqual(['regulation.md']);
  });
  test('is refused where a register stands already, and for an unknown regulation', () => {
    expect(guidang('init', '--records', 'fresh', '--register', 'office').status).toBe(2);
    expect(guidang('init', '--records', 'fresh', '--register', '../out').status).toBe(2);
    expect(guidang('init', '--regulation', 'S999-1').stderr).toContain('S004-1');
  });
});

describe('coverage', () => {
  test('accounts for every demand', () => {
    const { total, counts, rules } = guidang('coverage', '--json').json();
    expect(total).toBe(376);
    expect(rules).toHaveLength(376);
    expect(Object.values(counts as Record<string, number>).reduce((sum, count) => sum + count)).toBe(376);
  });
  test('for people: a line a demand, and the sum', () => {
    const { stdout } = guidang('coverage');
    expect(stdout).toContain(
      'BOR-21  检查  借期不超过一周，可以续借  loan-period, renewal-terms  cases/S002-14/',
    );
    expect(stdout.trim().split('\n').at(-1)).toContain('共 376 条要求');
  });
});

describe('a regulation changes', () => {
  const changed = (from: string, to: string) =>
    put('kefu/regulation.md', String(miniature['kefu/regulation.md']).replace(from, to));
  test('check --base tells what newly fails, which days move and which routes change', () => {
    changed('documents: [业主信息登记表, 身份证复印件, 住户手册]', 'documents: [业主信息登记表, 住户手册]');
    const { json } = guidang('check', '--base', 'HEAD', '--json');
    const { stdout } = guidang('check', '--base', 'HEAD');
    changed('', '');
    const [effect] = json().effect;
    expect(effect).toMatchObject({ register: 'kefu', mended: 0, moved: [], routes: [] });
    expect(effect.newly.map(({ rule }: { rule: string }) => rule)).toContain('class-document');
    expect(stdout).toContain('制度变动的影响：kefu');
  });
  test('an unchanged regulation has no effect to tell of', () => {
    expect(guidang('check', '--base', 'HEAD', '--json').json().effect).toBeUndefined();
  });
});
