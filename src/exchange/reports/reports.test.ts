import { describe, expect, test } from 'vitest';
import type { Day } from '../../domain/day.ts';
import type { Register } from '../../domain/register.ts';
import { en } from '../../locales/en/index.ts';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { shippedRegulations } from '../../regulations/shipped.ts';
import { sampleDay, sampleRegister } from '../../testing/sample-register.ts';
import { assessment } from './assessment.ts';
import { contracts } from './contracts.ts';
import { customers } from './customers.ts';
import { disposals } from './disposals.ts';
import { filing } from './filing.ts';
import { reports } from './index.ts';
import { occasions } from './occasions.ts';
import { periodNamed } from './period.ts';
import { rates } from './rates.ts';
import type { Report } from './report.ts';
import { uses } from './uses.ts';

const day = (text: string) => text as Day;

function sheetsOf(report: Report, register: Register, period = '2026', on = day('2026-03-16')) {
  return report.sheets({ register, period: periodNamed(period)!, on, messages: zhCN });
}

describe('rates', () => {
  test('reckons by department what was in time and what is complete', () => {
    const [sheet, details] = sheetsOf(rates, sampleRegister('S002-9'));
    expect(sheet!.rows).toEqual([
      ['客户关爱部', 4, 4, 0, 0, 0, '100%', 0, 0, 0, 0, '', ''],
      ['售后服务部', 4, 4, 0, 0, 0, '100%', 15, 14, 0, 1, '93.3%', ''],
      ['销售部', 1, 1, 0, 0, 0, '100%', 11, 11, 0, 0, '100%', ''],
    ]);
    expect(details!.rows.map((row) => row.slice(0, 4))).toEqual([
      ['客户关爱部', '登入用户档案签收簿', 4, 4],
      ['售后服务部', '改正缺件和签字差错', 1, 1],
      ['售后服务部', '移交售后资料', 3, 3],
      ['销售部', '移交新车资料', 1, 1],
    ]);
  });
  test('a department that hands in late, or not everything, shows it', () => {
    const late = sampleRegister('S002-9', {
      'dossiers/C00001.md': { 移交日: '2026-03-10', 登簿日: '2026-03-10' },
      'newcar/2026/XC202600010.md': '~',
      'service/2026/SHXX202600001.md': { 移交日: '~', 登簿日: '~' },
    });
    const [sheet] = sheetsOf(rates, late);
    expect(sheet!.rows).toEqual([
      ['客户关爱部', 3, 3, 0, 0, 0, '100%', 0, 0, 0, 0, '', ''],
      ['售后服务部', 4, 3, 1, 0, 0, '75%', 15, 14, 0, 1, '93.3%', ''],
      ['销售部', 1, 0, 1, 0, 0, '0%', 11, 10, 0, 1, '90.9%', ''],
    ]);
  });
  test('what runs on is not late yet, and another year has nothing', () => {
    const open = sampleRegister('S002-9', { 'dossiers/C00001.md': { 移交日: '~', 登簿日: '~' } });
    const [sheet] = sheetsOf(rates, open, '2026', day('2026-03-09'));
    expect(sheet!.rows.at(-1)!.slice(0, 7)).toEqual(['销售部', 1, 0, 0, 1, 0, '']);
    expect(sheetsOf(rates, open, '2025')[0]!.rows.at(-1)!.slice(0, 7)).toEqual(['销售部', 0, 0, 0, 0, 0, '']);
  });
  test('a regulation that sets no time has no on-time rate', () => {
    const clock =
      '    - { what: 移交新车资料, when: { origin: 本店 }, after: 交车日, field: 移交日, within: 3个工作日, role: sales-head }\n';
    const without = sampleRegister('S002-9', undefined, { [clock]: '' });
    expect(sheetsOf(rates, without)[1]!.rows.map(([department]) => department)).not.toContain('销售部');
  });
});

describe('assessment', () => {
  test('measures the three indicators', () => {
    const [sheet] = sheetsOf(assessment, sampleRegister('S000-1'));
    expect(sheet!.rows.map(([indicator, , should, does, share]) => [indicator, should, does, share])).toEqual(
      [
        ['查漏补缺', 0, 0, ''],
        ['查漏补缺', 0, 0, ''],
        ['查漏补缺', 0, 0, ''],
        ['分类存储', 2, 2, '100%'],
        ['分类存储', 3, 0, '0%'],
        ['分类存储', 0, 0, ''],
        ['信息保密', 1, 1, '100%'],
        ['信息保密', 0, 0, ''],
      ],
    );
    expect(sheet!.rows.every((row) => row[5] === '')).toBe(true);
  });
  test('somebody without the paper, or a thing without a place, lowers it', () => {
    const worse = sampleRegister('S000-1', {
      'people.md': { people: [{ name: '姜沐言', roles: ['keeper'] }] },
      'profiles/2026/DA20260001.md': { place: '~', dossier: '~' },
    });
    const rows = sheetsOf(assessment, worse)[0]!.rows;
    expect(rows[3]!.slice(2, 5)).toEqual([2, 1, '50%']);
    expect(rows[6]!.slice(2, 5)).toEqual([1, 0, '0%']);
  });
});

describe('customers', () => {
  test('counts customers by sales grade, product and region', () => {
    const sheets = sheetsOf(customers, sampleRegister('S002-6'));
    const by = (name: string) =>
      sheets.find((sheet) => sheet.name === name)!.rows.map((row) => row.slice(0, 3));
    expect(by('销售等级')).toEqual([
      ['一级', 1, '50%'],
      ['（未填写）', 1, '50%'],
      ['合计', 2, ''],
    ]);
    expect(by('商品')).toEqual([
      ['水泵', 1, '50%'],
      ['电机', 1, '50%'],
      ['（未填写）', 1, '50%'],
      ['合计', 2, ''],
    ]);
    expect(by('地区')).toEqual([
      ['华东', 1, '50%'],
      ['海外', 1, '50%'],
      ['合计', 2, ''],
    ]);
  });
  test('a register whose dossiers are no customers has no such report', () => {
    expect(sheetsOf(customers, sampleRegister('S002-9'))).toEqual([]);
    const nameless = sampleRegister('S002-6', undefined, { '{ name: 地区,': '{ name: 方位,' });
    expect(sheetsOf(customers, nameless).map(({ name }) => name)).not.toContain('地区');
  });
});

describe('occasions', () => {
  test('lists birthdays, anniversaries and feasts of important customers in the order of the year', () => {
    const [sheet] = sheetsOf(occasions, sampleRegister('S002-8'));
    expect(sheet!.rows.map((row) => row.slice(1, 6))).toEqual([
      ['06-18', '公司周年', '岚山会展公司', '长期客人', 'KS00001'],
      ['09-02', '生日', '邬凤鸣', '回头客', 'KS00002'],
      ['', '春节', '邬凤鸣', '回头客', 'KS00002'],
    ]);
  });
  test('a month has its own, and the feasts that move', () => {
    const [sheet] = sheetsOf(occasions, sampleRegister('S002-8'), '2026-06');
    expect(sheet!.rows.map((row) => row[2])).toEqual(['公司周年', '春节']);
  });
  test('dossiers that name no days make no list', () => {
    const silent = sampleRegister('S002-8', {
      'dossiers/KS00001.md': { 联络日: '~' },
      'dossiers/KS00002.md': { 联络日: '~' },
    });
    expect(sheetsOf(occasions, silent)).toEqual([]);
  });
});

test('contracts: by department, with what is lacking; amounts stay blank', () => {
  const register = sampleRegister('S001-4');
  const [sheet, list] = sheetsOf(contracts, register, '2026-H1');
  expect(sheet!.rows).toEqual([
    ['销售一部', 0, 1, 1, 0, 1, 0, '', ''],
    ['合计', 0, 1, 1, 0, 1, 0, '', ''],
  ]);
  const row = list!.rows[0]!;
  expect(row.slice(0, 9)).toEqual([
    1,
    'HD0001',
    '东岭铸造厂',
    '销售一部',
    '2026-01-20',
    '2026-01-05',
    '2026-01-20',
    '2026-01-26',
    '2026-02-10',
  ]);
  expect(row.slice(-4)[0]).toBe(13);
  expect(String(row.at(-3))).toContain('（无担保人）');
  expect(contracts.usual!(day('2026-01-10'))).toBe('2025');
  expect(contracts.usual!(day('2026-07-10'))).toBe('2026-H1');
  expect(sheetsOf(contracts, register, '2025')).toEqual([]);
});

test('filing: what was filed, what was formed and not filed, and whether the monthly round was done', () => {
  const register = sampleRegister('S000-2');
  const [classes, months] = sheetsOf(filing, register, '2026', sampleDay('S000-2'));
  const filed = register.records.filter(({ fields }) => fields.filed?.startsWith('2026'));
  const total = classes!.rows.at(-1)!;
  expect(total.slice(1, 4)).toEqual([
    '合计',
    filed.length,
    filed.reduce((sum, { fields: { pages = 0 } }) => sum + pages, 0),
  ]);
  expect(filed.length).toBeGreaterThan(0);
  const rounds = register.forms.filter(({ fields }) => 'duty' in fields && fields.duty === 'month-end');
  expect(months!.columns.map(({ heading }) => heading)).toContain('月底整理工作表格、工作记录和通知');
  for (const { fields } of rounds) {
    const { for: month, done } = fields as { for?: string; done: string };
    expect(months!.rows.find(([name]) => name === month)).toContain(done);
  }
  const without = sampleRegister(
    'S000-2',
    Object.fromEntries(rounds.map(({ path }) => [path.slice('register/'.length), '~'])),
  );
  const missed = sheetsOf(filing, without, '2026', sampleDay('S000-2'))[1]!.rows;
  expect(missed[0]).toContain('未做');
});

test('uses: loans and readings with what came of them', () => {
  const register = sampleRegister('S002-9', {
    'returns/2026/GH2026001.md': { use: '核对无误' },
  });
  const [months, list] = sheetsOf(uses, register);
  expect(months!.rows.at(-1)!.slice(1)).toEqual([1, 0, 1, 0, 1]);
  expect(list!.rows).toEqual([
    [
      1,
      '2026-03-12',
      'SHXX202600001',
      '浦江月更换雨刮',
      '桂书恒',
      '售后服务部',
      '核对增项',
      '借阅',
      '核对无误',
      'JY2026001',
    ],
  ]);
  expect(sheetsOf(uses, register, '2025')).toEqual([]);
});

test('disposals: every line of the lists, struck-off ones too, and the day on which it went', () => {
  const items = [
    { number: 'BG20260001', title: '一月巡查表', year: '2026', period: '一个月', kept: '两个月', pages: '3' },
    { number: 'JL20260001', title: '一月记录', answer: 'keep', reason: '还要用' },
  ];
  const register = sampleRegister('S000-2', {
    'disposals/2026/XH2026001.md': {
      disposal: 'XH2026001',
      ground: '期满',
      'asked-by': '前台',
      on: '2026-03-01',
      quantity: '1',
      items,
    },
    'certificates/2026/XZ2026001.md': {
      certificate: 'XZ2026001',
      disposal: 'XH2026001',
      on: '2026-03-10',
      place: '档案室',
      executor: '前台',
      witnesses: ['甲', '乙'],
      items: [{ number: 'BG20260001' }],
    },
  });
  expect(sheetsOf(disposals, register)[0]!.rows).toEqual([
    [
      1,
      '一月巡查表',
      '2026',
      'BG20260001',
      '一个月',
      '两个月',
      3,
      'XH2026001',
      '2026-03-10',
      'XZ2026001',
      '',
    ],
    [2, '一月记录', '', 'JL20260001', '', '', '', 'XH2026001', '', '', '划去 还要用'],
  ]);
  expect(sheetsOf(disposals, register, '2026', day('2026-03-09'))[0]!.rows[0]!.slice(8, 10)).toEqual([
    '',
    '',
  ]);
  expect(sheetsOf(disposals, register, '2025')).toEqual([]);
});

test('every report of every shipped regulation has as many cells as columns, in both languages', () => {
  for (const id of shippedRegulations()) {
    const register = sampleRegister(id);
    for (const report of reports) {
      for (const messages of [zhCN, en]) {
        const asked = { register, period: periodNamed('2026')!, on: sampleDay(id), messages };
        for (const { columns, rows, title } of report.sheets(asked)) {
          expect(title).not.toBe('');
          expect(
            rows.filter((row) => row.length !== columns.length),
            `${id} ${report.id}`,
          ).toEqual([]);
          expect(rows.flat().filter((cell) => cell === undefined || Number.isNaN(cell))).toEqual([]);
        }
      }
    }
  }
});

test('reports are told apart by their names', () => {
  expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
});

test('periods: years, halves, quarters and months, and nothing else', () => {
  expect(periodNamed('2026-H2')).toEqual({ name: '2026-H2', first: '2026-07-01', last: '2026-12-31' });
  expect(periodNamed('2026-02')).toMatchObject({ first: '2026-02-01', last: '2026-02-28' });
  for (const wrong of ['', '26', '2026-13', '2026-H3', '2026-00', 'abcd', '2026-1', '２０２６']) {
    expect(periodNamed(wrong), wrong).toBeUndefined();
  }
});
