import { describe, expect, test } from 'vitest';
import { custodySpecimens } from '../../testing/custody-specimens.ts';
import { officeOf } from '../../testing/specimens.ts';
import { type CustodyForm, formView, isCustodyForm } from './form-view.ts';
import type { Cells, FormView, Table } from './sheet.ts';

const office = officeOf(custodySpecimens);
const shelf = office.shelves[0]!;

function view(number: string, language: 'zh-CN' | 'en' = 'zh-CN'): FormView {
  const form = shelf.register.forms.filter(isCustodyForm).find((one) => one.number === number);
  return formView(office, shelf, form as CustodyForm, language);
}

const said = (cells: Cells) => cells.map(({ text }) => text).join(' ');
const rowsOf = (table: Table) => table.rows.map((row) => row.map(said));
const facts = ({ facts }: FormView) =>
  Object.fromEntries(facts.map(({ label, values }) => [label, said(values)]));

describe('a disposal list', () => {
  const list = view('XH2024001');
  test('says of each line what has become of it: gone, held, struck off, held by its box', () => {
    expect(list.tables[1]!.rows.map((row) => said(row.at(-1)!))).toEqual([
      '已销毁 2024-03-20 XZ2024001',
      '冻结中 DJ2024001',
      '已划去 纠纷未了 2025-03-01 再鉴定',
      '冻结中 DJ2024001',
    ]);
  });
  test('shows the copies that it keeps, and leads to record, hold, certificate and appraisal', () => {
    expect(rowsOf(list.tables[1]!)[0]!.slice(0, 8)).toEqual([
      '1',
      'H-021',
      '催费函',
      '2018',
      '5年',
      '5年2个月',
      '2',
      '纸质',
    ]);
    const hrefs = list.tables[1]!.rows.flat(2).flatMap(({ href }) => href ?? []);
    expect(new Set(hrefs)).toEqual(
      new Set([
        '/r/H-021.html',
        '/f/XZ2024001.html',
        '/r/H-022.html',
        '/f/DJ2024001.html',
        '/r/H-023.html',
        '/r/H-024.html',
      ]),
    );
    expect(list.facts.flatMap(({ values }) => values).flatMap(({ href }) => href ?? [])).toEqual([
      '/f/JD2024001.html',
      '/f/XZ2024001.html',
    ]);
  });
  test('counts how much has gone, and how much is struck off', () => {
    expect(said(list.state)).toBe('已执行 1 / 3 件');
    expect(facts(list)).toMatchObject({ 应处置: '3 件，共 5 页', 划去: '1 件', 处置理由: '期满' });
  });
  test('prints a cover, the list, and the certificate', () => {
    const [cover, lines, certificate] = list.sheets;
    expect(list.sheets.map(({ title, landscape }) => [title, landscape])).toEqual([
      ['销毁文件目录', false],
      ['销毁文件目录', true],
      ['销毁记录', false],
    ]);
    const covered = cover!.cover.map(({ label, text }) => [label, text.trim()]);
    expect(covered).toContainEqual(['档案数量', '3 件，共 5 页']);
    expect(covered).toContainEqual(['起止年度', '2017–2018']);
    expect(covered).toContainEqual(['销毁时间', '2024年3月20日 14:30–15:10']);
    expect(covered).toContainEqual(['销毁方法', '碎纸']);
    expect(covered.filter(([label]) => label === '监销人')).toHaveLength(2);
    expect(lines!.columns.map(({ label }) => label)).toEqual([
      '序号',
      '题名',
      '年度',
      '档号',
      '应保管期限',
      '已保管期限',
      '页数',
      '备注',
    ]);
    expect(lines!.rows[2]).toEqual([
      '3',
      '装修答复函',
      '2018',
      'H-023',
      '',
      '',
      '',
      '已划去、纠纷未了、2025-03-01 再鉴定',
    ]);
    expect(certificate!.rows).toEqual([['1', '催费函', 'H-021', '2', '碎纸', '']]);
    expect(certificate!.head).toContainEqual(['签字扫描件 SHA-256', '0123456789abcdef'.repeat(4)]);
  });
  test('nothing has gone before the day of the certificate, nothing is held before that of the hold', () => {
    const before = officeOf(custodySpecimens, '2024-03-15');
    const early = before.shelves[0]!.register.forms.filter(isCustodyForm);
    const form = early.find(({ number }) => number === 'XH2024001')!;
    const then = formView(before, before.shelves[0]!, form, 'zh-CN');
    expect(said(then.state)).toBe('待处置');
    expect(rowsOf(then.tables[1]!).map((row) => row.at(-1))).toEqual([
      '待处置',
      '待处置',
      '已划去 纠纷未了 2025-03-01 再鉴定',
      '待处置',
    ]);
  });
});

test('a certificate tells time, place, method, executor, witnesses and scan', () => {
  const certificate = view('XZ2024001');
  expect(facts(certificate)).toEqual({
    销毁文件目录: 'XH2024001',
    时间: '2024年3月20日 14:30–15:10',
    地点: '碎纸间<i>',
    执行人: '李娟',
    监销人: '王敏、周明',
    与目录核对: '2024年3月19日',
    '签字扫描件 SHA-256': '0123456789abcdef'.repeat(4),
  });
  expect(rowsOf(certificate.tables[0]!)).toEqual([
    ['1', 'H-021', '催费函', '2018', '2', '纸质', 'normal', '碎纸'],
  ]);
});

describe('a hold', () => {
  const hold = view('DJ2024001');
  test('says what each item is, and what was released', () => {
    expect(said(hold.state)).toBe('部分解除，尚冻结 3 / 4 项');
    expect(rowsOf(hold.tables[0]!)).toEqual([
      ['1', 'H-022', '文件', '<img src=x onerror="document.title=1">', '冻结中'],
      ['2', '3-1-1502-01', '案卷', '赵一鸣 · 3栋1单元1502室', '2024-05-01 解除 JC2024001'],
      ['3', 'A-01-1-003', '库位', '档案室 1号柜-1层-003盒', '冻结中'],
      ['4', 'H-025', '文件', '投诉答复函', '冻结中'],
    ]);
  });
  test('lists what it is over today, and why', () => {
    expect(rowsOf(hold.tables[1]!).map((row) => [row[1], row[3]])).toEqual([
      ['J2024001', '存放在被冻结的 A-01-1-003'],
      ['H-022', '列在冻结单上'],
      ['H-024', '存放在被冻结的 A-01-1-003'],
      ['H-025', '列在冻结单上'],
    ]);
  });
  test('its release says what stays held', () => {
    const release = view('JC2024001');
    expect(said(release.state)).toBe('解除后仍冻结 3 项');
    expect(rowsOf(release.tables[0]!)).toEqual([['1', '3-1-1502-01', '案卷', '赵一鸣 · 3栋1单元1502室']]);
  });
});

test('a handover shows what was missing, and prints the deed with three who sign', () => {
  const handover = view('YJ2024001');
  expect(handover.notice).toBe('缺件说明：缺 H-029 一件<b>未找到</b>');
  expect(rowsOf(handover.tables[0]!)[0]).toEqual([
    '1',
    'H-021',
    '催费函',
    '',
    '纸质',
    'normal',
    '2',
    '已销毁',
  ]);
  const [sheet] = handover.sheets;
  expect([sheet!.title, ...sheet!.signers]).toEqual(['档案移交清单', '移交人', '接收人', '监交人', '日期']);
  expect(sheet!.head).toContainEqual(['数量', '2 件，共 5 页']);
  expect(sheet!.head).toContainEqual(['接收意见', '']);
});

test('an appraisal counts its answers and names the lists that rest on it', () => {
  const appraisal = view('JD2024001');
  expect(said(appraisal.state)).toBe('销毁 3 续存 1');
  expect(facts(appraisal)).toMatchObject({ 鉴定人: '王敏、李娟', 据此列出的目录: 'XH2024001' });
  expect(rowsOf(appraisal.tables[0]!)[2]!.slice(5, 8)).toEqual(['续存', '2026-03-01', '纠纷未了']);
});

describe('a stocktake', () => {
  const stocktake = view('PD2024001');
  test('puts what differs first', () => {
    expect(said(stocktake.state)).toBe('缺失 1 错位 1 破损 1 多出 1 相符 2');
    expect(stocktake.tables.map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['有差异的', 4],
      ['相符的', 2],
    ]);
    expect(rowsOf(stocktake.tables[0]!)[1]!.slice(1, 6)).toEqual([
      'H-023',
      '装修答复函',
      '错位',
      '档案室 1号柜-1层-002盒',
      '档案室 1号柜-1层-003盒',
    ]);
  });
  test('prints a line for each box: what the register has, what stood there, what was lent', () => {
    expect(stocktake.sheets[0]!.rows.map((row) => row.slice(2, 9))).toEqual([
      ['001', 'J2023001', '1', '1', '0', '0', '相符'],
      ['002', 'H-022 – h-099', '2', '1', '0', '-1', '破损\u00a01、错位\u00a01、多出\u00a01'],
      ['003', 'H-024 – J2024001', '3', '1', '1', '-1', '缺失\u00a01'],
    ]);
  });
});

test('every form has a page in English, without a Chinese word of ours', () => {
  for (const form of shelf.register.forms.filter(isCustodyForm)) {
    const { facts: named, tables, sheets } = view(form.number, 'en');
    const ours = [
      ...named.map(({ label }) => label),
      ...tables.flatMap(({ heading, columns }) => [heading, ...columns.map(({ label }) => label)]),
      ...sheets.flatMap(({ title, signers, cover }) => [
        title,
        ...signers,
        ...cover.map(({ label }) => label),
      ]),
    ];
    expect(ours.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  }
});
