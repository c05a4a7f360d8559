import { describe, expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { memorySource } from '../testing/memory-source.ts';
import { inOrder, type Paper } from './contents.ts';
import type { Register } from './register.ts';

const paper = (number: string, document: string, on: string) => ({
  [`kefu/${document === '复函' ? 'letters' : 'deeds'}/${number}.md`]: `---\nnumber: ${number}\ntitle: ${document}\ndocument: ${document}\ndossier: D-01\non: ${on}\n---\n`,
});

function numbersIn(sort: string): string[] {
  const [register] = readHoldings(
    memorySource({
      'people.md': '---\npeople: []\n---\n',
      'stores.md': '---\nrooms: []\n---\n',
      'kefu/regulation.md': `---
regulation: 案卷管理办法
effective: 2020-01-01
dossiers: { unit: customer, template: "D-{seq:2}"${sort && `, sort: ${sort}`} }
classes:
  - code: deeds
    title: 权证
    documents: [产权证, 抵押证明]
    fields: [{ name: on, type: day }]
    numbers: [{ template: "Q-{seq:2}" }]
    checklist: [{ one-of: [抵押证明] }, { document: 产权证 }]
  - code: letters
    title: 函件
    documents: [复函]
    fields: [{ name: on, type: day }]
    numbers: [{ template: "H-{seq:2}" }]
---
`,
      ...paper('Q-01', '产权证', '2024-03-01'),
      ...paper('Q-02', '抵押证明', '2024-05-01'),
      ...paper('H-01', '复函', '2024-04-01'),
      ...paper('H-02', '复函', '2024-04-01'),
    }),
  ).registers;
  const papers = register!.records.map((record) => ({ record, date: record.fields.on as string }));
  return inOrder(register!, papers, (a, b) => (a < b ? -1 : 1)).map(({ record }) => record.fields.number);
}

test.each([
  ['', ['Q-01', 'H-01', 'H-02', 'Q-02']],
  ['oldest-first', ['Q-01', 'H-01', 'H-02', 'Q-02']],
  ['newest-first', ['Q-02', 'H-02', 'H-01', 'Q-01']],
  ['checklist', ['Q-02', 'Q-01', 'H-01', 'H-02']],
  ['class', ['Q-01', 'Q-02', 'H-01', 'H-02']],
])('the papers of a dossier stand in the order that the regulation sets: %s', (sort, numbers) => {
  expect(numbersIn(sort)).toEqual(numbers);
});

test.each(['newest-first', 'checklist', 'class'])('with the setting %s off, its order is lost', (sort) => {
  expect(numbersIn('')).not.toEqual(numbersIn(sort));
});

describe('by day, then by number', () => {
  const inSort = (sort: string | undefined, ...papers: readonly string[]) => {
    const dossiers = sort === undefined ? undefined : { sort };
    const register = { regulation: { data: { dossiers } }, plan: { order: [] } } as unknown as Register;
    const given = papers.map((paper) => {
      const [number, date] = paper.split(' ');
      return { record: { fields: { number } }, date } as unknown as Paper;
    });
    const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    return inOrder(register, given, compare)
      .map(({ record }) => record.fields.number)
      .join('');
  };
  const papers = ['C 2024-01-02', 'D', 'B 2024-01-02', 'E 2024-01-01', 'A'];

  test.each([
    [undefined, 'EBCAD'],
    ['oldest-first', 'EBCAD'],
    ['newest-first', 'CBEDA'],
  ])('%s; what has no day stands last', (sort, expected) => {
    expect(inSort(sort, ...papers)).toBe(expected);
    expect(inSort(sort, ...papers.toReversed())).toBe(expected);
  });
  test('nothing, and one', () => {
    expect([inSort('class'), inSort('oldest-first', 'A')]).toEqual(['', 'A']);
  });
});
