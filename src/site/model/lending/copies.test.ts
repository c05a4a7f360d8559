import { expect, test } from 'vitest';
import { copy, withdrawal } from '../../../testing/copies.ts';
import { officeOf, specimens } from '../../testing/specimens.ts';
import { formsPages, type YearRoom } from '../forms.ts';
import type { Cell } from './cell.ts';
import { currentOf, listsOf } from './forms-view.ts';
import { registersOf } from './registers.ts';

const office = officeOf({
  ...specimens,
  ...copy(1, { department: '客服部', stamp: '受控' }),
  ...copy(2, { 'copied-from': 'SK2024001', holder: '<b>王敏</b>' }),
  ...copy(3, { version: '2024-06', on: '2024-06-03', area: '东区' }),
  ...copy(4, { version: '2024-06', on: '2024-06-03' }),
  ...withdrawal(1, ['SK2024001'], '2024-06-03', 'destroyed'),
});
const said = (cell: Cell) => cell.map((line) => line.map(({ text }) => text).join(' '));
const rowsOf = (room: YearRoom) =>
  listsOf(office, 'zh-CN', formsPages(office, room)[0]!).flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(said)),
  );

test('controlled copies are listed with their holder and what has become of them', () => {
  expect(rowsOf('copies').map((cells) => [cells[0], cells[6]])).toEqual([
    [['SK2024004'], ['在外']],
    [['SK2024003'], ['在外']],
    [['SK2024002'], ['旧版未收回，现行 2024-06']],
    [['SK2024001'], ['已销毁', 'HS2024001 2024-06-03']],
  ]);
  expect(rowsOf('copies')[2]).toEqual([
    ['SK2024002'],
    ['2024-01-05'],
    ['业户资料汇总表'],
    ['2024-01'],
    ['<b>王敏</b>'],
    ['复制自 SK2024001'],
    ['旧版未收回，现行 2024-06'],
    ['李娟'],
  ]);
  expect(rowsOf('withdrawals')).toEqual([
    [['HS2024001'], ['2024-06-03'], ['SK2024001 业户资料汇总表 2024-01 已销毁'], [], ['李娟']],
  ]);
});

test('what is in somebody’s hands stands first', () => {
  const [list] = currentOf(office, 'en', 'copies');
  expect(list!.rows.map(({ id }) => id)).toEqual(['SK2024002', 'SK2024003', 'SK2024004']);
});

test('受控文件发放（回收）登记表 has a line for each copy, in the columns of the trade', () => {
  const [register] = registersOf(office, 'zh-CN', formsPages(office, 'copies')[0]!);
  expect(register!.title).toBe('受控文件发放（回收）登记表');
  const columns = register!.columns.map(({ label }) => label);
  expect(columns).toEqual(
    '序号 文件编号 文件名称 版本/修改状态 受控号（份号） 份数 发放日期 领用部门 领用人 领用人签字 旧版回收日期 回收份数 回收人 旧版处理 发放人 备注'.split(
      ' ',
    ),
  );
  const first = Object.fromEntries(columns.map((name, at) => [name, register!.rows[0]![at]]));
  expect(first).toMatchObject({
    ...{ 序号: '1', '受控号（份号）': 'SK2024001', 领用部门: '客服部', 领用人签字: '' },
    ...{ 旧版回收日期: '2024-06-03', 回收份数: '1', 回收人: '李娟', 旧版处理: '已销毁' },
  });
  expect(register!.rows[1]!.at(-1)).toBe('复制自 SK2024001');
  expect(register!.atLeast).toBe(15);
});
