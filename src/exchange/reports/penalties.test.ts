import { expect, test } from 'vitest';
import type { Day } from '../../domain/day.ts';
import { en } from '../../locales/en/index.ts';
import type { Messages } from '../../locales/messages.ts';
import { zhCN } from '../../locales/zh-CN/index.ts';
import type { Layer } from '../../regulations/cases.ts';
import { readHoldings } from '../../store/read-holdings.ts';
import { sampleFiles } from '../../testing/cases.ts';
import { memorySource } from '../../testing/memory-source.ts';
import { penalties } from './penalties.ts';
import { periodNamed } from './period.ts';

const offence = (number: string, code: string, person: string, on: string, more: object = {}): Layer => ({
  [`offences/2026/WG2026${number}.md`]: {
    ...{ offence: `WG2026${number}`, registered: on, code, person, on, by: '花弄影' },
    ...more,
  },
});
const sheets = (
  layers: readonly Layer[],
  { month = '2026-03', on = '2026-03-31', regulation = 'S002-9', messages = zhCN as Messages } = {},
) => {
  const [register] = readHoldings(memorySource(sampleFiles(regulation, ...layers))).registers;
  return penalties.sheets({ register: register!, period: periodNamed(month)!, on: on as Day, messages });
};

test('by person with their sums, and the sum of all', () => {
  const [summary] = sheets([
    offence('001', 'sales-late', '农一鸣', '2026-03-04', { count: '2', mended: '2026-03-04' }),
    offence('002', 'sales-incomplete', '农一鸣', '2026-03-10', { mended: '2026-03-10' }),
    offence('003', 'damage', '桂书恒', '2026-03-10'),
    offence('004', 'damage', '桂书恒', '2026-02-10'),
  ]);
  expect(summary!.rows).toEqual([
    ['桂书恒', '售后服务部', 1, 20, 20],
    ['农一鸣', '销售部', 2, 140, 140],
    ['合计', '', 3, 160, 160],
  ]);
});

test('one by one, with the basis: the regulation, its clause, the table, what raised it', () => {
  const [, details] = sheets([
    offence('001', 'sales-late', '农一鸣', '2026-03-04', { mended: '2026-03-04' }),
    offence('002', 'sales-incomplete', '农一鸣', '2026-03-10', {
      mended: '2026-03-12',
      about: 'XC202600001',
    }),
  ]);
  const of = '《汽车销售服务客户档案管理制度》七、处罚；销售 ';
  expect(details!.rows.map((row) => [row[2], row[3], row[6], row[9], row[10], row[11]])).toEqual([
    ['2026-03-04', 'WG2026001', 50, `${of}逾期移交资料；50 元／每车次；当月第 1 次`, '', '2026-03-04'],
    [
      ...['2026-03-10', 'WG2026002', 40],
      `${of}资料不全或者填写错误；20 元／每项；当月第 2 次（此前：WG2026001）；第 2 次起加倍`,
      ...['XC202600001', '2026-03-12'],
    ],
    [
      ...['2026-03-12', 'WG2026002', 40],
      `${of}资料不全或者填写错误；20 元／每项；当月第 3 次（此前：WG2026001、WG2026002）；第 2 次起加倍；1个工作日没有改正，再算第 1 次，金额同前`,
      ...['XC202600001', '2026-03-12'],
    ],
  ]);
});

test('a range is told with both ends until it is settled, and by whom', () => {
  const lost = (more: object) =>
    sheets([offence('001', 'lost', '纪小满', '2026-03-11', { by: '文静姝', ...more })], {
      regulation: 'S001-9',
    });
  const basis = '《会销客户档案管理制度》六、遗失与离职；表单遗失、损坏或者缺少；50 元至 500 元；';
  expect(lost({})[1]!.rows[0]!.slice(6, 10)).toEqual([
    ...[50, 500, '可给予：立即补建'],
    `${basis}范围之内由执行人确定`,
  ]);
  expect(lost({ settled: '80', measure: '立即补建' })[1]!.rows[0]!.slice(6, 10)).toEqual([
    ...[80, 80, '立即补建'],
    `${basis}定为 80 元`,
  ]);
});

test('the pay may be touched from the third offence; measures stand in their order; in English too', () => {
  const third = sheets(
    ['02', '03', '04'].map((day, index) =>
      offence(`00${index + 1}`, 'service-late', '桂书恒', `2026-03-${day}`, { mended: `2026-03-${day}` }),
    ),
  )[1]!.rows;
  expect(third.map((row) => [row[6], row[8]])).toEqual([
    [50, ''],
    [50, ''],
    [100, '可扣当月绩效工资 10%至 30%'],
  ]);
  const grave = sheets([offence('001', 'grave', '方予安', '2026-03-09', { by: '沈知微' })], {
    regulation: 'S004-1',
    messages: en,
  });
  expect(grave[1]!.rows[0]!.slice(6, 9)).toEqual([0, 0, 'may be: 记过 → 降职 → 撤职']);
});

test('a month without offences has no sheet, and a day does not know what comes after it', () => {
  const later = offence('001', 'damage', '桂书恒', '2026-03-20');
  expect(sheets([later], { month: '2026-02' })).toEqual([]);
  expect(sheets([later], { on: '2026-03-19' })).toEqual([]);
});
