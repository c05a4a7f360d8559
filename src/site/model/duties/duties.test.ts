import { expect, test } from 'vitest';
import { regulationText } from '../../../regulations/shipped.ts';
import { sampleFiles } from '../../../testing/cases.ts';
import { miniature } from '../../../testing/miniature.ts';
import { regulated } from '../../../testing/regulated.ts';
import { officeOf } from '../../testing/specimens.ts';
import { dutiesView, yearsOfDuties } from './duties-view.ts';
import { wallSheets } from './notices.ts';

const form = (number: string, lines: string, done: string) => ({
  [`kefu/duties/2024/DQ2024${number}.md`]: `---\nentry: DQ2024${number}\n${lines}\ndone: ${done}\nby: 李娟\n---\n`,
});
const files = {
  ...miniature,
  ...regulated(`duties:
  - { code: tidy, what: 整理<b>, every: 每月底, from: 2024-03-01, evidence: 整理记录 }
  - { code: read, what: 测温湿度, every: 每日, from: 2024-06-24, evidence: 测记表 }
  - { code: train, what: 培训, every: 未规定, evidence: 签到表 }`),
  ...form('001', 'duty: tidy\nfor: 2024-03\nresult: 三盒', '2024-04-02'),
  ...form('002', 'duty: tidy\nfor: 2024-04\nomitted: 搬家', '2024-05-01'),
  ...form('003', 'duty: read', '2024-06-24'),
  ...form('004', 'duty: read\nfor: 2024-06-25', '2024-06-26'),
  ...form('005', 'duty: train\nresult: 新人两名', '2024-02-06'),
};
const office = officeOf(files, '2024-06-30');
const [shelf] = dutiesView(office, 'zh-CN', '2024');
const rows = (index: number) =>
  shelf!.sheets[index]!.rows.map(({ name, last, done, by, form, said, standings }) =>
    [name, last, done, by, form?.number, said, standings.map(({ text }) => text).join('/')]
      .map((one) => one ?? '')
      .join('|'),
  );

test('a round a line: who, when, by what, and how it stands', () => {
  expect(shelf!.sheets[0]!.summary).toBe('补办 1；未办，已说明 1；待办 1；逾期未办 1');
  expect(rows(0).slice(0, 5)).toEqual([
    '2024-03|2024-03-31|2024-04-02|李娟|DQ2024001|三盒|补办',
    '2024-04|2024-04-30||李娟|DQ2024002|原因：搬家|未办，已说明',
    '2024-05|2024-05-31|||||逾期未办',
    '2024-06|2024-06-30|||||待办',
    '2024-07|2024-07-31|||||未到期',
  ]);
});
test('what comes daily stands by the month, with the days that somebody should look at', () => {
  expect(rows(1)).toEqual([
    '2024-06||||||已办 1/补办 1/待办 1/逾期未办 4',
    '2024-06-25|2024-06-25|2024-06-26|李娟|DQ2024004||补办',
    ...['26', '27', '28', '29'].map((day) => `2024-06-${day}|2024-06-${day}|||||逾期未办`),
  ]);
});
test('what has no figure is listed as often as it was done', () => {
  expect([shelf!.sheets[2]!.summary, ...rows(2)]).toEqual([
    '制度只说定期，没有规定多久一次；本年已办 1 次',
    '2024-02-06||2024-02-06|李娟|DQ2024005|新人两名|已办',
  ]);
});
test('the form leads to its row, in either language', () => {
  const [, english] = [shelf, dutiesView(office, 'en', '2024')[0]!];
  expect(english!.sheets[0]!.rows[0]!.form!.href).toBe('/en/forms/duties/2024.html#DQ2024001');
  expect(english!.sheets[0]!.rows[2]!.standings[0]!.text).toBe('Missed');
});
test('the year of the day comes first; an office without duties has that year alone, and nothing on it', () => {
  expect(yearsOfDuties(office)).toEqual(['2024', '2023', '2022', '2021', '2020']);
  const none = officeOf(miniature, '2024-06-30');
  expect([yearsOfDuties(none), dutiesView(none, 'zh-CN', '2024')]).toEqual([['2024'], []]);
});

test('the seven notices for the wall, word for word', () => {
  const [sheet] = wallSheets(officeOf(sampleFiles('S001-0'), '2024-06-30'));
  expect(sheet!.notices).toHaveLength(7);
  const text = regulationText('S001-0');
  for (const [index, notice] of sheet!.notices.entries())
    expect(text).toContain(`\n${index + 1}. ${notice}\n`);
});
test('a regulation without notices has no sheet for the wall', () => {
  const without = sampleFiles('S001-0');
  const path = 'register/regulation.md';
  const text = String(without[path]).replace(/\nnotices:\n(?: {2}- .*\n)+/, '\n');
  expect(wallSheets(officeOf({ ...without, [path]: text }, '2024-06-30'))).toEqual([]);
});
