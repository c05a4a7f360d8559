import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '../domain/day.ts';
import { folderRing } from '../sealing/folder-ring.ts';
import { newIdentity } from '../sealing/native-identity.ts';
import { written } from '../sealing/ring.ts';
import type { RingFiles } from '../sealing/ring-files.ts';
import { ringName } from '../sealing/ring-names.ts';
import { addPerson, type LevelDue } from '../sealing/ring-people.ts';

/** The day on which throw-away rings are laid out. */
export const ringDay = '2026-03-12' as Day;

/** A key ring in a folder of its own, and the identities of those on it. */
export interface ThrowAwayRing {
  /** What is thrown away with the ring. */
  readonly home: string;
  readonly folder: string;
  /** The ring as somebody sees it who opens it now. */
  open(): RingFiles;
  /** Name → `AGE-SECRET-KEY-1…`. */
  readonly identities: ReadonlyMap<string, string>;
  /** Puts somebody else on it; who is first gives. @returns their identity */
  add(name: string, levels?: readonly LevelDue[]): Promise<string>;
  remove(): void;
}

/**
 * Lays out a ring whose levels are held by those whom they name; the first name of each is its founder.
 * @param at opens the ring in its folder, which is there or not
 */
export async function throwAwayRing(
  levels: readonly LevelDue[],
  at: (folder: string) => RingFiles = folderRing,
): Promise<ThrowAwayRing> {
  const home = mkdtempSync(join(tmpdir(), 'guidang-ring-'));
  const folder = join(home, 'ring');
  const open = () => at(folder);
  const id = randomBytes(16).toString('hex');
  open().change(new Map([[ringName, written({ format: 1, id })]]), [], 'found');
  const identities = new Map<string, string>();
  const add: ThrowAwayRing['add'] = async (name, due = levels) => {
    const { secret, recipient } = newIdentity();
    identities.set(name, secret);
    for (const level of due) {
      const giver = identities.get(level.names[0]!)!;
      await addPerson(open(), { name, recipient, day: ringDay }, [level], async () => giver);
    }
    return secret;
  };
  for (const name of new Set(levels.flatMap(({ names }) => names))) await add(name);
  const remove = () => rmSync(home, { recursive: true, force: true });
  return { home, folder, open, identities, add, remove };
}
