import { expect, test } from 'vitest';
import type { Holdings } from '../domain/register.ts';
import { bytesOf, type Files } from '../testing/memory-source.ts';
import { miniature } from '../testing/miniature.ts';
import { Replay, type Step } from './replay.ts';

/** A blob is called by what it says; of one blob, the bytes are always the same. */
const blobs = new Map<string, Uint8Array>();
function read(blob: string, limit: number): Uint8Array | undefined {
  const bytes = blobs.get(blob) ?? bytesOf(blob);
  blobs.set(blob, bytes);
  return bytes.length > limit ? undefined : bytes;
}
const adding = (files: Files): Step[] =>
  Object.entries(files).map(([path, after]) => ({ path, before: undefined, after: String(after) }));
const taking = (path: string, before: string): Step => ({ path, before, after: undefined });

/** A replay that stands where the miniature register is. */
function begun(more: Files = {}): Replay {
  const replay = new Replay(read);
  replay.pass(adding({ ...miniature, ...more }));
  return replay;
}

/** The records, dossiers and forms that are seen, and what is wrong. */
function seen({ registers, faults }: Holdings): string[] {
  const entries = registers.flatMap(({ records, dossiers, forms }) => [...records, ...dossiers, ...forms]);
  const wrong = [...faults, ...registers.flatMap((register) => register.faults)];
  return [...entries.map(({ path }) => path), ...wrong.map(({ rule, at }) => `${rule} ${at.path}`)];
}
const both = ({ base, head }: ReturnType<Replay['take']>) => [seen(base), seen(head)];

const letter = (number: string) => `---\nnumber: ${number}\ntitle: 复函\n---\n`;
const first = 'kefu/letters/H-001.md';
const second = 'kefu/letters/H-002.md';
const loan = 'kefu/loans/2024/JY2024002.md';
const lending = (number: string) =>
  `---\nloan: JY2024002\nitems:\n  - number: ${number}\nborrower: 周明\npurpose: 核对\nout: 2024-03-01\nhanded-out-by: 李娟\n---\n`;
const household = [
  'kefu/basics/2023/J2023001.md',
  'kefu/deeds/3-1-1502-01.md',
  'kefu/dossiers/3-1-1502-01.md',
];
const regulation = String(miniature['kefu/regulation.md']);

test('what is added was not there before, and stays', () => {
  const replay = begun();
  expect(both(replay.take(adding({ [second]: letter('H-002') })))).toEqual([[], [second]]);
  expect(both(replay.take(adding({ [loan]: lending('H-002') })))).toEqual([[second], [second, loan]]);
});

test('of what a form names, all is seen on both sides, and nothing else is', () => {
  const { base, head } = begun().take(adding({ [loan]: lending('J2023001') }));
  expect(seen(base).sort()).toEqual(household);
  expect(seen(head).sort()).toEqual([...household, loan]);
  expect(head.registers[0]!.people.map(({ name }) => name)).toEqual(['李娟', '王敏']);
});

test('what a form named before counts as much as what it names now', () => {
  const replay = begun({ [loan]: lending('H-001'), [second]: letter('H-002') });
  const step = { path: loan, before: lending('H-001'), after: lending('H-002') };
  expect(both(replay.take([step]))).toEqual([
    [first, second, loan],
    [first, second, loan],
  ]);
});

test('what is gone was there before, and is not found again', () => {
  const replay = begun({ [second]: letter('H-002') });
  expect(both(replay.take([taking(second, letter('H-002'))]))).toEqual([[second], []]);
  expect(both(replay.take(adding({ [loan]: lending('H-002') })))).toEqual([[], [loan]]);
});

test('where one of two files of a name goes, the other is still found by it', () => {
  const deed = 'kefu/deeds/3-1-1502-01.md';
  const replay = begun();
  replay.pass([taking(deed, String(miniature[deed]))]);
  const { base } = replay.take(adding({ [loan]: lending('3-1-1502-01') }));
  expect(seen(base)).toEqual(['kefu/dossiers/3-1-1502-01.md']);
});

test('a file that comes back is found by its number again', () => {
  const replay = begun({ [second]: letter('H-002') });
  replay.pass([taking(second, letter('H-002'))]);
  replay.pass(adding({ [second]: letter('H-002') }));
  expect(both(replay.take(adding({ [loan]: lending('H-002') })))).toEqual([[second], [second, loan]]);
});

test('a step is read by the regulation before it, and after it', () => {
  const changed = regulation.replace('code: letters', 'code: post');
  const steps = [
    { path: 'kefu/regulation.md', before: regulation, after: changed },
    ...adding({ 'kefu/post/H-002.md': letter('H-002') }),
  ];
  const replay = begun();
  const { base, head } = replay.take(steps);
  expect(seen(base)).toEqual([]);
  expect(base.registers[0]!.plan.classes.has('letters')).toBe(true);
  expect(seen(head)).toEqual(['kefu/post/H-002.md']);
  expect(both(replay.take(adding({ 'kefu/post/H-003.md': letter('H-003') })))).toEqual([
    [],
    ['kefu/post/H-003.md'],
  ]);
});

test('a register whose regulation goes is none any more', () => {
  const replay = begun();
  const { base, head } = replay.take([taking('kefu/regulation.md', regulation)]);
  expect(base.registers.map(({ id }) => id)).toEqual(['kefu']);
  expect(head).toEqual({ registers: [], faults: [] });
  expect(replay.take([]).base.registers).toEqual([]);
});

test('files come in the order of their paths, however a step has them', () => {
  const third = 'kefu/letters/H-003.md';
  const { head } = begun().take(adding({ [third]: letter('H-003'), [second]: letter('H-002') }));
  expect(seen(head)).toEqual([second, third]);
});

test('a file above the limit is a finding of the step that brought it', () => {
  const { head } = begun().take(adding({ [second]: `${letter('H-002')}${'字'.repeat(64 * 1024)}` }));
  expect(seen(head)).toEqual([`file-size ${second}`]);
});
