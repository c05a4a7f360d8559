import { describe, expect, test } from 'vitest';
import type { Day } from '../../domain/day.ts';
import { en } from '../../locales/en/index.ts';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { shippedRegulations } from '../../regulations/shipped.ts';
import { readHoldings } from '../../store/read-holdings.ts';
import { type Files, memorySource } from '../../testing/memory-source.ts';
import { miniature } from '../../testing/miniature.ts';
import { sampleDay, sampleRegister } from '../../testing/sample-register.ts';
import { lists } from './index.ts';

const asked = (files: Files = {}, on = '2024-06-30', messages: typeof zhCN | typeof en = zhCN) => ({
  register: readHoldings(memorySource({ ...miniature, ...files })).registers[0]!,
  on: on as Day,
  messages,
});
const second = 'kefu/letters/H-002.md';
const letter = (more: string) => ({ [second]: `---\nnumber: H-002\ntitle: 第二封信\n${more}---\n` });

describe('the index of records', () => {
  test('says number, title, place and date of every record', () => {
    const [sheet] = lists.index(asked());
    expect(sheet!.columns.map(({ heading }) => heading)).toEqual([
      '序号',
      '档号',
      '题名',
      '存放位置',
      '日期',
      '备注',
    ]);
    expect(sheet!.rows).toEqual([
      [1, '3-1-1502-01', '不动产权证书', '档案室 1号柜-1层-001盒（随案卷）', '', ''],
      [2, 'H-001', '致业主的一封信', '', '', ''],
      [3, 'J2023001', '赵一鸣身份证复印件', '档案室 1号柜-1层-001盒', '2023-02-01', ''],
      [4, 'Y2023销售合同001', '车位销售合同', '档案室 1号柜-1层-002盒', '2023-03-05', ''],
    ]);
  });
  test('a record without a place or a day is listed without them', () => {
    const bare = { 'kefu/basics/2023/J2023001.md': '---\nnumber: J2023001\ntitle: 无\n---\n' };
    expect(lists.index(asked(bare))[0]!.rows[2]).toEqual([3, 'J2023001', '无', '', '', '']);
  });
  test('what is out says so, and a stub has no place', () => {
    expect(lists.index(asked({}, '2024-03-05'))[0]!.rows[2]!.at(-1)).toBe('借出');
    const stub = letter('place: A-01-1-002\nvoid: 2024-01-01\nvoid-reason: 重复\n');
    expect(lists.index(asked(stub))[0]!.rows[2]).toEqual([3, 'H-002', '第二封信', '', '', '作废']);
  });
});

describe('the paper and the electronic index', () => {
  const both = letter('efile: H-002.pdf\nplace: A-01-1-002\n');
  test('name each other’s lines', () => {
    const [paper, electronic] = lists['cross-index'](asked(both));
    expect(paper!.rows[2]).toEqual([3, 'H-002', '第二封信', '', '档案室 1号柜-1层-002盒', '第 1 条']);
    expect(electronic!.rows).toEqual([[1, 'H-002.pdf', 'H-002', '第二封信', '第 3 条']]);
    expect(paper!.notes![1]).toBe('纸质 5 件，电子 1 件；两处都有的 1 件，只有纸质的 4 件，只有电子的 0 件');
  });
  test('a record without a file stands in the paper index only, and names no line', () => {
    const [paper, electronic] = lists['cross-index'](asked());
    expect(paper!.rows.map((row) => row.at(-1))).toEqual(['', '', '', '']);
    expect(electronic!.rows).toEqual([]);
  });
  test('what is electronic only stands on no shelf', () => {
    const [paper, electronic] = lists['cross-index'](asked(letter('medium: electronic\nefile: H-002.pdf\n')));
    expect(paper!.rows).toHaveLength(4);
    expect(electronic!.rows).toEqual([[1, 'H-002.pdf', 'H-002', '第二封信', '']]);
  });
});

describe('the ledger', () => {
  test('says where each record is and who has it until when', () => {
    const [sheet] = lists.ledger(asked({}, '2024-03-05'));
    const row = sheet!.rows.find(([, number]) => number === 'J2023001')!;
    expect(row.slice(1, 12)).toEqual([
      'J2023001',
      '赵一鸣身份证复印件',
      '客户基础资料',
      '3-1-1502-01',
      '',
      1,
      'normal',
      '档案室 1号柜-1层-001盒',
      '借出',
      '周明',
      '2024-03-08',
    ]);
  });
  test('once it is back nobody has it', () => {
    const [sheet] = lists.ledger(asked());
    expect(sheet!.rows.find(([, number]) => number === 'J2023001')!.slice(9, 12)).toEqual(['在库', '', '']);
  });
});

describe('the list of dossiers', () => {
  test('says what is in each, from when to when', () => {
    const [sheet, ...others] = lists.dossiers(asked());
    expect(others).toEqual([]);
    expect(sheet!.rows).toEqual([
      [
        1,
        '3-1-1502-01',
        '赵一鸣 3栋1单元1502室',
        '2023-02-01',
        2,
        '',
        '制度未写明',
        '档案室 1号柜-1层-001盒',
        '2022-05-01',
        '',
        '',
      ],
    ]);
  });
  test('who has left stands on a sheet of their own, from the day on', () => {
    const path = 'kefu/dossiers/3-1-1502-01.md';
    const files = {
      [path]: String(miniature[path]).replace('kind: owner', 'kind: owner\nclosed: 2024-05-01'),
    };
    expect(lists.dossiers(asked(files)).map(({ title }) => title)).toEqual(['案卷目录（已结卷）']);
    expect(lists.dossiers(asked(files, '2024-04-30')).map(({ title }) => title)).toEqual(['案卷目录']);
  });
});

test('every list of every shipped regulation has as many cells as columns, in both languages', () => {
  for (const id of shippedRegulations()) {
    const register = sampleRegister(id);
    for (const messages of [zhCN, en]) {
      for (const list of Object.values(lists)) {
        for (const { columns, rows } of list({ register, on: sampleDay(id), messages })) {
          expect(
            rows.filter((row) => row.length !== columns.length),
            id,
          ).toEqual([]);
          expect(rows.flat().filter((cell) => cell === undefined || Number.isNaN(cell))).toEqual([]);
        }
      }
    }
  }
});
