import { expect, test } from 'vitest';
import { miniature } from '../../../testing/miniature.ts';
import { officeOf, specimens } from '../../testing/specimens.ts';
import { homeView } from '../home-view.ts';
import type { Office } from '../office.ts';
import { figuresOf } from './figures.ts';
import { filingsCompared, filingsPerMonth } from './filings.ts';
import { sparkline } from './sparkline.ts';

const office = officeOf();
const loan = (number: string, item: string, due: string) => ({
  [`kefu/loans/2024/${number}.md`]: `---
loan: ${number}
items:
  - number: ${item}
borrower: 周明
purpose: 核对
out: 2024-06-03
due: ${due}
handed-out-by: 李娟
---
`,
});

test('counts what is open, and names it', () => {
  const home = homeView(office);
  expect(home).toMatchObject({ records: office.records.length, dossiers: 3, holds: 0 });
  expect(home.lent.overdue).toMatchObject([
    { number: 'J2024001', borrower: '周明<u>', time: { late: 10, working: 6 } },
  ]);
  expect([home.lent.today, home.lent.soon, home.lent.others]).toEqual([[], [], []]);
  expect(home.absent).toMatchObject([{ document: '身份证复印件', collector: '李娟' }]);
  expect(home.incomplete.map(({ dossier }) => dossier.fields.dossier)).toEqual(['3-1-1502-00']);
  expect(home.newest[0]).toMatchObject({ day: '2024-02-02' });
  expect(home.classes.find(({ code }) => code === 'more')).toMatchObject({ depth: 0, count: 7 });
});

test('sorts what is out by how much it presses; on the last of seven days it still is of this week', () => {
  const files = {
    ...specimens,
    ...loan('JY2024003', 'J2024002', '2024-06-30'),
    ...loan('JY2024004', 'J2023001', '2024-07-07'),
    ...loan('JY2024005', 'h-001', '2024-07-08'),
  };
  const { lent } = homeView(officeOf(files));
  const numbers = (lines: readonly { readonly number: string }[]) => lines.map(({ number }) => number);
  expect(numbers(lent.overdue)).toEqual(['J2024001']);
  expect(numbers(lent.today)).toEqual(['J2024002']);
  expect(numbers(lent.soon)).toEqual(['J2023001']);
  expect(numbers(lent.others)).toEqual(['h-001']);
});

test('each figure leads to its list; what presses most comes first', () => {
  const asked: Office = {
    ...office,
    facts: {
      changes: [],
      waiting: [
        {
          branch: 'a',
          story: { en: 'later' },
          numbers: [],
          waitsFor: ['王敏'],
          since: '2024-06-20' as never,
        },
        {
          branch: 'b',
          story: { en: 'first' },
          numbers: [],
          waitsFor: ['王敏'],
          since: '2024-06-10' as never,
        },
      ],
    },
  };
  const view = homeView(asked);
  expect(view.waiting.map(({ branch }) => branch)).toEqual(['b', 'a']);
  const figures = figuresOf(asked, view, 'en');
  expect(figures.map(({ key, n, href }) => [key, n, href])).toEqual([
    ['overdue', 1, '/en/forms/overdue.html'],
    ['today', 0, '#due-today'],
    ['waiting', 2, '#waiting'],
    ['timed', 0, '#timed'],
    ['appraisal', 0, '/en/retention/'],
    ['soon', 0, '#due-soon'],
    ['incomplete', 1, '#incomplete'],
    ['absent', 1, '#absent'],
    ['holds', 0, '/en/forms/holds/'],
  ]);
});

test('duties: what was missed and what is due within seven days, with those who hold the role', () => {
  const duties = `duties:
  - { code: climate, what: 查温湿度, role: keeper, every: 每月底, from: 2024-05-01 }
classes:`;
  const files = {
    ...miniature,
    'kefu/regulation.md': (miniature['kefu/regulation.md'] as string).replace('classes:', duties),
  };
  const view = homeView(officeOf(files, '2024-06-25'));
  expect(view.duties).toMatchObject([
    { number: 'climate', what: '查温湿度 2024-06', due: '2024-06-30', isLate: false, who: ['李娟'] },
    { number: 'climate', what: '查温湿度 2024-05', due: '2024-05-31', isLate: true, who: ['李娟'] },
  ]);
});

test('filings by month, and the month beside the same days of earlier ones', () => {
  const filed = (number: string, day: string) => ({
    [`kefu/basics/2024/${number}.md`]: `---\nnumber: ${number}\ntitle: 件\ngenerated: 2024-01-01\nfiled: ${day}\n---\n`,
  });
  const one = officeOf({
    ...miniature,
    ...filed('J2024011', '2024-06-30'),
    ...filed('J2024012', '2024-05-30'),
    ...filed('J2024013', '2024-05-31'),
    ...filed('J2024014', '2023-06-01'),
    ...filed('J2024015', '2024-07-01'),
  });
  expect(filingsPerMonth(one, 3)).toEqual([
    { month: '2024-04', count: 0 },
    { month: '2024-05', count: 2 },
    { month: '2024-06', count: 1 },
  ]);
  expect(filingsCompared(one)).toEqual({
    month: 1,
    lastMonth: 1,
    lastYear: 1,
    lastMonthTo: '2024-05-30',
    lastYearTo: '2023-06-30',
  });
});

test('the small picture has the highest column as high as it is, and shows that nothing is nothing', () => {
  const months = [0, 2, 4].map((count, at) => ({ month: `2024-0${at + 1}`, count }));
  expect(sparkline(months, { width: 30, height: 20 })).toEqual([
    { x: 0, y: 19.5, width: 7.5, height: 0.5 },
    { x: 10, y: 10, width: 7.5, height: 10 },
    { x: 20, y: 0, width: 7.5, height: 20 },
  ]);
});

test('an empty register has nothing to do', () => {
  const view = homeView(officeOf({ 'kefu/regulation.md': miniature['kefu/regulation.md']! }));
  expect(view).toMatchObject({ records: 0, dossiers: 0, duties: [], timed: [], appraisal: [], newest: [] });
  expect(view.lent).toEqual({ overdue: [], today: [], soon: [], others: [] });
});
