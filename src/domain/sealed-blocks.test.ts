import { expect, test } from 'vitest';
import { readHoldings } from '../store/read-holdings.ts';
import { certificate, disposing, list } from '../testing/disposing.ts';
import { type Files, memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { recordWith } from '../testing/personal-register.ts';
import type { Day } from './day.ts';
import { blocksOf, destroyedFiles } from './sealed-blocks.ts';

const read = (...files: readonly Files[]) =>
  readHoldings(memorySource(Object.assign({}, miniature, ...files))).registers[0]!;
const letter = (number: string, fields = '') => ({
  [`kefu/letters/${number}.md`]: `---\nnumber: ${number}\ntitle: 函\n${fields}\n---\n`,
});
const dossier = (number: string, fields = '') => ({
  [`kefu/dossiers/${number}.md`]: `---\ndossier: ${number}\nunit: ${number.slice(0, -3)}\nopened: 2020-01-01\n${fields}\n---\n`,
});
/** The files of records and dossiers whose keys are to go once these numbers are destroyed on 2024-06-20. */
const destroyed = (numbers: readonly string[], files: Files = {}, on = '2024-06-20', more = {}) => {
  const register = read(disposing(), list(numbers, more), certificate(numbers), files);
  return destroyedFiles(register, on as Day).map((path) => path.slice('kefu/'.length, -'.md'.length));
};

test('every block with its file and level, dossiers first', () => {
  const home = dossier('3-1-1502-01', 'sealed: { sensitive: 甲, normal: 乙 }');
  expect(blocksOf(read(recordWith('sealed: { sensitive: 丙 }'), home))).toEqual([
    { path: 'kefu/dossiers/3-1-1502-01.md', level: 'sensitive', block: '甲' },
    { path: 'kefu/dossiers/3-1-1502-01.md', level: 'normal', block: '乙' },
    { path: 'kefu/letters/H-001.md', level: 'sensitive', block: '丙' },
  ]);
  expect(blocksOf(read())).toEqual([]);
});

test('what was destroyed is not to be read from the day of its certificate on', () => {
  expect(destroyed(['H-001'], {}, '2024-06-19')).toEqual([]);
  expect(destroyed(['H-001'])).toEqual(['letters/H-001']);
  expect(destroyed(['ｈ-001', 'H-002'])).toEqual(['letters/H-001', 'letters/H-002']);
  expect(destroyed(['H-009'])).toEqual([]);
});

test.each(['return', 'transfer'])('what went by %s stays readable', (outcome) => {
  expect(destroyed(['H-001'], {}, '2024-06-30', { outcome })).toEqual([]);
});

test('under each number that it bore, whichever the list names', () => {
  const renumbered = {
    ...letter('H-001', 'renumbered-to: H-003'),
    ...letter('H-003', 'renumbered-from: H-001\nrenumbered-to: H-004'),
    ...letter('H-004', 'renumbered-from: H-003'),
  };
  const all = ['letters/H-001', 'letters/H-003', 'letters/H-004'];
  expect(destroyed(['H-001'], renumbered).sort()).toEqual(all);
  expect(destroyed(['H-004'], renumbered).sort()).toEqual(all);
});

test('a former number that led elsewhere, or to nothing, is not meant', () => {
  const elsewhere = {
    ...letter('H-001', 'renumbered-to: H-002'),
    ...letter('H-003', 'renumbered-from: H-001'),
    ...letter('H-005'),
    ...letter('H-006', 'renumbered-from: H-005'),
    ...letter('H-007', 'renumbered-from: H-900'),
  };
  expect(destroyed(['H-003'], elsewhere)).toEqual(['letters/H-003']);
  expect(destroyed(['H-006'], elsewhere)).toEqual(['letters/H-006']);
  expect(destroyed(['H-007'], elsewhere)).toEqual(['letters/H-007']);
});

test('of two that claim one number neither is taken; a stub beside the one that is there is no second', () => {
  const other = (fields: string) => ({
    'kefu/basics/2024/H-001.md': `---\nnumber: H-001\ntitle: 函\n${fields}\n---\n`,
  });
  expect(destroyed(['H-001'], other(''))).toEqual([]);
  const stub = other('void: 2024-01-01\nvoid-reason: 重号');
  expect(destroyed(['H-001'], stub).sort()).toEqual(['basics/2024/H-001', 'letters/H-001']);
});

test('deeds share the number of their dossier: all of them are meant', () => {
  const deed = { 'kefu/deeds/3-1-1502-01.md': '---\nnumber: 3-1-1502-01\ntitle: 证\n---\n' };
  const more = {
    'kefu/more/3-1-1502-01.md': '---\nnumber: 3-1-1502-01\ntitle: 证\n---\n',
    'kefu/regulation.md': String(disposing()['kefu/regulation.md']).replace(
      '  - code: more\n',
      '  - { code: more, title: 其他权证, linked: dossier }\n  - code: rest\n',
    ),
  };
  expect(destroyed(['3-1-1502-01'], { ...deed, ...more }).sort()).toEqual([
    'deeds/3-1-1502-01',
    'more/3-1-1502-01',
  ]);
});

test('a closed dossier goes with the last of its papers', () => {
  const home = (fields = 'closed: 2024-06-20') => dossier('1-101-01', fields);
  const papers = {
    ...letter('H-001', 'dossier: 1-101-01'),
    ...letter('H-002', 'dossier: 1-101-01'),
    ...letter('H-003', 'dossier: 1-101-01\nvoid: 2024-01-01\nvoid-reason: 重号'),
  };
  const both = ['letters/H-001', 'letters/H-002'];
  const of = (files: Files, numbers = ['H-001', 'H-002']) => destroyed(numbers, { ...papers, ...files });
  expect(of(home())).toEqual([...both, 'dossiers/1-101-01']);
  expect(of(home(), ['H-001'])).toEqual(['letters/H-001']);
  expect(of(home(''))).toEqual(both);
  expect(of(home('closed: 2024-06-21'))).toEqual(both);
  expect(of({ ...home(), ...dossier('2-101-01', 'closed: 2024-01-01') })).toEqual([
    ...both,
    'dossiers/1-101-01',
  ]);
});
