import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from './write-files.ts';
import { Taken } from './write-journal.ts';
import { workshop } from './write-lock.ts';
import { hasLeftover, lastWrite, writePlan } from './write-plan.ts';

let top = '';
let folder = '';
const at = (path: string) => join(folder, path);
const said = (...paths: string[]) =>
  paths.map((path) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : undefined));

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'guidang-'));
  folder = join(top, 'fresh/records');
});
afterEach(() => rmSync(top, { recursive: true }));

/** Leaves a plan as a process leaves it that ends before it puts its drafts in their places. */
function leave(path: string, text: string, isDecided: boolean): void {
  const room = at(`${workshop}/act`);
  mkdirSync(room, { recursive: true });
  writeFileSync(`${room}/0.new`, text);
  const journal = { name: 'lend', steps: [{ path, goes: false, replaces: false }] };
  if (isDecided) writeFileSync(`${room}/journal`, JSON.stringify(journal));
}

test('several files at once, in a folder that is not there yet', () => {
  expect(lastWrite(folder)).toBe('');
  writeFiles(folder, 'init', [
    { path: 'people.md', text: 'p' },
    { path: 'kefu/regulation.md', text: 'r' },
  ]);
  expect(said('people.md', 'kefu/regulation.md')).toEqual(['p', 'r']);
  expect(hasLeftover(folder)).toBe(false);
  const mark = lastWrite(folder);
  expect(mark).not.toBe('');
  writeFiles(folder, 'init', [{ path: 'stores.md', text: 's' }]);
  expect(lastWrite(folder)).not.toBe(mark);
});

test('where one of them exists, none is written', () => {
  writeFiles(folder, 'init', [{ path: 'people.md', text: 'p' }]);
  const files = [
    { path: 'stores.md', text: 's' },
    { path: 'people.md', text: 'other' },
  ];
  expect(() => writeFiles(folder, 'init', files)).toThrow(new Taken('people.md'));
  expect(said('people.md', 'stores.md')).toEqual(['p', undefined]);
});

test('what another command left unfinished is brought to an end before', () => {
  leave('kefu/a.md', 'a', true);
  writeFiles(folder, 'init', [{ path: 'kefu/b.md', text: 'b' }]);
  expect(said('kefu/a.md', 'kefu/b.md')).toEqual(['a', 'b']);
});

test('what had not been decided is thrown away before', () => {
  leave('kefu/a.md', 'a', false);
  writeFiles(folder, 'init', [{ path: 'kefu/b.md', text: 'b' }]);
  expect(said('kefu/a.md', 'kefu/b.md')).toEqual([undefined, 'b']);
  expect(hasLeftover(folder)).toBe(false);
});

test('what a process left that ended while it threw its drafts away does not stand in the way', () => {
  const swept = at(`${workshop}/act.done`);
  mkdirSync(swept, { recursive: true });
  writeFileSync(`${swept}/0.new`, 'a');
  writeFiles(folder, 'init', [{ path: 'kefu/b.md', text: 'b' }]);
  expect(said('kefu/b.md')).toEqual(['b']);
  expect(existsSync(swept)).toBe(false);
});

test('each step is told before it is taken, in an order in which any of them may be the last', () => {
  mkdirSync(at(workshop), { recursive: true });
  writeFileSync(at('b.md'), 'b');
  const steps: string[] = [];
  const files = [
    { path: 'a.md', text: 'a' },
    { path: 'b.md', text: 'B', instead: 'b' },
  ];
  writePlan(folder, { name: 'change', files }, (step) => steps.push(step));
  expect(steps.join(', ')).toBe(
    'room, draft 0, draft 1, journal, decision, file 0, file 1, mark, close, clear',
  );
});
