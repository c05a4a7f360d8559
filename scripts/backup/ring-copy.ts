import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Backup } from '../../src/domain/backup.ts';
import { requireRing, ringSchema } from '../../src/sealing/ring.ts';
import type { RingFiles } from '../../src/sealing/ring-files.ts';
import { ringName } from '../../src/sealing/ring-names.ts';
import { digestOf, writeWhole } from './checksums.ts';

/** Where the copy of the ring lies: beside the dated folders, since only the newest copy is kept. */
const place = 'ring';
const name = 'ring.json';

const copySchema = z.strictObject({
  format: z.literal(1),
  /** SHA-256 of `files` as JSON, in hexadecimal. */
  sha256: z.string(),
  /** Every entry of the ring: its name → its text. */
  files: z.record(z.string(), z.string()),
});

/** A key ring as it is copied, and what the manifest of a backup says of it. */
export interface RingCopy {
  readonly section: NonNullable<Backup['ring']>;
  readonly files: Readonly<Record<string, string>>;
}

/** All that is on a ring. @throws SealFault `no-ring`, `not-a-ring` */
export function copyOf(ring: RingFiles): RingCopy {
  requireRing(ring);
  return described(Object.fromEntries(ring.list('').map((file) => [file, ring.read(file) ?? ''])));
}

/**
 * Puts a copy in the place of the one before, which is written over first: keys that were destroyed since are not to be
 * had from it. @returns the folder
 */
export function writeRingCopy(into: string, { section, files }: RingCopy): string {
  const folder = join(into, place);
  mkdirSync(folder, { recursive: true });
  const [file, making] = [join(folder, name), join(folder, `${name}.new`)];
  rmSync(making, { force: true });
  const copy: z.output<typeof copySchema> = { format: 1, sha256: section.sha256, files: { ...files } };
  writeWhole(making, `${JSON.stringify(copy, null, 1)}\n`);
  if (existsSync(file)) writeOver(file);
  renameSync(making, file);
  return folder;
}

/** The copy beside a backup; `absent`: there is none, `damaged`: it is not as it was written. @param backup its dated folder */
export function ringCopyBeside(backup: string): RingCopy | 'absent' | 'damaged' {
  const file = join(backup, '..', place, name);
  if (!existsSync(file)) return 'absent';
  try {
    const { sha256, files } = copySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const copy = described(files);
    return copy.section.sha256 === sha256 ? copy : 'damaged';
  } catch {
    return 'damaged';
  }
}

function described(files: Readonly<Record<string, string>>): RingCopy {
  const { id } = ringSchema.parse(JSON.parse(files[ringName] ?? '{}'));
  const of = (folder: string) => Object.keys(files).filter((file) => file.startsWith(`${folder}/`)).length;
  const { sha256 } = digestOf(JSON.stringify(files));
  return { section: { id, sha256, keys: of('keys'), people: of('people') }, files };
}

function writeOver(file: string): void {
  const open = openSync(file, 'r+');
  try {
    writeSync(open, randomBytes(statSync(file).size), 0, undefined, 0);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
