import { describe, expect, test } from 'vitest';
import type { Day } from '../domain/day.ts';
import { zhCN } from '../locales/zh-CN/index.ts';
import { readHoldings } from '../store/read-holdings.ts';
import { issueBody } from '../testing/issue-body.ts';
import { memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { planRequest } from './plan-request.ts';

const files = {
  ...miniature,
  'people.md': `---
people:
  - { name: 李娟, roles: [keeper], login: li-juan, until: 2024-12-31 }
  - { name: 郑明, roles: [keeper], login: zheng-ming }
  - { name: 周明, department: 工程部, login: zhou-ming }
---
`,
  'kefu/loans/2024/JY2024002.md': `---
loan: JY2024002
items:
  - { number: J2023001, pages: 1 }
borrower: 周明
purpose: 核对
out: 2024-06-25
due: 2024-07-02
handed-out-by: 李娟
---
`,
  'kefu/holds/2024/DJ2024001.md': `---
hold: DJ2024001
items:
  - { number: H-001 }
on: 2024-06-01
by: 李娟
reason: 投诉
---
`,
};
const registers = readHoldings(memorySource(files)).registers;
const plan = (
  answers: Record<string, string>,
  login = 'zhou-ming',
  taken: string[] = [],
  today = '2024-06-30',
) =>
  planRequest(
    { login, body: issueBody(answers) },
    { registers, today: today as Day, taken, forms: zhCN, messages: zhCN },
  );
const fields = (...asked: Parameters<typeof plan>) => {
  const planned = plan(...asked);
  if ('refusals' in planned) throw new Error(JSON.stringify(planned.refusals));
  const { number, fields = {} } = planned.draft;
  return {
    act: planned.act,
    number,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
  };
};
const lend = { 申请事项: '申请借阅', 文件编号: 'h-001', 用途: '核对' };

describe('each form becomes its act; who it is follows from the login', () => {
  test.each<[Record<string, string>, object]>([
    [
      {
        申请事项: '交盘点结果',
        '盘点的库房、柜、层或盒': 'A-01-1',
        实点清单: '# A-01-1\nA-01-1-001\nX-9\nA-01-1-002\nY2023销售合同001\tdamaged\t封面 脱落',
      },
      {
        act: 'stocktake',
        number: 'PD2024001',
        place: 'A-01-1',
        on: '2024-06-30',
        by: '周明',
        items: [
          { number: '3-1-1502-01', result: 'missing', place: undefined, note: undefined },
          { number: 'Y2023销售合同001', result: 'damaged', place: undefined, note: '封面 脱落' },
          { number: 'X-9', result: 'surplus', place: 'A-01-1-001', note: undefined },
        ],
      },
    ],
    [
      lend,
      {
        act: 'lend',
        number: 'JY2024003',
        borrower: '周明',
        department: '工程部',
        'handed-out-by': '李娟',
        out: '2024-06-30',
      },
    ],
    [
      { 申请事项: '申请查阅', 文件编号: 'J2023001', 用途: '核对' },
      {
        act: 'read',
        number: 'CY2024001',
        reader: '周明',
        department: '工程部',
        'handed-out-by': '李娟',
        on: '2024-06-30',
      },
    ],
    [
      { 申请事项: '续借', '借单编号（或借出文件的编号）': 'J2023001', 应还日期: '2024-07-09' },
      { act: 'renew', number: 'XJ2024001', loan: 'JY2024002', due: '2024-07-09', by: '李娟' },
    ],
    [
      { 申请事项: '登记归还', '借单编号（或借出文件的编号）': 'JY2024002', 破损的: 'J2023001=1' },
      {
        act: 'return',
        number: 'GH2024002',
        'received-by': '李娟',
        items: [{ number: 'J2023001', pages: '1', condition: 'damaged' }],
      },
    ],
    [
      { 申请事项: '预约', 文件编号: 'J2023001', 预留到哪一天: '2024-07-20' },
      { act: 'reserve', number: 'YY2024001', borrower: '周明', until: '2024-07-20', by: '李娟' },
    ],
    [
      {
        申请事项: '更正信息或报告损坏',
        文件或案卷的编号: 'H-001',
        要改的字段: 'place',
        '改为（不填即清空）': 'A-01-1-001',
        原因: '移',
      },
      { act: 'change', number: 'H-001', field: 'place', to: 'A-01-1-001', by: '周明' },
    ],
    [
      { 申请事项: '冻结', 文件编号: 'J2023001', 原因: '诉讼' },
      { act: 'hold', number: 'DJ2024002', by: '周明', items: [{ number: 'J2023001' }], reason: '诉讼' },
    ],
    [
      { 申请事项: '解除冻结', 冻结编号: 'DJ2024001', 原因: '结案' },
      { act: 'release', number: 'JC2024001', hold: 'DJ2024001', by: '周明' },
    ],
  ])('%j', (answers, expected) => {
    expect(fields(answers)).toMatchObject(expected);
  });
  test('a keeper who asks handles it; one who has left does not', () => {
    expect(fields(lend, 'ZHENG-MING')).toMatchObject({ borrower: '郑明', 'handed-out-by': '郑明' });
    expect(fields(lend, 'zhou-ming', [], '2025-01-02')).toMatchObject({ 'handed-out-by': '郑明' });
  });
  test('a number that another open request has taken is passed over', () => {
    expect(fields(lend, 'zhou-ming', ['JY2024003', 'JY2024007'])).toMatchObject({ number: 'JY2024008' });
  });
});

describe('what cannot be planned', () => {
  const why = (...asked: Parameters<typeof plan>) => {
    const planned = plan(...asked);
    if (!('refusals' in planned)) throw new Error('planned');
    return planned.refusals.map(({ message }) => message);
  };
  test.each<[string, Record<string, string>, string]>([
    [
      'a loan that is not out',
      { 申请事项: '续借', '借单编号（或借出文件的编号）': 'JY2024001' },
      '没有借出未还的借单或文件“JY2024001”',
    ],
    [
      'a renewal without a last day anywhere',
      { 申请事项: '续借', '借单编号（或借出文件的编号）': 'JY2024002' },
      '没有填写：应还日期',
    ],
    [
      'one unknown number among known ones',
      { ...lend, 文件编号: 'H-001 H-009' },
      '“文件编号”（第 7 行）里的“H-009”没有登记',
    ],
    [
      'a number longer than any',
      { ...lend, 文件编号: 'H'.repeat(5000) },
      `“文件编号”（第 7 行）里的“${'H'.repeat(40)}…”没有登记`,
    ],
  ])('%s', (_, answers, message) => expect(why(answers)).toEqual([message]));
  test('no more than ten unknown numbers are told', () => {
    const many = Array.from({ length: 500 }, (_, index) => `X${index}`).join(' ');
    expect(why({ ...lend, 文件编号: many })).toHaveLength(10);
  });
});
