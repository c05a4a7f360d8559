import { expect, test } from 'vitest';
import { type Files, memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { readHoldings } from './read-holdings.ts';

const letter = (number: string) => `---\nnumber: ${number}\ntitle: 来函\n---\n`;

/** `rule path other` of what is wrong with the names of files laid over the miniature. */
function faulty(files: Files): string[] {
  const { faults, registers } = readHoldings(memorySource({ ...miniature, ...files }));
  return [...faults, ...registers.flatMap((register) => register.faults)].map(({ rule, at, facts }) => {
    const { problem, other } = facts as { problem?: string; other?: string };
    return [rule, at.path, problem, other].filter(Boolean).join(' ');
  });
}

test.each<[string, Files, readonly string[]]>([
  ['names of their own', { 'kefu/letters/H-005.md': letter('H-005') }, []],
  [
    'two that differ by upper and lower case',
    { 'kefu/letters/H-005.md': letter('H-005'), 'kefu/letters/h-005.md': letter('H-005') },
    ['file-name kefu/letters/h-005.md collision kefu/letters/H-005.md'],
  ],
  [
    'two folders that do',
    { 'kefu/Letters/H-005.md': letter('H-005'), 'kefu/letters/H-005.md': letter('H-005') },
    ['file-name kefu/letters/H-005.md collision kefu/Letters/H-005.md'],
  ],
  [
    'two folders that do, with another between them',
    {
      'kefu/Letters/H-005.md': letter('H-005'),
      'kefu/deeds/3-1-1503-01.md': '---\nnumber: 3-1-1503-01\ntitle: 证\n---\n',
      'kefu/letters/H-005.md': letter('H-005'),
    },
    ['file-name kefu/letters/H-005.md collision kefu/Letters/H-005.md'],
  ],
  [
    'two whose letters are as wide as one and as two others',
    { 'kefu/letters/H-005.md': letter('H-005'), 'kefu/letters/Ｈ-005.md': letter('H-005') },
    ['file-name kefu/letters/Ｈ-005.md collision kefu/letters/H-005.md'],
  ],
  [
    'the same name in two folders',
    { 'kefu/letters/H-005.md': letter('H-005'), 'kefu/deeds/H-005.md': letter('H-005') },
    [],
  ],
  ['a file at the top that has no business there', { 'notes.md': '甲\n' }, ['file-name notes.md unexpected']],
  ['a page that explains the folder', { 'README.md': '甲\n' }, []],
])('%s', (_, files, faults) => {
  expect(faulty(files).filter((one) => one.startsWith('file-name'))).toEqual(faults);
});
