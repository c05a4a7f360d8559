import { describe, expect, test } from 'vitest';
import { lendingSpecimens, loan } from '../../testing/lending-specimens.ts';
import { officeOf, specimens } from '../../testing/specimens.ts';
import { formsPages, type YearRoom } from '../forms.ts';
import type { Cell } from './cell.ts';
import { currentOf, listsOf, yearsOf } from './forms-view.ts';
import { overdueView } from './overdue-view.ts';
import { registersOf } from './registers.ts';

const office = officeOf({ ...specimens, ...lendingSpecimens });
const said = (cell: Cell) => cell.map((line) => line.map(({ text }) => text).join(' '));
const rowsOf = (room: YearRoom, of = office) =>
  listsOf(of, 'zh-CN', formsPages(of, room)[0]!).flatMap(({ rows, columns }) =>
    rows.map(({ id, cells }) => ({
      id,
      ...Object.fromEntries(columns.map(({ name }, at) => [name, said(cells[at]!)])),
    })),
  );
const rowOf = (room: YearRoom, number: string) => rowsOf(room).find(({ id }) => id === number);

describe('the list of loans', () => {
  test('overdue, in working days, after its renewal', () => {
    expect(rowOf('loans', 'JY2024003')).toEqual({
      id: 'JY2024003',
      number: ['JY2024003'],
      out: ['2024-06-01'],
      items: ['H-001 致业主的一封信', expect.stringMatching(/^H-020 甲;乙/)],
      borrower: ['<b>甲</b>'],
      purpose: ['核对'],
      due: ['2024-06-24', '已续借 1 次'],
      returned: [],
      status: ['逾期 6 天（4 个工作日）'],
      handedOut: ['李娟'],
    });
  });
  test('partly back, damaged, returned, and who approved', () => {
    expect(rowOf('loans', 'JY2024002')).toMatchObject({
      returned: ['2024-06-10 '],
      status: ['逾期 10 天（6 个工作日）', '共 2 件，已还 1 件'],
    });
    expect(rowOf('loans', 'JY2024006')).toMatchObject({
      returned: ['2024-06-09 损坏'],
      status: ['损坏待修'],
    });
    expect(rowOf('loans', 'JY2024101')).toMatchObject({
      returned: ['2024-02-02 完好'],
      status: ['已还'],
      borrower: ['周明', '工程部'],
    });
    expect(rowOf('loans', 'JY2024004')).toMatchObject({ handedOut: ['李娟', '审批人： 王敏'] });
  });
  test('the newest stands first; a number leads to its row, an item to its record', () => {
    const [list] = listsOf(office, 'en', formsPages(office, 'loans')[0]!);
    expect(list!.rows[0]!.id).toBe('JY2024140');
    expect(list!.rows[0]!.cells.slice(0, 3).flat(2)).toMatchObject([
      { href: '/en/forms/loans/2024.html#JY2024140' },
      { text: '2024-02-01' },
      { text: 'H-001', href: '/en/r/H-001~2.html' },
      { text: '致业主的一封信' },
    ]);
  });
  test('a loan that goes out after the day of the site, of what nobody has filed', () => {
    const later = officeOf({
      ...specimens,
      ...loan('JY2024009', { items: [{ number: '没有' }], out: '2024-07-02' }),
    });
    expect(rowsOf('loans', later)[0]).toMatchObject({ items: ['没有'], due: ['未定'], status: ['尚未借出'] });
  });
});

test('the lists of the other rooms', () => {
  expect(rowOf('readings', 'CY2024001')).toMatchObject({
    on: ['2024-05-07'],
    reader: ['钱三', '物业处'],
    purpose: ['核对面积', '介绍信 2024-05-06（0012）'],
    copied: ['3 页'],
    use: ['面积争议已解决'],
  });
  expect(rowOf('renewals', 'XJ2024001')).toMatchObject({
    loan: ['JY2024003 <b>甲</b>'],
    newDue: ['2024-06-24'],
  });
  expect(rowOf('recalls', 'CH2024002')).toMatchObject({ how: ['电话'], answer: ['明天还'] });
  expect(rowsOf('reservations')).toMatchObject([
    { id: 'YY2024002', status: ['已结束'] },
    { id: 'YY2024001', status: ['有效'] },
  ]);
  expect(rowOf('returns', 'GH2024006')).toMatchObject({ use: ['已用于对账'], received: ['李娟'] });
  expect(rowOf('changes', 'YD2024001')).toMatchObject({
    field: ['位置'],
    from: ['A-01-1-001'],
    reason: ['换盒'],
  });
  expect(rowOf('duties', 'DQ2024001')).toMatchObject({ duty: ['air', '2024-05'], result: ['温度： 22'] });
});

test('the front of a room: what still goes on, and its years', () => {
  const ids = (room: YearRoom) =>
    currentOf(office, 'zh-CN', room).flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids('loans')).toEqual(['JY2024006', 'JY2024002', 'JY2024003', 'JY2024004', 'JY2024005']);
  expect(ids('reservations')).toEqual(['YY2024001']);
  expect(ids('returns')).toEqual([]);
  expect(yearsOf(office, 'loans')).toEqual([
    { year: '2024', count: 46, pages: [{ name: '2024', count: 46 }] },
  ]);
  expect(yearsOf(officeOf({}), 'loans')).toEqual([]);
});

describe('the printed registers', () => {
  test('a row for each item, signatures left blank, filled up to whole sheets', () => {
    const [register] = registersOf(office, 'zh-CN', formsPages(office, 'loans')[0]!);
    const at = (label: string) => register!.columns.findIndex((column) => column.label === label);
    const of = (number: string) =>
      register!.rows.filter((row) => row[at('备注')]!.startsWith(number)).map((row) => [...row]);
    expect(register!.columns).toHaveLength(19);
    expect(of('JY2024003').map((row) => [row[0], row[at('档号（文件编号）')], row[at('备注')]])).toEqual([
      ['3', 'H-001', 'JY2024003 续借1次'],
      ['3', 'H-020', 'JY2024003 续借1次'],
    ]);
    const [first, second] = of('JY2024002');
    expect([first![at('实际归还日期')], second![at('实际归还日期')]]).toEqual(['', '2024-06-10']);
    for (const label of ['借阅人签字', '审批人签字', '接收人签字', '联系电话']) {
      expect([label, ...new Set(register!.rows.map((row) => row[at(label)]))]).toEqual([label, '']);
    }
    expect([register!.rows.length, register!.atLeast]).toEqual([48, 60]);
  });
  test('readings, in English', () => {
    const [register] = registersOf(office, 'en', formsPages(office, 'readings')[0]!);
    expect(register).toMatchObject({ title: 'Register of readings', atLeast: 15 });
    expect(register!.rows).toEqual([
      [
        '1',
        '2024-05-07',
        '钱三',
        '物业处',
        '介绍信 0012',
        'J2023001',
        '赵一鸣身份证复印件',
        '核对面积',
        'read, copied',
        '3',
        '',
        '',
        '面积争议已解决',
        '李娟',
        '',
        'CY2024001',
      ],
    ]);
  });
  test('other rooms have none', () => {
    expect(registersOf(office, 'zh-CN', formsPages(office, 'recalls')[0]!)).toEqual([]);
  });
});

describe('what is overdue', () => {
  const view = overdueView(office, 'zh-CN');
  const numbers = (part: 'overdue' | 'soon' | 'damaged') => view[part].map(({ cells }) => said(cells[0]!)[0]);

  test('the longest overdue first; due within 7 days; damaged', () => {
    expect(numbers('overdue')).toEqual(['JY2024002', 'JY2024003', 'JY2024004']);
    expect(numbers('soon')).toEqual(['JY2024005']);
    expect(numbers('damaged')).toEqual(['JY2024006']);
    expect(view.soon[0]!.cells.map(said)[1]).toEqual(['还有 5 天（5 个工作日）']);
    expect(view.overdue[1]!.cells.map(said)[6]).toEqual(['2 次，最近 2024-06-27', '电话：明天还']);
  });
  test('a notice for each, of what has not come back, counted after the recalls so far', () => {
    expect(view.notices.map(({ name, number, nth, to }) => [name, number, nth, to])).toEqual([
      ['JY2024002', 'JY2024002-1', 1, '周明<u>'],
      ['JY2024003', 'JY2024003-3', 3, '<b>甲</b>'],
      ['JY2024004', 'JY2024004-1', 1, '财务部 周明'],
    ]);
    expect(view.notices[0]!.rows).toEqual([
      [
        'J2024001',
        '<img src=x onerror="document.title=1"><script>document.title=2</script>',
        '2024-06-01',
        '2024-06-20',
        '10 天（6 个工作日）',
        '',
      ],
    ]);
  });
  test.each([
    ['', true],
    ['loans: { renewals: 1 }\n', false],
    ['loans: { renewals: 2 }\n', true],
  ])('speaks of a renewal where one may still be had: %s', (loans, renewable) => {
    const regulation = (specimens['kefu/regulation.md'] as string).replace(
      'classes:\n',
      `${loans}classes:\n`,
    );
    const files = { ...specimens, ...lendingSpecimens, 'kefu/regulation.md': regulation };
    const notice = overdueView(officeOf(files), 'zh-CN').notices.find(({ name }) => name === 'JY2024003');
    expect(notice!.renewable).toBe(renewable);
  });
  test('a year without a calendar: days alone', () => {
    const far = officeOf({ ...specimens, ...loan('JY2024009', { due: '2024-06-28' }) }, '2031-02-03');
    const cells = overdueView(far, 'zh-CN').overdue.at(-1)!.cells.map(said);
    expect(cells[1]).toEqual(['逾期 2411 天']);
  });
});
