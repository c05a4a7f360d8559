import { existsSync, readdirSync } from 'node:fs';
import { blocksOf } from '../../src/domain/sealed-blocks.ts';
import { git, type Repository } from '../../src/history/git.ts';
import { folderRing } from '../../src/sealing/folder-ring.ts';
import { destroyedName } from '../../src/sealing/ring-names.ts';
import { Refused, type Situation } from '../outcome.ts';
import { holdingsAt } from '../sealing/merged-state.ts';
import { missingKeys } from '../sealing/ring-audit.ts';
import { type RingCopy, ringCopyBeside } from './ring-copy.ts';
import type { VerifiedBackup } from './verify.ts';

/** What is beside a backup of the ring that it speaks of, and how far it serves. */
export interface RingBeside {
  /** The copy, where it is the ring of the backup and whole. */
  readonly copy: RingCopy | undefined;
  /** In words, what is wrong with it; none: nothing is. */
  readonly faults: readonly string[];
}

/**
 * Looks whether the copy of the ring beside a backup is whole, is that of the backup, and has the keys of all that is
 * sealed in it. Keys that were destroyed since are not missing.
 * @param repository one that has the backup's main
 */
export function ringBeside(
  { messages }: Situation,
  { folder, manifest }: VerifiedBackup,
  repository: Repository,
): RingBeside {
  const { backup: words } = messages.privacy;
  if (!manifest.ring) return { copy: undefined, faults: [] };
  const found = ringCopyBeside(folder);
  if (found === 'absent') return { copy: undefined, faults: [words.absent] };
  if (found === 'damaged') return { copy: undefined, faults: [words.damaged] };
  if (found.section.id !== manifest.ring.id) return { copy: undefined, faults: [words.otherRing] };
  const { registers } = holdingsAt({ repository }, manifest.main, manifest.folder);
  const names = new Set(Object.keys(found.files));
  const missing = missingKeys(names, registers.flatMap(blocksOf)).filter(
    ({ path }) => !names.has(destroyedName(path)),
  );
  return { copy: found, faults: missing.length > 0 ? [words.behind(missing.length)] : [] };
}

/** Lays the ring of a backup down beside what was restored, as a folder, and tells the repository where it is. */
export function layRing(
  situation: Situation,
  { copy, faults }: RingBeside,
  repository: Repository,
  at: string,
): readonly string[] {
  if (!copy) return faults;
  folderRing(at).change(new Map(Object.entries(copy.files)), [], 'restore');
  git(repository, ['config', 'guidang.ring', at]);
  return [situation.messages.privacy.backup.restored(copy.section.keys, at), ...faults];
}

/** @throws Refused when something stands where the ring is to come */
export function requireRoom({ messages }: Situation, at: string): void {
  if (existsSync(at) && readdirSync(at).length > 0)
    throw new Refused(messages.privacy.refusals.ringThere(at));
}
