import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actingCommands, actingDay, actingOffice } from '../src/testing/acting-office.ts';
import { type Office, officeWith, treeOf } from '../src/testing/command-line.ts';

let office: Office;
beforeEach(() => {
  office = officeWith(actingOffice, actingDay);
});
afterEach(() => office.close());

const json = (...args: string[]) => office.json(...args);
const refused = (...args: string[]) => office.refused(...args);

describe('every act', () => {
  test.each(Object.entries(actingCommands))(
    '%s: written, and the register is still right',
    async (name, args) => {
      const before = Object.keys(office.tree());
      const said = await json(name, ...args);
      const tree = office.tree();
      const added = Object.keys(tree).filter((path) => !before.includes(path));
      expect(said.path).toBe(`records/${name === 'void' ? 'kefu/letters/H-001.md' : added[0]}`);
      expect(added).toHaveLength(name === 'void' ? 0 : 1);
      if (said.form) expect(said.path).toContain(`/${said.number}.md`);
      const { findings } = await json('check');
      expect(findings.filter((one: { severity: string }) => one.severity === 'error')).toEqual([]);
    },
  );

  test('prints the form and one sentence', async () => {
    const { stdout } = await office.run('lend', ...actingCommands.lend);
    const text = office.tree()['kefu/loans/2024/JY2024003.md'];
    expect(stdout).toBe(`${text}\n已办理借出 JY2024003：records/kefu/loans/2024/JY2024003.md\n`);
    const { stdout: english } = await office.run('recall', ...actingCommands.recall, '--lang', 'en');
    expect(english).toContain('recall CH2024001: records/kefu/recalls/2024/CH2024001.md\n');
  });

  test('JSON has the keys of the contract', async () => {
    expect(await json('hold', ...actingCommands.hold)).toEqual({
      act: 'hold',
      number: 'DJ2024002',
      path: 'records/kefu/holds/2024/DJ2024002.md',
      form: { hold: 'DJ2024002', items: [{ number: 'H-001' }], on: '2024-06-30', by: '王敏', reason: '诉讼' },
    });
  });

  test('a change of a record stands in both files', async () => {
    await json('change', ...actingCommands.change);
    const tree = office.tree();
    expect(tree['kefu/basics/2023/J2023001.md']).toBe(
      String(actingOffice['kefu/basics/2023/J2023001.md']).replace('pages: 1', 'pages: 2'),
    );
    expect(tree['kefu/changes/2024/YD2024001.md']).toContain('from: 1\nto: 2\n');
  });
});

describe('refused in the words of the rules, and nothing is written', () => {
  test.each<[string, string[], RegExp]>([
    [
      'what is out is lent',
      ['lend', 'J2023001', ...actingCommands.lend.slice(1)],
      /不能办理借出：J2023001 已由 JY2024002 借出/,
    ],
    [
      'a record that there is not',
      ['lend', 'J2023009', ...actingCommands.lend.slice(1)],
      /没有编号为 J2023009 的文件/,
    ],
    ['a loan that lasts too long', ['lend', ...actingCommands.lend, '--due', '2024-08-30'], /2024-07-03/],
    ['a day that does not exist', ['lend', ...actingCommands.lend, '--due', '2024-02-31'], /2024-02-31/],
    ['a count that is none', ['lend', 'H-001=几', ...actingCommands.lend.slice(1)], /pages/],
    ['pages that are missing', ['return', 'JY2024002', 'J2023001=7', '--by', '李娟'], /借出 1 页，归还 7 页/],
    ['what is held is to be destroyed', ['dispose', 'H-001', '--by', '李娟'], /DJ2024001/],
    [
      'a field that a record has not',
      ['change', 'H-001', '--field', 'titel', '--to', '甲', '--by', '李娟', '--reason', '误'],
      /titel/,
    ],
    [
      'another number',
      ['change', 'H-001', '--field', 'number', '--to', 'H-002', '--by', '李娟', '--reason', '误'],
      /H-002/,
    ],
    [
      'text that would show something else',
      ['lend', ...actingCommands.lend.slice(0, 3), '--purpose', '看\u202e错', '--by', '李娟'],
      /不能办理借出/,
    ],
    ['an answer that is none of the words', ['appraise', '--by', '李娟', '--rest', 'burn'], /answer/],
    [
      'a round that there is not',
      ['duty', 'walk', '--by', '李娟', '--for', '2024-13', '--checks', '防火=好'],
      /2024-13/,
    ],
    ['what needs more answers', ['lend', 'H-001'], /还要写明：借阅人、用途、经手借出的人/],
    ['an option that there is not', ['lend', 'H-001', '--borower', '甲'], /--borrower/],
    ['a number into a class that does not fit', ['renumber', 'H-001', 'basics'], /generated|日期/],
    ['the later of one', ['renumber', 'H-001', '--later'], /只有一件/],
    ['renumbering without saying how', ['renumber', 'H-001'], /CLASS/],
    [
      'a register that there is not',
      ['recall', 'JY2024002', '--by', '李娟', '--register', 'x'],
      /没有登记册“x”/,
    ],
  ])('%s', async (_, args, words) => {
    expect(await refused(...args)).toMatch(words);
  });

  test('several objections are told at once', async () => {
    const said = await refused('lend', 'J2023001', 'H-009', ...actingCommands.lend.slice(1));
    expect(said).toMatch(/有 2 处不合规定：\n {2}1\. .+\n {2}2\. .+\n改法：逐条改正/);
  });

  test('what was wrong before does not stand in the way', async () => {
    office.put('kefu/letters/H-007.md', '---\nnumber: H-007\ntitle: 信\nplace: Z\n---\n');
    expect((await office.run('check')).status).toBe(1);
    expect((await office.run('lend', ...actingCommands.lend)).status).toBe(0);
  });

  test('a folder in the way', async () => {
    office.put('kefu/renewals', 'a file');
    expect(await refused('renew', ...actingCommands.renew)).toMatch(/不能写入/);
  });
});

describe('asked at a terminal', () => {
  const withAnswers = (answers: (string | undefined)[]) => {
    const asked: string[] = [];
    const wrong: (string | undefined)[] = [];
    const ask = async (question: string, isWrong: (typed: string) => string | undefined) => {
      asked.push(question);
      const answer = answers.shift();
      if (answer) wrong.push(isWrong(answer));
      return answer;
    };
    return { asked, wrong, world: { ask } };
  };
  test('only what is needed and not known', async () => {
    const { asked, wrong, world } = withAnswers(['JY2024002', '李娟']);
    const sitting = officeWith(actingOffice, actingDay, world);
    expect((await sitting.run('recall')).status).toBe(0);
    expect(asked).toEqual(['借单编号（或借出文件的编号）', '经办人（写姓名）']);
    expect(wrong).toEqual([undefined, undefined]);
    expect(sitting.tree()['kefu/recalls/2024/CH2024001.md']).toContain('by: 李娟');
    sitting.close();
  });
  test('several numbers and names on one line', async () => {
    const { asked, world } = withAnswers(['destroy', '李娟、王敏']);
    const sitting = officeWith(actingOffice, actingDay, world);
    expect((await sitting.run('appraise')).status).toBe(0);
    expect(asked).toHaveLength(2);
    expect(sitting.tree()['kefu/appraisals/2024/JD2024002.md']).toContain('by:\n  - 李娟\n  - 王敏\n');
    sitting.close();
  });
  test.each([
    ['gives up', undefined],
    ['passes over', ''],
  ])('who %s is refused, and nothing is written', async (_, answer) => {
    const sitting = officeWith(actingOffice, actingDay, withAnswers([answer]).world);
    const before = sitting.tree();
    expect((await sitting.run('recall', 'JY2024002')).status).toBe(2);
    expect(sitting.tree()).toEqual(before);
    sitting.close();
  });
});

describe('numbers', () => {
  test('renumber leaves a stub that names the new number', async () => {
    await json('renumber', 'h-001', 'letters');
    const tree = office.tree();
    expect(tree['kefu/letters/H-001.md']).toContain(
      'number: H-001\ntitle: 致业主的一封信\nrenumbered-to: H-002\n',
    );
    expect(tree['kefu/letters/H-002.md']).toContain(
      'number: H-002\ntitle: 致业主的一封信\nrenumbered-from: H-001\n',
    );
  });
  test('the later of two claimants moves, the number stays with the other', async () => {
    office.put('kefu/letters/H-001 (2).md', '---\nnumber: H-001\ntitle: 另一封\nfiled: 2024-06-01\n---\n');
    expect(await json('renumber', 'H-001', '--later')).toEqual({
      act: 'renumber',
      number: 'H-002',
      path: 'records/kefu/letters/H-002.md',
    });
    const tree = office.tree();
    expect(tree['kefu/letters/H-001 (2).md']).toBeUndefined();
    expect(tree['kefu/letters/H-001.md']).toBe(actingOffice['kefu/letters/H-001.md']);
    expect(tree['kefu/letters/H-002.md']).toBe(
      '---\nnumber: H-002\ntitle: 另一封\nfiled: 2024-06-01\nrenumbered-from: H-001\n---\n',
    );
  });
  test('void keeps the record, with day and reason', async () => {
    await json('void', ...actingCommands.void);
    expect(office.tree()['kefu/letters/H-001.md']).toContain('void: 2024-06-30\nvoid-reason: 误编\n');
    expect(await refused('void', ...actingCommands.void)).toMatch(/已是如此/);
  });
});

describe('what is due and what is late', () => {
  test('due: sorted by day, in the keys of the contract', async () => {
    await json('reserve', ...actingCommands.reserve);
    const items = await json('due', '--within', '30');
    expect(items).toEqual([
      {
        number: 'walk',
        what: '定期工作：巡查 2024-06',
        kind: 'duty',
        due: '2024-07-03',
        days: 3,
        who: '李娟',
      },
      {
        number: 'YY2024001',
        what: '预约到期：赵一鸣身份证复印件',
        kind: 'reservation',
        due: '2024-07-10',
        days: 10,
        who: '赵四',
      },
    ]);
    expect(await json('due', '--within', '5')).toHaveLength(1);
    expect(await refused('due', '--within', 'x')).toMatch(/--within/);
  });
  test('overdue: in days and in working days', async () => {
    const items = await json('overdue');
    expect(items.map((one: { number: string }) => one.number)).toEqual([
      'Y2022采购合同003',
      'walk',
      'JY2024002',
    ]);
    expect(items[2]).toEqual({
      number: 'JY2024002',
      what: '应还：赵一鸣身份证复印件、车位销售合同',
      kind: 'loan',
      due: '2024-06-28',
      days: 2,
      workingDays: 0,
      who: '工程部 周明',
    });
    const { stdout } = await office.run('overdue');
    expect(stdout).toContain('2024-06-28\t逾期 2 天（0 个工作日）\tJY2024002\t');
  });
  test('a leaver who holds something is not done', async () => {
    const { status, stdout } = await office.run('leaver', '周明', '--json');
    expect({ status, said: JSON.parse(stdout) }).toEqual({
      status: 1,
      said: {
        name: '周明',
        loans: [{ loan: 'JY2024002', items: ['J2023001', 'Y2023销售合同001'], due: '2024-06-28' }],
        copies: [],
        things: [],
      },
    });
    expect((await office.run('leaver', '周明')).stdout).toContain('  JY2024002：J2023001、Y2023销售合同001');
    expect((await office.run('leaver', '李娟')).stdout).toContain('  SK2024001：《业户资料汇总表》2024-01');
    expect(await office.run('leaver', '王敏')).toMatchObject({
      status: 0,
      stdout: '王敏手上没有未归还的文件\n',
    });
  });
});

describe('as it stood on a day that is past', () => {
  test('show, find, due, overdue, export and leaver', async () => {
    await json('change', ...actingCommands.change);
    const on = (day: string, ...args: string[]) => json(...args, '--as-of', day);
    expect(await on('2024-06-24', 'show', 'J2023001')).toMatchObject({ status: 'in-store', onLoan: null });
    expect(await on('2024-06-25', 'show', 'J2023001')).toMatchObject({ status: 'on-loan' });
    expect(await on('2024-06-24', 'overdue')).not.toContainEqual(expect.objectContaining({ kind: 'loan' }));
    expect(await on('2024-06-24', 'due', '--within', '5')).toEqual([]);
    expect(await on('2024-06-25', 'due', '--within', '5')).toMatchObject([{ number: 'JY2024002', days: 3 }]);
    const pages = async (day: string) =>
      (await on(day, 'export', 'records')).find((one: { number: string }) => one.number === 'J2023001').pages;
    expect([await pages('2024-06-29'), await pages('2024-06-30')]).toEqual([1, 2]);
    expect(await on('2024-04-30', 'find', '合同004')).toEqual([]);
    expect(await on('2024-05-01', 'find', '合同004')).toMatchObject([{ number: 'Y2022采购合同004' }]);
    expect(await on('2024-06-24', 'leaver', '周明')).toMatchObject({ loans: [] });
  });
});

describe('two clerks at once', () => {
  const clerk = (...args: string[]) =>
    new Promise<{ status: number | null; stderr: string }>((resolve) => {
      const line = [join(import.meta.dirname, 'guidang.ts'), ...args, '--as-of', actingDay];
      const child = spawn(process.execPath, line, { cwd: office.folder });
      let stderr = '';
      child.stderr.on('data', (text) => {
        stderr += text;
      });
      child.on('exit', (status) => resolve({ status, stderr }));
    });
  const lendTo = (name: string, number: string) =>
    clerk('lend', number, '--borrower', name, '--purpose', '核对', '--by', '李娟');

  test('each thing that can be lent is lent, under a number of its own', async () => {
    const numbers = ['H-001', 'Y2022采购合同003', 'Y2022采购合同004', 'Y2022采购合同002'];
    const said = await Promise.all(numbers.map((number) => lendTo('周明', number)));
    expect(said.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    const loans = Object.keys(office.tree()).filter((path) => /loans\/2024\/JY202400[3-6]/.test(path));
    expect(loans).toHaveLength(4);
  });
  test('one thing is lent once; the other is told by whom', async () => {
    const said = await Promise.all(['甲', '乙', '丙'].map((name) => lendTo(name, 'H-001')));
    expect(said.map(({ status }) => status).sort()).toEqual([0, 2, 2]);
    for (const { status, stderr } of said)
      if (status === 2) expect(stderr).toMatch(/H-001 已由 JY2024003 借出/);
    expect(Object.keys(office.tree()).filter((path) => path.includes('JY202400'))).toHaveLength(3);
  });
  test('what is lent by one and voided by another is only one of the two', async () => {
    const said = await Promise.all([lendTo('甲', 'H-001'), clerk('void', 'H-001', '--reason', '误编')]);
    expect(said.some(({ status }) => status === 0)).toBe(true);
    const { findings } = await json('check');
    expect(findings.filter((one: { severity: string }) => one.severity === 'error')).toEqual([]);
  });
});

test('in the sample register: lend by its regulation, return, and the tree is as the forms say', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-'));
  cpSync(join(import.meta.dirname, '../records'), join(folder, 'records'), { recursive: true });
  const before = treeOf(join(folder, 'records'));
  const sample = officeWith({}, '2026-11-22', { folder });
  const lend = [
    'lend',
    'J2023001',
    '--borrower',
    '郝国强',
    '--kind',
    '公司其他部门',
    '--department',
    '工程部',
  ];
  const { stdout, status } = await sample.run(...lend, '--purpose', '核对', '--by', '沈若兰', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    form: { due: '2026-12-01', items: [{ number: 'J2023001', pages: '2' }] },
  });
  const back = ['return', 'J2023001', '--by', '沈若兰', '--use', '核对无误', '--set', '查看=完好'];
  expect((await sample.run(...back)).status).toBe(0);
  const after = treeOf(join(folder, 'records'));
  expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 2);
  for (const path of Object.keys(before)) expect(after[path]).toBe(before[path]);
  sample.close();
  rmSync(folder, { recursive: true });
});
