import { describe, expect, test } from 'vitest';
import { officeOf, specimens } from '../../testing/specimens.ts';
import { groupTitle } from './group-title.ts';
import { summarySheet } from './summary-sheet.ts';
import { unitHtml } from './unit-html.ts';
import { unitLine } from './unit-lines.ts';
import { unitView } from './unit-view.ts';
import { unitHref, unitsOf } from './units.ts';

const office = officeOf();
const unit = (code: string, of = office) => unitsOf(of).units.find((one) => one.code === code)!;

/** A register of so many households of one building, and one of another. */
function many(count: number) {
  const dossier = (code: string) =>
    [
      `kefu/dossiers/${code}-01.md`,
      `---\ndossier: ${code}-01\nunit: ${code}\nopened: 2022-01-01\n---\n`,
    ] as const;
  const codes = Array.from({ length: count }, (_, index) => `7-1-${index + 1}`);
  return officeOf({
    'kefu/regulation.md': specimens['kefu/regulation.md']!,
    ...Object.fromEntries([...codes, '8-1-1'].map(dossier)),
  });
}

test('units stand by building, 3栋 before 10栋, each with those of today and of before', () => {
  const { units, groups, areApart } = unitsOf(office);
  expect(units.map(({ code }) => code)).toEqual(['3-1-1502', '10-2-0301']);
  expect(groups.map((group) => [group.name, groupTitle(group, 'zh-CN')])).toEqual([
    ['3', '3栋'],
    ['10', '10栋'],
  ]);
  expect(areApart).toBe(false);
  const { current, past } = unit('3-1-1502');
  expect(current.map(({ dossier }) => dossier.fields.dossier)).toEqual(['3-1-1502-01']);
  expect(past.map(({ dossier }) => dossier.fields.dossier)).toEqual(['3-1-1502-00']);
});

test('above 500 each building has a page, and a building of more has several', () => {
  const { groups, areApart } = unitsOf(many(501));
  expect(areApart).toBe(true);
  expect(groups.map((group) => [group.name, groupTitle(group, 'zh-CN'), group.units.length])).toEqual([
    ['7', '7栋', 500],
    ['7.2', '7栋 7-1-501 至 7-1-501', 1],
    ['8', '8栋', 1],
  ]);
});

test('a line says who lives there, what is lacking and what is out', () => {
  expect(unitLine(office, 'zh-CN', unit('10-2-0301'))).toMatchObject({
    name: '10栋2单元0301室',
    href: '/u/10-2-0301.html',
    current: [{ text: '孙三', href: '/d/10-2-0301-01.html' }],
    past: 0,
    asked: 1,
    missing: 0,
    explained: 1,
    out: 1,
  });
  const large = { ...office, recordLanguages: ['zh-CN'] as const };
  expect(unitHref(large, 'en', unit('10-2-0301'))).toBe('/u/10-2-0301.html');
});

describe('the page of a unit', () => {
  test('has the records by class, former customers, loans and places', () => {
    const view = unitView(office, unit('3-1-1502'), 'zh-CN');
    expect(view.classes.map(({ title, records }) => [title, records.map(({ text }) => text)])).toEqual([
      ['客户基础资料', ['J2023001']],
      ['权证', ['3-1-1502-01', '3-1-1502-01']],
    ]);
    expect(view.past).toMatchObject([
      { customer: '钱<s>二</s>', opened: '2015-01-01', closed: '2022-04-30' },
    ]);
    expect(unitView(office, unit('10-2-0301'), 'zh-CN').loans).toMatchObject([{ text: 'J2024001' }]);
  });

  test('shows texts as texts', () => {
    const { main } = unitHtml(office, unit('10-2-0301'), 'zh-CN');
    expect(main).toContain('&lt;img src=x');
    expect(main).not.toMatch(/<img|<script|<s>|<u>/);
  });
});

test('the summary has a line for each unit and leaves blank what is not for pages', () => {
  const sheet = summarySheet(office, unitsOf(office).units, 'zh-CN');
  expect(sheet.title).toBe('业户基本情况汇总表');
  expect(sheet.columns.map(({ label }) => label)).toEqual([
    '序号',
    '楼栋',
    '单元',
    '房号',
    '业户姓名',
    '身份',
    '联系电话',
    '紧急联系人及电话',
    '建筑面积㎡',
    '户型/用途',
    '收楼日期',
    '入住/空置/出租',
    '装修状态',
    '常住人数',
    '车位号/车牌',
    '物业费标准/缴至',
    '档案盒号',
    '更新日期',
    '备注',
  ]);
  const filled = sheet.rows.map((row) => row.filter((cell) => cell !== ''));
  expect(filled).toEqual([
    ['1', '3', '1', '1502', '赵一鸣', 'owner', ...filled[0]!.slice(6)],
    ['2', '10', '2', '0301', '孙三'],
  ]);
  const width = sheet.columns.reduce((sum, column) => sum + Number(column.width.slice(2)), 0);
  expect(width).toBeLessThanOrEqual(262);
});

test('where dossiers are about something else, the sheet asks for that', () => {
  const regulation = (specimens['kefu/regulation.md'] as string).replace('unit: household', 'unit: vehicle');
  const cars = officeOf({
    'kefu/regulation.md': regulation,
    'kefu/dossiers/V1.md': '---\ndossier: V1\nunit: 粤A·12345\ncustomer: 周明\nopened: 2022-01-01\n---\n',
  });
  const { groups } = unitsOf(cars);
  expect(groups.map((group) => [group.name, groupTitle(group, 'zh-CN')])).toEqual([
    ['-', '粤A·12345 至 粤A·12345'],
  ]);
  expect(summarySheet(cars, groups[0]!.units, 'zh-CN')).toMatchObject({
    title: '客户基本情况汇总表',
    rows: [['1', '粤A·12345', '周明', '', '', '', '', '']],
  });
});
