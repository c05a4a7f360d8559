import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { SealFault } from './fault.ts';
import type { RingFiles } from './ring-files.ts';
import { whileLocked } from './ring-lock.ts';

/** Files of the ring's own housekeeping: the lock, and what is being written. */
const lockName = '.lock';
const writingName = '.writing';
const largest = 1024 * 1024;

/** A key ring in a folder, such as one that an office shares. @param folder absolute; made at the first change */
export function folderRing(folder: string): RingFiles {
  const seen = new Map<string, string | undefined>();
  const read = (name: string) => {
    const text = textOf(folder, name);
    seen.set(name, text);
    return text;
  };
  return {
    place: folder,
    list: (below) => (existsSync(folder) ? filesBelow(folder, below) : []),
    read,
    change(write, remove) {
      mkdirSync(folder, { recursive: true });
      whileLocked(join(folder, lockName), (goesOn) => {
        for (const name of [...write.keys(), ...remove.filter((one) => seen.has(one))]) {
          if (textOf(folder, name) !== seen.get(name)) throw new SealFault('ring-changed', { file: folder });
        }
        clear(folder);
        const writing = join(folder, writingName);
        mkdirSync(writing);
        const touched = new Set([folder]);
        for (const [name, text] of write) {
          put(folder, name, text, touched);
          seen.set(name, text);
          goesOn();
        }
        // What takes the place of the removed is there for good before they go.
        flushAll(touched, goesOn);
        for (const name of remove) {
          takeAway(folder, name, touched);
          seen.delete(name);
          goesOn();
        }
        flushAll(touched, goesOn);
        rmdirSync(writing);
      });
    },
    forget() {
      if (!existsSync(join(folder, writingName))) return;
      whileLocked(join(folder, lockName), () => clear(folder));
    },
    leftovers: () =>
      filesIn(join(folder, writingName)).map((name) => readFileSync(join(folder, writingName, name), 'utf8')),
  };
}

/** Whole or not at all: beside first and on the disk, then by one renaming. */
function put(folder: string, name: string, text: string, touched: Set<string>): void {
  const [to, beside] = [placeOf(folder, name), join(folder, writingName, 'entry')];
  const file = openSync(beside, 'w', 0o660);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  mkdirSync(dirname(to), { recursive: true });
  renameSync(beside, to);
  for (let above = dirname(to); above !== folder; above = dirname(above)) touched.add(above);
}

function clear(folder: string): void {
  for (const name of filesIn(join(folder, writingName))) overwrite(join(folder, writingName, name));
  rmSync(join(folder, writingName), { recursive: true, force: true });
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Written over before it goes, so that the disk's old block does not simply keep it; and the folders that it leaves empty. */
function takeAway(folder: string, name: string, touched: Set<string>): void {
  const path = placeOf(folder, name);
  overwrite(path);
  unlinkSync(path);
  let above = dirname(path);
  for (; above !== folder && readdirSync(above).length === 0; above = dirname(above)) rmdirSync(above);
  touched.add(above);
}

function overwrite(path: string): void {
  const file = openSync(path, constants.O_RDWR | constants.O_NOFOLLOW);
  try {
    writeSync(file, randomBytes(fstatSync(file).size), 0, undefined, 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function textOf(folder: string, name: string): string | undefined {
  const path = placeOf(folder, name);
  if (!existsSync(path)) return undefined;
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size } = fstatSync(file);
    if (size > largest) throw new SealFault('ring-damaged', { file: name });
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

/** Never a place outside the folder: neither by the name nor by a link on the way. */
function placeOf(folder: string, name: string): string {
  let path = folder;
  for (const part of name.split('/')) {
    if (/^(\.{0,2}|.*[\\\0].*)$/s.test(part)) throw new SealFault('ring-damaged', { file: name });
    path = join(path, part);
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new SealFault('ring-damaged', { file: name });
  }
  return path;
}

/** Every file in a folder and below, in the order of their names. A link is listed, never followed, and refused when read. */
function filesBelow(folder: string, below: string): string[] {
  const at = below === '' ? folder : placeOf(folder, below);
  if (!existsSync(at)) return [];
  const entries = readdirSync(at, { withFileTypes: true });
  return entries
    .filter(({ name }) => below !== '' || (name !== lockName && name !== writingName))
    .flatMap((found) => {
      const name = below === '' ? found.name : `${below}/${found.name}`;
      return found.isDirectory() ? filesBelow(folder, name) : [name];
    })
    .sort();
}

function flushAll(folders: Set<string>, goesOn: () => void): void {
  for (const folder of folders) {
    if (existsSync(folder)) flush(folder);
    goesOn();
  }
  folders.clear();
}

/** A name is on the disk when its folder is. Where folders cannot be opened, the system sees to it. */
function flush(folder: string): void {
  let file: number;
  try {
    file = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(file);
  } catch {
    // Some systems take no such order for a folder.
  } finally {
    closeSync(file);
  }
}
