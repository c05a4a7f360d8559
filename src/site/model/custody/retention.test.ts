import { describe, expect, test } from 'vitest';
import { custodySpecimens } from '../../testing/custody-specimens.ts';
import { officeOf } from '../../testing/specimens.ts';
import { retentionByYearAndClass } from './retention-calendar.ts';
import { retentionView } from './retention-view.ts';
import type { Cells } from './sheet.ts';

const office = officeOf(custodySpecimens);
const view = retentionView(office, 'zh-CN');
const said = (cells: Cells) => cells.map(({ text }) => text).join(' ');
const short = ({ label, count }: { label: string; count: number }) => `${label} ${count}`;

/** Letters that all came on one day. */
const letters = (count: number, received: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => {
      const number = `H-${n + 100}`;
      return [
        `kefu/letters/${number}.md`,
        `---\nnumber: ${number}\ntitle: 函\nreceived: ${received}\n---\n`,
      ] as const;
    }),
  );

test('counts what falls due by year and class, and what never does', () => {
  expect(retentionByYearAndClass(office).map(({ when, code, count }) => [when, code, count])).toEqual([
    ['2023', 'letters', 1],
    ['2024', 'letters', 2],
    ['2025', 'letters', 1],
    ['unstated', 'basics', 3],
    ['unstated', 'business', 1],
    ['unstated', 'deeds', 2],
    ['not-started', 'letters', 5],
    ['answered', 'letters', 2],
  ]);
});

test('every record that is kept is counted once: stubs and what has gone are not', () => {
  expect(view.total).toBe(office.records.length - 3);
  expect(retentionByYearAndClass(office).reduce((sum, { count }) => sum + count, 0)).toBe(view.total);
});

test('the calendar has a row for what is due, for the rest of the year, and for each year with something', () => {
  expect(view.rows.map(short)).toEqual(['已到期 2', '2024年内到期 1', '2025年 1']);
  expect(view.rows[0]!.classes).toMatchObject([{ title: '往来函件', count: 2 }]);
  expect(view.rows.map(({ href }) => href)).toEqual(['#overdue', '#this-year', undefined]);
});

test('silences are shown as such, even where there are none', () => {
  expect(view.silences.map(short)).toEqual(['永久 0', '未规定 6', '待填 0', '未起算 5', '已鉴定 2']);
});

describe('lists', () => {
  test('what is due already, by what, and what stops it', () => {
    expect(view.overdue.rows.map((row) => row.map(said))).toEqual([
      ['1', 'H-001', '致业主的一封信', '往来函件', '2023-03-05', '收到日期起 3年', '鉴定', '在库'],
      ['2', 'H-002', '复函', '往来函件', '2024-06-10', '收到日期起 3年', '鉴定', '在库'],
    ]);
    expect(view.thisYear.rows.map((row) => row.map(said))).toEqual([
      [
        '1',
        'H-025',
        '投诉答复函',
        '往来函件',
        '2024-11-30',
        '收到日期起 3年',
        '鉴定',
        '在库 冻结中 DJ2024001',
      ],
    ]);
  });
  test('what was kept on says by which form, the list that struck it off being the later', () => {
    const later = retentionView(officeOf(custodySpecimens, '2026-03-01'), 'zh-CN');
    const kept = later.overdue.rows.find((row) => said(row[1]!) === 'H-023')!;
    expect(kept.map(said).slice(4, 7)).toEqual(['2025-03-01', '续存至该日 XH2024001', '鉴定']);
    expect(kept[5]!.at(-1)!.href).toBe('/f/XH2024001.html');
  });
  test('a day is due on the day itself', () => {
    const on = (day: string) =>
      retentionView(officeOf({ ...custodySpecimens, ...letters(1, '2020-02-29') }, day), 'zh-CN').overdue.rows
        .length;
    expect(on('2023-02-28') - on('2023-02-27')).toBe(1);
  });
  test('a long list says how many it leaves out, and which command has them', () => {
    const long = retentionView(
      officeOf({ ...custodySpecimens, ...letters(1000, '2019-01-01') }),
      'en',
    ).overdue;
    expect(long.rows).toHaveLength(300);
    expect(long.rest).toBe(
      '702 further records are left out. All are listed by the commands guidang overdue (due already) and guidang due --within 366 (due soon).',
    );
  });
});

test('years far ahead are added up', () => {
  const far = retentionView(officeOf({ ...custodySpecimens, ...letters(2, '2060-01-01') }), 'zh-CN');
  expect(far.rows.map(short).at(-1)).toBe('2054年以后 2');
});

test('an office without records has an empty calendar', () => {
  const { 'people.md': people, 'stores.md': stores, 'kefu/regulation.md': regulation } = custodySpecimens;
  const empty = officeOf({ 'people.md': people!, 'stores.md': stores!, 'kefu/regulation.md': regulation! });
  expect(retentionView(empty, 'zh-CN').rows.map(short)).toEqual(['已到期 0', '2024年内到期 0']);
  expect(retentionView(officeOf({}), 'zh-CN').total).toBe(0);
});
