import { existsSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { GitFailure } from '../../src/history/git.ts';
import { factsOf } from '../backup/facts.ts';
import { layLoose, putBack, type Restored } from '../backup/put-back.ts';
import { layRing, requireRoom, ringBeside } from '../backup/ring-back.ts';
import { unfinished, type VerifiedBackup, verifiedBackup } from '../backup/verify.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import type { RingOptions } from '../ring/ring-asked.ts';
import { diskRefusal } from '../writing.ts';

/**
 * Rebuilds a register from a backup in an empty folder. Every byte of the backup is verified before, every byte of the
 * tree after; `check` and `audit` must say what they said when it was made. Until then nothing bears the folder's name. The key ring
 * comes back beside it.
 */
export async function restore(
  situation: Situation,
  from: string,
  target: string,
  options: RingOptions = {},
): Promise<Answer> {
  const { world, messages } = situation;
  const { backup: words } = messages;
  const at = resolve(world.folder, target);
  if (existsSync(at) && (!statSync(at).isDirectory() || readdirSync(at).length > 0))
    throw new Refused(words.refusals.notEmpty(target));
  if (!existsSync(dirname(at))) throw new Refused(words.refusals.noFolder(dirname(at)));
  const ringAt = options.ring === undefined ? `${at}.ring` : resolve(world.folder, options.ring);
  requireRoom(situation, ringAt);
  const backup = await verified(situation, from);
  const loose = backup.manifest.uncommitted.length;
  const restored = await onTrial(situation, backup, dirname(at), (apart) => {
    layLoose(backup, apart);
    if (existsSync(at)) rmdirSync(at);
    world.beforeWrite?.('name');
    renameSync(apart, at);
  });
  const facts = factsOf(backup);
  const repository = { folder: at, environment: world.env };
  const ring = layRing(situation, ringBeside(situation, backup, repository), repository, ringAt);
  return answer(situation, { folder: at, ...facts, ...restored, uncommitted: loose, ring }, () =>
    [words.restored(target, facts, loose), ...ring].join('\n'),
  );
}

/** A backup of which every byte is as it was written. @throws Refused that says which file is not */
export async function verified(situation: Situation, from: string): Promise<VerifiedBackup> {
  const { world, messages } = situation;
  const backup = await verifiedBackup(resolve(world.folder, from));
  if ('fault' in backup) throw new Refused(messages.backup.refusals.fault(from, backup));
  return backup;
}

/**
 * Restores a backup apart, compares it and has it judged. What was built is gone afterwards, unless it was taken elsewhere.
 * @param beside the folder in which it is built
 * @param keep what is done with it when all is as it was
 * @throws Refused when anything differs
 */
export async function onTrial(
  situation: Situation,
  backup: VerifiedBackup,
  beside: string,
  keep: (apart: string) => void,
): Promise<Restored> {
  const { refusals } = situation.messages.backup;
  let apart = '';
  try {
    apart = mkdtempSync(join(beside, unfinished));
    const tree = join(apart, 'tree');
    situation.world.beforeWrite?.('tree');
    const restored = await putBack(situation, backup, tree);
    if (restored.differing.length > 0) throw new Refused(refusals.differs(restored.differing));
    if (!restored.same) throw new Refused(refusals.verdictDiffers(backup.manifest.verdict, restored.verdict));
    keep(tree);
    return restored;
  } catch (error) {
    if (error instanceof GitFailure) throw new Refused(refusals.damaged(error.message));
    throw diskRefusal(situation, error);
  } finally {
    if (apart !== '') rmSync(apart, { recursive: true, force: true });
  }
}
