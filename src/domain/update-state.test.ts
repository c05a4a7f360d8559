import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { type Files, memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { runningUpdates } from './update-state.ts';

const regulation = (ofDossiers: string, ofLetters = '') =>
  String(miniature['kefu/regulation.md'])
    .replace(
      '  fields:\n    - { name: kind,',
      `  updates: [${ofDossiers}]\n  fields:\n    - { name: checked, type: day }\n    - { name: kind,`,
    )
    .replace(
      '        title: 往来函件\n',
      `        title: 往来函件\n        updates: [${ofLetters}]\n        fields: [{ name: checked, type: day }]\n`,
    );
const yearly = '{ what: 核对, field: checked, every: 1年 }';
const home = (fields = '', kind = 'owner') => ({
  'kefu/dossiers/3-1-1502-01.md': `---\ndossier: 3-1-1502-01\nunit: 3-1-1502\nopened: 2022-05-01\nkind: ${kind}\n${fields}\n---\n`,
});
const letter = (fields: string) => ({
  'kefu/letters/H-001.md': `---\nnumber: H-001\ntitle: 信\n${fields}\n---\n`,
});
const running = (text: string, ...files: readonly Files[]) => {
  const all = Object.assign({}, miniature, { 'kefu/regulation.md': text }, ...files);
  const [register] = readHoldings(memorySource(all)).registers;
  return [...runningUpdates(register!)].map(({ path, done, last, every, due }) =>
    [path.split('/').at(-1), done ?? '-', last, every, due].join(' '),
  );
};

test('a dossier is gone through again so long after it was opened, or last gone through', () => {
  const text = regulation(yearly);
  expect(running(text, home())).toEqual(['3-1-1502-01.md - 2022-05-01 1年 2023-05-01']);
  expect(running(text, home('checked: 2023-02-01'))).toEqual([
    '3-1-1502-01.md 2023-02-01 2023-02-01 1年 2024-02-01',
  ]);
  // What was done before it was opened does not help.
  expect(running(text, home('checked: 2022-04-30'))).toEqual([
    '3-1-1502-01.md 2022-04-30 2022-05-01 1年 2023-05-01',
  ]);
  expect(running(text, home('closed: 2024-01-01'))).toEqual([]);
  expect(running(regulation(yearly.replace('1年', '待填')), home())).toEqual([]);
  expect(running(regulation(''), home())).toEqual([]);
});

test('only where it fits, each by itself', () => {
  const text = regulation(
    `{ what: 核对, field: checked, every: 1年, when: { kind: tenant } }, ${yearly.replace('1年', '2年')}`,
  );
  expect(running(text, home())).toEqual(['3-1-1502-01.md - 2022-05-01 2年 2024-05-01']);
  expect(running(text, home('', 'tenant'))).toHaveLength(2);
});

test('only as long as its checklist lacks something, where that is asked', () => {
  const text = regulation('{ what: 补齐, field: checked, every: 1个月, incomplete: yes }');
  expect(running(text, home())).toEqual([]);
  const files: Files = { ...miniature, ...home(), 'kefu/regulation.md': text };
  const { 'kefu/basics/2023/J2023001.md': _, ...without } = files;
  const [register] = readHoldings(memorySource(without)).registers;
  expect([...runningUpdates(register!)].map(({ due }) => due)).toEqual(['2022-06-01']);
});

test('a record from its filing on; what was never filed nor gone through has no day to count from', () => {
  const text = regulation('', yearly);
  expect(running(text, letter('filed: 2024-01-01'))).toEqual(['H-001.md - 2024-01-01 1年 2025-01-01']);
  expect(running(text, letter('checked: 2024-02-01'))).toEqual([
    'H-001.md 2024-02-01 2024-02-01 1年 2025-02-01',
  ]);
  expect(running(text, letter(''))).toEqual([]);
  expect(running(text, letter('filed: 2024-01-01\nvoid: 2024-03-01\nvoid-reason: 误编'))).toEqual([]);
  const when = yearly.replace('every', 'when: { class: letters }, every');
  expect(running(regulation('', when), letter('filed: 2024-01-01'))).toHaveLength(1);
});

test('a record of a closed dossier is left alone, and no record is incomplete', () => {
  const text = regulation('', yearly);
  const inside = letter('filed: 2024-01-01\ndossier: 3-1-1502-01');
  expect(running(text, inside, home())).toHaveLength(1);
  expect(running(text, inside, home('closed: 2024-01-01'))).toEqual([]);
  expect(running(regulation('', yearly.replace('every', 'incomplete: yes, every')), inside, home())).toEqual(
    [],
  );
});

test('records first, then dossiers; unknown where a year has no calendar', () => {
  const both = regulation(yearly.replace('1年', '9999个工作日'), yearly);
  const found = running(both, letter('filed: 2024-01-01'), home());
  expect(found[0]).toMatch(/^H-001/);
  expect(found[1]).toMatch(/^3-1-1502-01\.md - 2022-05-01 9999个工作日 \[object/);
});
