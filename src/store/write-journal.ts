import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Told before each step of writing what it is; tests stop there. */
export type Watch = (step: string) => void;

/** What is to be done with the drafts of one plan. */
export interface Journal {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** One file: `<index>.new` is what it is to say, `<index>.old` what it said. */
interface Step {
  readonly path: string;
  /** It goes. */
  readonly goes: boolean;
  /** Another text stood there. */
  readonly replaces: boolean;
}

/** A file is not as the plan has it: somebody else wrote there. */
export class Taken extends Error {
  readonly path: string;
  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/** The journal of an unfinished plan; `undefined` where nothing had been decided. */
export function readJournal(room: string): Journal | undefined {
  const path = `${room}/journal`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Journal) : undefined;
}

/** Whether a file says exactly this; `undefined`: there is none. */
export function matches(path: string, text: string | undefined): boolean {
  const exists = existsSync(path);
  return text === undefined ? !exists : exists && readFileSync(path, 'utf8') === text;
}

/**
 * Puts every draft in its place, those that are there already passed over. Drafts stay until all are.
 * @throws Taken where somebody else wrote in the meantime; what was put in place is taken back
 */
export function finish(folder: string, room: string, { steps }: Journal, watch: Watch): void {
  try {
    for (const [index, step] of steps.entries()) {
      watch(`file ${index}`);
      put(`${folder}/${step.path}`, step, `${room}/${index}`, folder);
    }
  } catch (error) {
    for (const [index, { path }] of [...steps.entries()].reverse())
      takeBack(`${folder}/${path}`, `${room}/${index}`);
    clear(room);
    throw error;
  }
}

/** Throws drafts and journal away: at once, so that nobody finds the half of them. */
export function clear(room: string, watch: Watch = () => {}): void {
  renameSync(room, `${room}.done`);
  watch('clear');
  rmSync(`${room}.done`, { recursive: true });
}

function put(target: string, { path, goes, replaces }: Step, draft: string, folder: string): void {
  const [now, old] = [textOf(`${draft}.new`), textOf(`${draft}.old`)];
  if (matches(target, now)) return;
  if (!matches(target, old)) throw new Taken(path);
  if (goes) rmSync(target);
  else if (replaces) swapIn(`${draft}.new`, target);
  else {
    makeFolder(folder, path);
    linkNew(`${draft}.new`, target, path);
  }
}

/** Makes the folder of a new file. A folder that is a link leads out of the records: nothing is made there. */
function makeFolder(folder: string, path: string): void {
  let there = dirname(path);
  while (!existsSync(join(folder, there))) there = dirname(there);
  requireOwn(folder, there, path);
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  requireOwn(folder, dirname(path), path);
}

function requireOwn(folder: string, below: string, path: string): void {
  if (realpathSync(join(folder, below)) !== join(realpathSync(folder), below)) throw new Taken(path);
}

/** A link, unlike a renaming, never takes the place of a file that came in between. */
function linkNew(draft: string, target: string, path: string): void {
  const copy = copyOf(draft);
  try {
    linkSync(copy, target);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? new Taken(path) : error;
  }
  rmSync(copy);
}

function swapIn(draft: string, target: string): void {
  renameSync(copyOf(draft), target);
}

/** What is put in place is a copy: whoever edits it there leaves the draft as it was, by which it is known. */
function copyOf(draft: string): string {
  rmSync(`${draft}.swap`, { force: true });
  copyFileSync(draft, `${draft}.swap`);
  return `${draft}.swap`;
}

/** Undoes a step, unless somebody else wrote there. */
function takeBack(target: string, draft: string): void {
  const [now, old] = [textOf(`${draft}.new`), textOf(`${draft}.old`)];
  if (matches(target, old) || !matches(target, now)) return;
  if (old === undefined) rmSync(target);
  else swapIn(`${draft}.old`, target);
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
