import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { officeWith } from '../src/testing/command-line.ts';
import { miniature } from '../src/testing/miniature.ts';

const office = officeWith(
  {
    ...miniature,
    'kefu/letters/H-002.md': '---\nnumber: H-002\ntitle: "=1+1"\n---\n',
    'kefu/changes/2024/YD2024001.md':
      '---\nchange: YD2024001\nnumber: J2023001\nfield: title\nfrom: 旧\nto: 新\non: 2024-02-01\nby: 李娟\nreason: 改名\n---\n',
    'kefu/handovers/2024/YJ2024001.md':
      '---\nhandover: YJ2024001\nitems: [{ number: J2023001, pages: 1 }]\nfrom: 周明\nto: 李娟\non: 2024-02-01\n---\n',
    'kefu/holds/2024/DJ2024001.md':
      '---\nhold: DJ2024001\nitems: [{ number: J2023001 }]\non: 2024-02-01\nby: 王敏\nreason: 诉讼\n---\n',
    'kefu/loans/2024/JY2024002.md':
      '---\nloan: JY2024002\nitems: [{ number: H-001, pages: 2 }]\nborrower: 周明\npurpose: 核对\nout: 2024-05-01\ndue: 2024-05-08\nhanded-out-by: 李娟\n---\n',
  },
  '2024-06-30',
);
afterAll(() => office.close());

const rowsOf = (text: string): string[][] => parse(text, { bom: true });
const bookOf = async (file: string) => (await readXlsx(readFileSync(join(office.folder, file)))).sheets;

describe('lists and forms leave as they are printed', () => {
  test.each([
    ['index', '档号', 5],
    ['ledger', '借阅人', 5],
    ['items', '档号', 5],
    ['dossiers', '案卷题名', 1],
    ['loans', '借阅事由', 2],
    ['changes', '单号', 1],
    ['handovers', '档号', 1],
    ['units', '业户姓名', 1],
    ['notices', '逾期', 1],
    ['isad', 'legacyId', 9],
    ['records', '题名', 5],
  ])('%s', async (what, heading, count) => {
    const { status, stdout, stderr } = await office.run('export', what, '--format', 'csv');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [headings, ...rows] = rowsOf(stdout);
    expect(headings).toContain(heading);
    expect(rows).toHaveLength(count);
  });
  test('tables with different columns make no one csv: the one that is wanted is named', async () => {
    const { stderr } = await office.run('export', 'holds', '--format', 'csv');
    expect(stderr).toContain('DJ2024001 冻结项目、DJ2024001 今日冻结的文件');
    const { stdout } = await office.run(
      'export',
      'holds',
      '--format',
      'csv',
      '--sheet',
      'DJ2024001 冻结项目',
    );
    expect(rowsOf(stdout)).toHaveLength(2);
  });
  test('a dossier lists its contents; one that is not there is refused', async () => {
    const { stdout } = await office.run('export', 'contents', '--dossier', '3-1-1502-01', '--format', 'csv');
    expect(rowsOf(stdout).map((row) => row[3])).toEqual(['题名', '赵一鸣身份证复印件', '不动产权证书']);
    const refused = await office.run('export', 'contents', '--dossier', '../../etc', '--format', 'csv');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('没有案卷“../../etc”');
  });
  test('in English the headings are English', async () => {
    const { stdout } = await office.run('export', 'ledger', '--format', 'csv', '--lang', 'en');
    expect(rowsOf(stdout)[0]!.slice(0, 3)).toEqual(['No.', 'Reference code', 'Title']);
  });
  test('as of a day, what came later is not there', async () => {
    const { stdout } = await office.run('export', 'loans', '--format', 'csv', '--as-of', '2024-04-01');
    expect(rowsOf(stdout)).toHaveLength(2);
  });
  test('a year, a sheet and a register can be chosen', async () => {
    expect((await office.run('export', 'loans', '--year', '2023', '--format', 'csv')).status).toBe(2);
    const one = await office.run('export', 'items', '--sheet', '往来函件', '--format', 'csv');
    expect(rowsOf(one.stdout)[0]).not.toContain('表');
    expect((await office.run('export', 'items', '--sheet', '无', '--format', 'csv')).stderr).toContain(
      '没有表“无”',
    );
    expect((await office.run('export', 'index', '--register', 'other')).status).toBe(2);
  });
});

describe('workbooks', () => {
  test('all forms in one, and a title that looks like a formula stays a title', async () => {
    const { status, stdout, stderr } = await office.run('export', 'forms', '--out', 'forms.xlsx');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^已写入 forms\.xlsx，共 \d+ 行\n$/);
    const names = (await bookOf('forms.xlsx')).map(({ name }) => name);
    expect(names).toContain('档案借阅登记表 2024');
    expect(names).toContain('YJ2024001 档案移交清单');
    await office.run('export', 'index', '--out', 'index.xlsx');
    expect((await bookOf('index.xlsx'))[0]!.rows.flat()).toContain('=1+1');
  });
  test('are not printed, and never written over another file', async () => {
    expect((await office.run('export', 'index', '--format', 'xlsx')).stderr).toContain('不能直接输出');
    writeFileSync(join(office.folder, 'mine.xlsx'), 'mine');
    const { status, stderr } = await office.run('export', 'index', '--out', 'mine.xlsx');
    expect(status).toBe(2);
    expect(stderr).toContain('mine.xlsx 已经存在');
    expect(readFileSync(join(office.folder, 'mine.xlsx'), 'utf8')).toBe('mine');
  });
  test('are not put among the records, by whatever way', async () => {
    mkdirSync(join(office.folder, 'below'));
    symlinkSync(join(office.folder, 'records/kefu'), join(office.folder, 'way'));
    for (const out of ['records/x.csv', 'below/../records/kefu/x.csv', 'way/x.csv']) {
      const { status, stderr } = await office.run('export', 'index', '--out', out);
      expect({ out, status }).toEqual({ out, status: 2 });
      expect(stderr).toContain('在登记册文件夹里');
    }
    expect(existsSync(join(office.folder, 'records/x.csv'))).toBe(false);
    expect((await office.run('export', 'index', '--out', 'nowhere/x.csv')).stderr).toContain(
      '没有这个文件夹',
    );
  });
  test('a text that no cell holds is refused with its place, and goes out as csv', async () => {
    const text = 'x'.repeat(33_000);
    office.put('kefu/letters/H-003.md', `---\nnumber: H-003\ntitle: 长信\n---\n${text}\n`);
    const { status, stderr } = await office.run('export', 'records', '--out', 'long.xlsx');
    expect(status).toBe(2);
    expect(stderr).toMatch(/“kefu”第 \d+ 行“.+”的文字超过 32767 个字符/);
    expect(existsSync(join(office.folder, 'long.xlsx'))).toBe(false);
    const csv = await office.run('export', 'records', '--out', 'long.csv');
    expect(csv.status).toBe(0);
    expect(readFileSync(join(office.folder, 'long.csv'), 'utf8')).toContain(text);
  });
});

describe('what cannot be had is refused', () => {
  test.each([
    [['export', 'secrets'], 'WHAT'],
    [['export', 'people'], 'WHAT'],
    [['export', '__proto__'], 'WHAT'],
    [['export', 'index', '--format', 'pdf'], '没有 pdf 格式'],
    [['export', 'ead3', '--format', 'csv'], '没有 csv 格式'],
    [['export', 'renewals', '--format', 'csv'], '可列的内容'],
    [['export', 'contents', '--format', 'csv'], '没有写明哪个案卷'],
    [['export', 'index', '--out', '/proc/x.csv'], '写不了文件'],
    [['report', 'wealth'], 'WHAT'],
    [['report', 'filing', '--year', '26'], '不是年度'],
    [['report', 'filing', '--month', '2026-13'], '不是年度'],
    [['report', 'filing', '--year', '2026', '--month', '2026-10'], '只能写一个'],
    [['report', 'contracts'], '可列的内容'],
  ])('%j', async (args, said) => {
    const { status, stdout, stderr } = await office.run(...(args as string[]));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

test('a table for AtoM begins with its headings, whatever the register holds', async () => {
  const { stdout } = await office.run('export', 'isad', '--agency', '客服部档案室');
  expect(stdout.startsWith('legacyId,parentId,')).toBe(true);
  expect(stdout).toContain("'=1+1");
  expect((await office.run('export', 'isad', '--format', 'xlsx', '--out', 'isad.xlsx')).status).toBe(2);
});

test('an EAD3 finding aid', async () => {
  const { status } = await office.run('export', 'ead3', '--agency', '客服部', '--out', 'kefu.xml');
  expect(status).toBe(0);
  expect(readFileSync(join(office.folder, 'kefu.xml'), 'utf8')).toContain('<agencyname>客服部</agencyname>');
});

test('a report, in JSON and as a workbook', async () => {
  const { stdout } = await office.run('report', 'uses', '--year', '2024');
  const [months, list] = JSON.parse(stdout);
  expect(months.rows.at(-1)).toMatchObject({ 月份: '合计', 借阅次数: 2 });
  expect(list.rows.map((row: Record<string, string>) => row.单号)).toEqual(['JY2024001', 'JY2024002']);
  await office.run('report', 'assessment', '--out', 'assessment.xlsx');
  expect((await bookOf('assessment.xlsx'))[0]!.name).toBe('档案工作量化考核表');
});

describe('the summary of units', () => {
  const notes = async () => JSON.parse((await office.run('export', 'units')).stdout)[0].notes.at(-1);
  const dossier = String(miniature['kefu/dossiers/3-1-1502-01.md']);
  test('the summary of units agrees with the open dossiers', async () => {
    expect(await notes()).toBe('汇总表 1 户，未结案卷 1 个，相符');
  });
  test('a unit with two open dossiers, or with none, is told above the summary', async () => {
    office.put('kefu/dossiers/3-1-1502-02.md', dossier.replaceAll('1502-01', '1502-02'));
    const closed = dossier
      .replaceAll('3-1-1502', '3-1-1503')
      .replace('kind: owner', 'kind: owner\nclosed: 2024-05-01');
    office.put('kefu/dossiers/3-1-1503-01.md', closed);
    expect(await notes()).toBe(
      '汇总表 2 户，未结案卷 2 个，不符；不止一个未结案卷的：3-1-1502；没有未结案卷的：3-1-1503',
    );
  });
});
