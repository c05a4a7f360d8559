import { closeSync, openSync, rmSync, statSync, utimesSync } from 'node:fs';
import { SealFault } from './fault.ts';

/** Milliseconds that a writer waits for another. */
const patience = 10_000;
/** Milliseconds after which a lock that nobody touched is that of a writer who died. */
const abandoned = 120_000;

/**
 * Writes while nobody else does. The lock is a file beside what is written; a writer touches it as it goes on.
 * @throws SealFault `ring-busy` when another writer does not come to an end
 */
export function whileLocked<T>(file: string, work: (goesOn: () => void) => T): T {
  let waited = 0;
  while (!take(file)) {
    if (waited >= patience) throw new SealFault('ring-busy', { file });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    waited += 100;
  }
  let touched = performance.now();
  try {
    return work(() => {
      if (performance.now() - touched < 1000) return;
      touched = performance.now();
      const now = new Date(performance.timeOrigin + touched);
      utimesSync(file, now, now);
    });
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    closeSync(openSync(file, 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const lock = statSync(file, { throwIfNoEntry: false });
  const age = performance.timeOrigin + performance.now() - (lock?.mtimeMs ?? 0);
  if (lock && age > abandoned) rmSync(file, { force: true });
  return false;
}
