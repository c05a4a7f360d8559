import { expect, test } from 'vitest';
import { wordsOf } from '../../languages.ts';
import { officeOf, specimens } from '../../testing/specimens.ts';
import { dossierView } from '../dossier-view.ts';
import { contentsRows, listRows, volumeCount, volumeGaps } from './volume-papers.ts';

const files = {
  ...specimens,
  'kefu/basics/2024/J2024008.md':
    '---\nnumber: J2024008\ntitle: 住户手册\ndossier: 10-2-0301-01\ndepartment: 客服部\npages: 3\ngenerated: 2024-01-01\n---\n',
  'kefu/basics/2024/J2024009.md':
    '---\nnumber: J2024009\ntitle: 信息登记表\ndossier: 10-2-0301-01\npages: 2\ngenerated: 2023-05-01\n---\n',
};
const office = officeOf(files);
const [shelf] = office.shelves;
const zh = wordsOf['zh-CN'];
const dossier = shelf!.register.dossiers.find(({ fields }) => fields.dossier === '10-2-0301-01')!;
const view = dossierView(office, shelf!, dossier, 'zh-CN');

test('contents of a volume: pages run on as long as they are known, days as catalogues write them', () => {
  expect(contentsRows(view.contents, zh)).toEqual([
    ['1', '', '', '信息登记表', '20230501', '1', 'J2024009'],
    ['2', '', '客服部', '住户手册', '20240101', '3', 'J2024008'],
    ['3', '', '', expect.stringContaining('<img'), '20240102', '6', 'J2024001 逾期'],
  ]);
  const two = view.contents.slice(0, 2);
  expect(contentsRows(two, zh).map((row) => row[5])).toEqual(['1', '3-5']);
  expect(contentsRows([...view.contents].reverse(), zh).map((row) => row[5])).toEqual(['1', '', '']);
});

test('note sheet: how much is in it, and what is not', () => {
  expect(volumeCount(view.contents)).toEqual({ papers: 3, pages: 5, unpaged: 1 });
  expect(volumeGaps(view, zh)).toEqual(['缺存 身份证复印件 · 业主在外地']);
});

test('list of filed records: number, level and pages in their columns', () => {
  const lines = office.records
    .filter(({ record }) => record.fields.number === 'J2024008')
    .map(({ shelf: its, record }) => ({ record, standing: its.standingOf(record) }));
  expect(listRows(lines, zh)).toEqual([
    ['1', 'J2024008', '', '客服部', '住户手册', '20240101', 'normal', '3', ''],
  ]);
});
