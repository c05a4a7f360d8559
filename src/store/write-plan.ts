import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { clear, finish, type Journal, matches, readJournal, Taken, type Watch } from './write-journal.ts';
import { workshop } from './write-lock.ts';

/** What is going to be written: all of it or nothing. */
export interface Plan {
  /** What it is, for whoever finds it unfinished: `lend JY2026003`. */
  readonly name: string;
  readonly files: readonly PlannedFile[];
  readonly removed?: readonly Removal[];
}

/** A file to write. */
export interface PlannedFile {
  /** Path below the records folder. */
  readonly path: string;
  readonly text: string;
  /** The text that it takes the place of; without it, no file may stand there. */
  readonly instead?: string;
}

/** A file that goes. */
interface Removal {
  readonly path: string;
  readonly instead: string;
}

/** What became of something that was left unfinished. */
export interface Leftover {
  /** What it was; `undefined` where it had not been decided yet. */
  readonly name: string | undefined;
  /** Written to the end now, or as if it had never been begun. */
  readonly outcome: 'completed' | 'undone';
}

/**
 * Writes a plan: drafts first, out of sight; then a journal that says what they are for. From then on it is written
 * to the end, by the next command if not by this one. To be called under the lock, when nothing is left over.
 * @throws Taken when a file is not as the plan has it; nothing was written
 */
export function writePlan(folder: string, plan: Plan, watch: Watch = () => {}): void {
  const { name, files, removed = [] } = plan;
  for (const file of [...files, ...removed])
    if (!matches(`${folder}/${file.path}`, file.instead)) throw new Taken(file.path);
  const room = actRoom(folder);
  watch('room');
  rmSync(`${room}.done`, { recursive: true, force: true });
  mkdirSync(room);
  const steps = [...files, ...removed].map((file, index) => {
    watch(`draft ${index}`);
    if ('text' in file) writeFileSync(`${room}/${index}.new`, file.text);
    if (file.instead !== undefined) writeFileSync(`${room}/${index}.old`, file.instead);
    return { path: file.path, goes: !('text' in file), replaces: file.instead !== undefined };
  });
  const journal: Journal = { name, steps };
  watch('journal');
  writeFileSync(`${room}/journal.draft`, JSON.stringify(journal));
  watch('decision');
  renameSync(`${room}/journal.draft`, `${room}/journal`);
  finish(folder, room, journal, watch);
  close(folder, room, watch);
}

/** Whether something was left unfinished, or is just being written. */
export function hasLeftover(folder: string): boolean {
  return existsSync(actRoom(folder));
}

/**
 * Brings what was left unfinished to an end: what had been decided is written, all else is thrown away. To be called
 * under the lock.
 */
export function recover(folder: string, watch: Watch = () => {}): Leftover | undefined {
  if (!hasLeftover(folder)) return undefined;
  const room = actRoom(folder);
  const journal = readJournal(room);
  if (!journal) {
    clear(room);
    return { name: undefined, outcome: 'undone' };
  }
  try {
    finish(folder, room, journal, watch);
  } catch (error) {
    if (!(error instanceof Taken)) throw error;
    return { name: journal.name, outcome: 'undone' };
  }
  close(folder, room, watch);
  return { name: journal.name, outcome: 'completed' };
}

/** A mark that is another after each plan that was written: who saw the same twice saw the same register. */
export function lastWrite(folder: string): string {
  const path = `${folder}/${workshop}/last`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function close(folder: string, room: string, watch: Watch): void {
  watch('mark');
  writeFileSync(`${room}/last`, randomUUID());
  renameSync(`${room}/last`, `${folder}/${workshop}/last`);
  watch('close');
  clear(room, watch);
}

function actRoom(folder: string): string {
  return `${folder}/${workshop}/act`;
}
