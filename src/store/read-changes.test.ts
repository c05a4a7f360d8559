import { expect, test } from 'vitest';
import { bytesOf, memorySource } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { readChanges } from './read-changes.ts';
import { readHoldings } from './read-holdings.ts';

const { registers } = readHoldings(memorySource(miniature));
const regulation = miniature['kefu/regulation.md'] as string;
const letter = '---\nnumber: H-002\ntitle: 甲\n---\n\n正文\n';

const was = (path: string, before: string | Uint8Array | undefined, more: [string, string][] = []) =>
  readChanges(
    [
      {
        path,
        kind: before === undefined ? 'added' : 'modified',
        before: before === undefined ? undefined : bytesOf(before),
      },
      ...more.map(([name, text]) => ({ path: name, kind: 'modified' as const, before: bytesOf(text) })),
    ],
    registers,
  )[0]!.was;

test('records, dossiers and forms are read as they were', () => {
  expect(was('kefu/letters/H-002.md', letter)).toMatchObject({
    kind: 'record',
    entry: { fields: { number: 'H-002', title: '甲' }, body: '\n正文\n' },
  });
  const dossier = 'kefu/dossiers/3-1-1502-01.md';
  expect(was(dossier, miniature[dossier] as string)).toMatchObject({ kind: 'dossier' });
  const loan = 'kefu/loans/2024/JY2024001.md';
  expect(was(loan, miniature[loan] as string)).toMatchObject({
    kind: 'form',
    entry: { number: 'JY2024001' },
  });
});

test('each change keeps its path and kind, in order', () => {
  const files = [
    { path: 'kefu/letters/H-002.md', kind: 'removed' as const, before: bytesOf(letter) },
    { path: 'kefu/letters/H-003.md', kind: 'added' as const, before: undefined },
    { path: 'people.md', kind: 'modified' as const, before: bytesOf('---\n') },
  ];
  expect(readChanges(files, registers).map(({ path, kind }) => [path, kind])).toEqual(
    files.map(({ path, kind }) => [path, kind]),
  );
});

test.each([
  ['what was added', 'kefu/letters/H-002.md', undefined],
  ['what was broken', 'kefu/letters/H-002.md', '---\nnumber: "\n---\n'],
  ['what was empty', 'kefu/letters/H-002.md', ''],
  ['bytes that are no text', 'kefu/letters/H-002.md', new Uint8Array([0xff])],
  ['code', 'kefu/letters/H-002.md', '---js\n{}\n---\n'],
  ['a file of no class', 'kefu/unknown/H-002.md', letter],
  ['a file of no register', 'other/letters/H-002.md', letter],
  ['a file in the wrong place', 'kefu/letters/1/2/H-002.md', letter],
  ['a file in the root', 'people.md', miniature['people.md'] as string],
  ['a regulation', 'kefu/regulation.md', regulation],
  ['a register called __proto__', '__proto__/letters/H-002.md', letter],
])('%s was nothing', (_, path, before) => {
  expect(was(path, before)).toBeUndefined();
});

test('where the regulation changed too, the one of the base counts', () => {
  const older = regulation.replace('code: letters', 'code: post');
  const change: [string, string] = ['kefu/regulation.md', older];
  expect(was('kefu/letters/H-002.md', letter, [change])).toBeUndefined();
  expect(was('kefu/post/H-002.md', letter, [change])).toMatchObject({ kind: 'record' });
  expect(was('kefu/post/H-002.md', letter)).toBeUndefined();
});

test('a regulation that could not be read at the base leaves the present one', () => {
  expect(was('kefu/letters/H-002.md', letter, [['kefu/regulation.md', '---\n']])).toMatchObject({
    kind: 'record',
  });
});

test('a register that is gone is read by its regulation of the base', () => {
  const gone: [string, string] = ['old/regulation.md', regulation];
  expect(was('old/letters/H-002.md', letter, [gone])).toMatchObject({ kind: 'record' });
});
