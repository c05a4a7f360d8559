import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { treeOf } from '../testing/command-line.ts';
import { Taken } from './write-journal.ts';
import { locked } from './write-lock.ts';
import { hasLeftover, lastWrite, type Plan, recover, writePlan } from './write-plan.ts';

let folder = '';
const elsewhere = mkdtempSync(join(tmpdir(), 'guidang-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));
const at = (path: string) => join(folder, path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guidang-'));
  writeFileSync(at('b.md'), 'b');
  writeFileSync(at('c.md'), 'c');
});
afterEach(() => rmSync(folder, { recursive: true }));

const plan: Plan = {
  name: 'change YD2024001',
  files: [
    { path: 'new/2024/a.md', text: 'a' },
    { path: 'b.md', text: 'B', instead: 'b' },
  ],
  removed: [{ path: 'c.md', instead: 'c' }],
};
const before = { 'b.md': 'b', 'c.md': 'c' };
const after = { 'b.md': 'B', 'new/2024/a.md': 'a' };

/** Leaves a plan unfinished, as if the process had ended before a step. */
function cutOff(step: string): void {
  const end = new Error('end');
  const copy = at('../cut-off');
  expect(() =>
    locked(folder, () =>
      writePlan(folder, plan, (now) => {
        if (now !== step) return;
        rmSync(copy, { recursive: true, force: true });
        mkdirSync(copy);
        for (const [path, text] of Object.entries(treeOf(at('.guidang')))) {
          mkdirSync(join(copy, path, '..'), { recursive: true });
          writeFileSync(join(copy, path), text);
        }
        throw end;
      }),
    ),
  ).toThrow(end);
  rmSync(at('.guidang/act'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(treeOf(copy))) {
    mkdirSync(join(at('.guidang'), path, '..'), { recursive: true });
    writeFileSync(join(at('.guidang'), path), text);
  }
  rmSync(copy, { recursive: true });
}

test('all of a plan is written, and nothing is left lying about', () => {
  const mark = lastWrite(folder);
  locked(folder, () => writePlan(folder, plan));
  expect(treeOf(folder)).toEqual(after);
  expect(hasLeftover(folder)).toBe(false);
  expect(Object.keys(treeOf(at('.guidang'))).sort()).toEqual(['last', 'lock']);
  expect(readFileSync(at('.guidang/.gitignore'), 'utf8')).toBe('*\n');
  expect(lastWrite(folder)).not.toBe(mark);
});

test.each([
  ['a file stands where a new one is to be', () => writeFileSync(at('new'), 'x'), { path: 'new', text: 'a' }],
  ['the file to replace says something else', () => {}, { path: 'b.md', text: 'B', instead: 'x' }],
  ['the file to replace is gone', () => {}, { path: 'x.md', text: 'B', instead: 'x' }],
  [
    'the folder is a link that leads out',
    () => symlinkSync(elsewhere, at('out')),
    { path: 'out/a.md', text: 'a' },
  ],
])('%s: nothing is written', (_, prepare, file) => {
  prepare();
  const tree = treeOf(folder);
  const two: Plan = { name: 'x', files: [{ path: 'first.md', text: '1' }, file] };
  expect(() => locked(folder, () => writePlan(folder, two))).toThrow(Taken);
  expect(treeOf(folder)).toEqual(tree);
  expect(hasLeftover(folder)).toBe(false);
  expect(existsSync(join(elsewhere, 'a.md'))).toBe(false);
});

test.each(['file 0', 'file 1', 'file 2'])('what fails at %s is taken back', (step) => {
  const end = new Error('end');
  const stop = (now: string) => {
    if (now === step) throw end;
  };
  expect(() => locked(folder, () => writePlan(folder, plan, stop))).toThrow(end);
  expect(treeOf(folder)).toEqual(before);
  expect(hasLeftover(folder)).toBe(false);
});

test('what was not decided is thrown away; what was, is written to the end', () => {
  cutOff('journal');
  expect(recover(folder)).toEqual({ name: undefined, outcome: 'undone' });
  expect(treeOf(folder)).toEqual(before);
  cutOff('file 1');
  expect(recover(folder)).toEqual({ name: plan.name, outcome: 'completed' });
  expect(treeOf(folder)).toEqual(after);
  expect(recover(folder)).toBeUndefined();
});

test('where somebody wrote since, the whole is taken back and their text stays', () => {
  cutOff('file 1');
  writeFileSync(at('b.md'), 'theirs');
  expect(recover(folder)).toEqual({ name: plan.name, outcome: 'undone' });
  expect(treeOf(folder)).toEqual({ 'b.md': 'theirs', 'c.md': 'c' });
  expect(hasLeftover(folder)).toBe(false);
});
