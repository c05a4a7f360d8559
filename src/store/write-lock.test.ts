import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Busy, locked, workshop } from './write-lock.ts';

let folder = '';
let room = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guidang-'));
  room = join(folder, workshop);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Asks for the same lock, and does not wait for it. @throws where another holds it */
function tryLock(): void {
  const lock = new DatabaseSync(join(room, 'lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } finally {
    lock.close();
  }
}

test('nobody else writes meanwhile; afterwards, anybody may', () => {
  const result = locked(folder, () => {
    expect(tryLock).toThrow('database is locked');
    return 'written';
  });
  expect(result).toBe('written');
  expect(tryLock).not.toThrow();
});

test('work that fails says why, and leaves no lock behind', () => {
  const end = new Error('end');
  const work = () => {
    throw end;
  };
  expect(() => locked(folder, work)).toThrow(end);
  expect(tryLock).not.toThrow();
});

test('one lock for one folder: another folder is not held up', () => {
  const other = mkdtempSync(join(tmpdir(), 'guidang-'));
  expect(locked(folder, () => locked(other, () => 'both'))).toBe('both');
  rmSync(other, { recursive: true });
});

test('who finds the lock held waits until it is free', async () => {
  locked(folder, () => {});
  /** Whether it is held, is waited for, is given up. */
  const marks = new Int32Array(new SharedArrayBuffer(12));
  const holder = new Worker(
    `const { workerData: { path, marks } } = require('node:worker_threads');
    const lock = new (require('node:sqlite').DatabaseSync)(path);
    lock.exec('BEGIN EXCLUSIVE');
    Atomics.store(marks, 0, 1);
    Atomics.notify(marks, 0);
    Atomics.wait(marks, 1, 0, 30_000);
    Atomics.wait(marks, 2, 0, 100);
    Atomics.store(marks, 2, 1);
    lock.close();`,
    { eval: true, workerData: { path: join(room, 'lock'), marks } },
  );
  Atomics.wait(marks, 0, 0, 30_000);
  expect(tryLock).toThrow('database is locked');
  Atomics.store(marks, 1, 1);
  Atomics.notify(marks, 1);
  expect(locked(folder, () => Atomics.load(marks, 2))).toBe(1);
  await holder.terminate();
});

test('where it does not get free, that is said in so many words', () => {
  expect(() => locked(folder, tryLock)).toThrow(Busy);
});

test('a lock that is no lock is a bug, not somebody who writes', () => {
  mkdirSync(room);
  writeFileSync(join(room, 'lock'), 'no database'.repeat(100));
  expect(() => locked(folder, () => {})).toThrow('file is not a database');
});

test('a lock file that was left behind holds nobody up', () => {
  locked(folder, () => {});
  expect(readdirSync(room).sort()).toEqual(['.gitignore', 'lock']);
  expect(locked(folder, () => 'written')).toBe('written');
});

test('git is told to look away, in a folder that is not there yet', () => {
  const fresh = join(folder, 'new/records');
  locked(fresh, () => {});
  expect(readFileSync(join(fresh, workshop, '.gitignore'), 'utf8')).toBe('*\n');
});

test.each([
  ['as it should be is left alone', '*\n', true],
  ['with other words in it is put right', 'lock\n', false],
])('a list of what git shall not see %s', (_, text, isKept) => {
  mkdirSync(room);
  const path = join(room, '.gitignore');
  writeFileSync(path, text);
  const { ino } = statSync(path);
  locked(folder, () => {});
  expect(readFileSync(path, 'utf8')).toBe('*\n');
  expect(statSync(path).ino === ino).toBe(isKept);
  expect(readdirSync(room).sort()).toEqual(['.gitignore', 'lock']);
});
