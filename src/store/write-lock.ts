import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** The folder, below the records folder, for what is being written; neither the register nor git looks into it. */
export const workshop = '.guidang';

/** Milliseconds to wait for another command to finish writing. */
const patience = 10_000;

/** Another command is writing, and does not come to an end. */
export class Busy extends Error {}

/**
 * Does something while no other command writes to the same records. The lock is the operating system's: it ends with
 * the process that holds it, however that ends.
 * @throws Busy when another holds it for too long
 */
export function locked<T>(folder: string, work: () => T): T {
  const room = `${folder}/${workshop}`;
  mkdirSync(room, { recursive: true });
  keepFromGit(room);
  const lock = new DatabaseSync(`${room}/lock`, { timeout: patience });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return work();
  } catch (error) {
    const { errcode } = error as { errcode?: number };
    throw errcode === 5 ? new Busy() : error;
  } finally {
    lock.close();
  }
}

function keepFromGit(room: string): void {
  const path = `${room}/.gitignore`;
  const text = '*\n';
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // It is not there yet.
  }
  const draft = `${path}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}
