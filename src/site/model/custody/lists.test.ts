import { describe, expect, test } from 'vitest';
import { custodySpecimens } from '../../testing/custody-specimens.ts';
import { officeOf } from '../../testing/specimens.ts';
import { formPaths, listPaths } from './form-paths.ts';
import { listedActs, listHref, listPages } from './list-pages.ts';
import { listTable } from './list-view.ts';
import type { Cells } from './sheet.ts';

const office = officeOf(custodySpecimens);
const said = (cells: Cells) => cells.map(({ text }) => text).join(' ');
const rows = (act: (typeof listedActs)[number]) =>
  listPages(office, act).flatMap((page) =>
    page.years.flatMap((year) => listTable(office, 'zh-CN', act, year).rows.map((row) => row.map(said))),
  );

test('each list tells of its forms in a line', () => {
  expect(Object.fromEntries(listedActs.map((act) => [act, rows(act)]))).toEqual({
    appraisals: [['JD2024001', '2024-03-01', '王敏、李娟', '4', '销毁 3 续存 1', 'XH2024001']],
    disposals: [['XH2024001', '2024-03-10', '销毁', '期满', '李娟', '3', 'XZ2024001', '已执行 1 / 3 件']],
    holds: [
      [
        'DJ2024001',
        '2024-04-01',
        '王敏',
        '诉讼<u>',
        'H-022、3-1-1502-01、A-01-1-003 … (4)',
        '4',
        'JC2024001',
        '部分解除，尚冻结 3 / 4 项',
      ],
    ],
    handovers: [
      [
        'YJ2024001',
        '2024-01-08',
        '王敏<script>document.title=2</script>',
        '李娟',
        '2',
        '缺 H-029 一件<b>未找到</b>',
        '有缺件',
      ],
    ],
    stocktakes: [
      [
        'PD2024001',
        '2024-06-28',
        '档案室 1号柜-1层',
        '李娟',
        '王敏',
        '6',
        '缺失 1 错位 1 破损 1 多出 1 相符 2',
      ],
    ],
  });
});

test('lists and forms have a page in each language', () => {
  const lists = listPaths(office, 'first').map(({ params: { lang, act } }) => [lang, act]);
  expect(lists).toEqual([
    ...listedActs.map((act) => [undefined, act]),
    ...listedActs.map((act) => ['en', act]),
  ]);
  expect(formPaths(office).filter(({ params }) => params.lang === 'en')).toHaveLength(7);
});

describe('many forms', () => {
  const handover = (year: string, n: number) => {
    const number = `YJ${year}${String(n).padStart(4, '0')}`;
    const text = `---\nhandover: ${number}\nitems: [{ number: H-001 }]\nfrom: 王敏\nto: 李娟\non: ${year}-01-08\n---\n`;
    return [`kefu/handovers/${year}/${number}.md`, text] as const;
  };
  const many = (counts: Readonly<Record<string, number>>) =>
    officeOf({
      ...custodySpecimens,
      ...Object.fromEntries(
        Object.entries(counts).flatMap(([year, count]) =>
          Array.from({ length: count }, (_, n) => handover(year, n + 2)),
        ),
      ),
    });
  const shape = (full: ReturnType<typeof many>) =>
    listPages(full, 'handovers').map((page) => [
      listHref(full, 'zh-CN', page),
      ...page.years.map(({ year, forms }) => `${year}: ${forms.length}`),
    ]);
  test('up to 500 stand on one page under their years', () => {
    expect(shape(many({ 2022: 200, 2023: 299 }))).toEqual([
      ['/forms/handovers/', '2024: 1', '2023: 299', '2022: 200'],
    ]);
  });
  test('more are split by year, and a long year again', () => {
    expect(shape(many({ 2022: 200, 2023: 501 }))).toEqual([
      ['/forms/handovers/', '2024: 1'],
      ['/forms/handovers/2023.html', '2023: 500'],
      ['/forms/handovers/2023-2.html', '2023: 1'],
      ['/forms/handovers/2022.html', '2022: 200'],
    ]);
  });
  test('the newest come first', () => {
    const [first] = listPages(many({ 2024: 3 }), 'handovers');
    expect(first!.years[0]!.forms.map(({ form }) => form.number)).toEqual([
      'YJ20240004',
      'YJ20240003',
      'YJ20240002',
      'YJ2024001',
    ]);
  });
});
