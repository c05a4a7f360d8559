import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clear, finish, type Journal, matches, readJournal, Taken } from './write-journal.ts';

let top = '';
let folder = '';
let room = '';
const at = (path: string) => join(folder, path);

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'guidang-'));
  folder = join(top, 'records');
  room = join(top, 'act');
  for (const path of [room, folder, join(top, 'elsewhere')]) mkdirSync(path);
  writeFileSync(at('b.md'), 'b');
  writeFileSync(at('c.md'), 'c');
});
afterEach(() => rmSync(top, { recursive: true }));

/** Lays drafts down: what each file is to say and what it said. @returns the journal for them */
function drafted(files: Readonly<Record<string, { readonly now?: string; readonly old?: string }>>): Journal {
  const steps = Object.entries(files).map(([path, { now, old }], index) => {
    if (now !== undefined) writeFileSync(join(room, `${index}.new`), now);
    if (old !== undefined) writeFileSync(join(room, `${index}.old`), old);
    return { path, goes: now === undefined, replaces: old !== undefined };
  });
  return { name: 'change YD2024001', steps };
}

/** Path → text of all files of a folder. */
function tree(below = folder): Record<string, string> {
  const paths = (readdirSync(below, { recursive: true }) as string[]).filter((path) =>
    lstatSync(join(below, path)).isFile(),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(below, path), 'utf8')]));
}

const three = { 'new/2024/a.md': { now: 'a' }, 'b.md': { now: 'B', old: 'b' }, 'c.md': { old: 'c' } };
const before = { 'b.md': 'b', 'c.md': 'c' };
const after = { 'b.md': 'B', 'new/2024/a.md': 'a' };
const quiet = () => {};

describe('putting drafts in their places', () => {
  test('one file new, one in place of another, one gone; the drafts stay until all are thrown away', () => {
    const steps: string[] = [];
    finish(folder, room, drafted(three), (step) => steps.push(step));
    expect(tree()).toEqual(after);
    expect(tree(room)).toEqual({ '0.new': 'a', '1.new': 'B', '1.old': 'b', '2.old': 'c' });
    expect(steps).toEqual(['file 0', 'file 1', 'file 2']);
  });
  test('what is in its place already is passed over', () => {
    const journal = drafted(three);
    finish(folder, room, journal, quiet);
    finish(folder, room, journal, quiet);
    expect(tree()).toEqual(after);
  });
  test('what was left half-way through an exchange does not stand in the way', () => {
    writeFileSync(join(room, '1.new.swap'), 'half');
    finish(folder, room, drafted(three), quiet);
    expect(tree()).toEqual(after);
  });
  test('the records folder itself may be a link', () => {
    const link = join(top, 'link');
    symlinkSync(folder, link);
    finish(link, room, drafted(three), quiet);
    expect(tree()).toEqual(after);
  });
});

/** What a piece of work threw. */
function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('where somebody else wrote in the meantime, all is taken back and theirs stays', () => {
  const elsewhere = () => join(top, 'elsewhere');
  const linkInside = (path: string) => {
    mkdirSync(at('inside'));
    symlinkSync(at('inside'), at(path));
  };
  const replace = (path: string) => {
    rmSync(at(path));
    writeFileSync(at(path), 'theirs');
  };
  test.each<[string, string, () => void, Record<string, string>]>([
    ['a file, where a new one was to be', 'd.md', () => writeFileSync(at('d.md'), 'x'), { 'd.md': 'x' }],
    ['an empty file', 'd.md', () => writeFileSync(at('d.md'), ''), { 'd.md': '' }],
    ['a link to nowhere', 'd.md', () => symlinkSync('nowhere', at('d.md')), {}],
    ['a link above it that leads out', 'out/d.md', () => symlinkSync(elsewhere(), at('out')), {}],
    ['a link further above it', 'out/new/d.md', () => symlinkSync(elsewhere(), at('out')), {}],
    ['a link above it that stays inside', 'in/d.md', () => linkInside('in'), {}],
  ])('%s', (_, path, prepare, theirs) => {
    prepare();
    const journal = drafted({ ...three, [path]: { now: 'd' } });
    const taken = thrownBy(() => finish(folder, room, journal, quiet));
    expect(taken).toBeInstanceOf(Taken);
    expect(taken).toMatchObject({ path, message: path });
    expect(tree()).toEqual({ ...before, ...theirs });
    expect(readdirSync(elsewhere())).toEqual([]);
    expect(readdirSync(top).sort()).toEqual(['elsewhere', 'records']);
  });

  test.each<[string, string, string | undefined]>([
    ['the file that was to change', 'b.md', 'theirs'],
    ['the file that was to go', 'c.md', 'theirs'],
    ['the file that was to change is gone', 'b.md', undefined],
  ])('%s', (_, path, text) => {
    if (text === undefined) rmSync(at(path));
    else writeFileSync(at(path), text);
    const found = tree();
    expect(thrownBy(() => finish(folder, room, drafted(three), quiet))).toMatchObject({ path });
    expect(tree()).toEqual(found);
    expect(existsSync(room)).toBe(false);
  });

  const edit = (path: string) => writeFileSync(at(path), 'theirs');
  test.each([
    ['as a new file in its place', replace],
    ['in the file as it stands', edit],
  ])('what they made of what had been put in its place is not taken back: saved %s', (_, save) => {
    const overtake = (step: string) => {
      if (step === 'file 1') save('new/2024/a.md');
      if (step !== 'file 2') return;
      save('b.md');
      save('c.md');
    };
    expect(thrownBy(() => finish(folder, room, drafted(three), overtake))).toMatchObject({ path: 'c.md' });
    expect(tree()).toEqual({ 'b.md': 'theirs', 'c.md': 'theirs', 'new/2024/a.md': 'theirs' });
  });
});

test.each([0, 1, 2])('what fails before file %i is taken back, and says why', (index) => {
  const end = new Error('end');
  const stop = (step: string) => {
    if (step === `file ${index}`) throw end;
  };
  expect(thrownBy(() => finish(folder, room, drafted(three), stop))).toBe(end);
  expect(tree()).toEqual(before);
  expect(existsSync(room)).toBe(false);
});

test('a file that went comes back with its text when a later one fails', () => {
  const journal = drafted({ 'c.md': { old: 'c' }, 'b.md': { now: 'B', old: 'x' } });
  expect(thrownBy(() => finish(folder, room, journal, quiet))).toMatchObject({ path: 'b.md' });
  expect(tree()).toEqual(before);
});

test.each([
  ['a file', () => writeFileSync(at('d'), 'x'), { d: 'x' }],
  ['a link to nowhere', () => symlinkSync('nowhere', at('d')), {}],
])('%s where its folder should be is nobody’s text: trying again would not help', (_, prepare, theirs) => {
  prepare();
  const thrown = thrownBy(() => finish(folder, room, drafted({ ...three, 'd/d.md': { now: 'd' } }), quiet));
  expect(thrown).toHaveProperty('code');
  expect(thrown).not.toBeInstanceOf(Taken);
  expect(tree()).toEqual({ ...before, ...theirs });
});

test('a name that the disk cannot hold is no file of somebody else', () => {
  const path = `${'d'.repeat(300)}.md`;
  const thrown = thrownBy(() => finish(folder, room, drafted({ ...three, [path]: { now: 'd' } }), quiet));
  expect(thrown).toMatchObject({ code: 'ENAMETOOLONG' });
  expect(thrown).not.toBeInstanceOf(Taken);
  expect(tree()).toEqual(before);
});

test('drafts go at once: first the room is gone, then what was in it', () => {
  writeFileSync(join(room, 'journal'), '{}');
  const seen: string[][] = [];
  clear(room, (step) => seen.push([step, ...readdirSync(top).sort()]));
  expect(seen).toEqual([['clear', 'act.done', 'elsewhere', 'records']]);
  expect(readdirSync(top).sort()).toEqual(['elsewhere', 'records']);
});

test('a journal is read as it was written; without it, nothing was decided', () => {
  expect(readJournal(room)).toBeUndefined();
  const journal = drafted(three);
  writeFileSync(join(room, 'journal'), JSON.stringify(journal));
  expect(readJournal(room)).toEqual(journal);
});

test.each([
  ['b.md', 'b', true],
  ['b.md', 'B', false],
  ['b.md', '', false],
  ['b.md', undefined, false],
  ['x.md', undefined, true],
  ['x.md', '', false],
])('%s says %j: %s', (path, text, expected) => expect(matches(at(path), text)).toBe(expected));
