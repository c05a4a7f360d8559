import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { verifyApproval } from '../../src/history/approvals.ts';
import { commits, firstParentsBetween, isAncestor } from '../../src/history/commits.ts';
import { GitFailure, git, type Repository } from '../../src/history/git.ts';
import { isObjectId, readObjects } from '../../src/history/objects.ts';
import { tagLimit } from '../../src/history/signed-tag.ts';
import { signersOf } from '../../src/history/signers.ts';
import type { RefFault } from '../../src/locales/sharing-words.ts';
import { judgeMerge } from '../merged.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';
import { peopleAt } from '../people-at.ts';
import { repositoryOf } from '../repository-of.ts';

const mark = '# guidang pre-receive';

/**
 * Puts the gate into a bare repository: from then on its server takes nothing on main that was not approved,
 * whatever program pushes it.
 */
export function installHook(situation: Situation, folder: string): Answer {
  const { world, messages, records } = situation;
  const { refusals } = messages.sharing;
  const repository: Repository = { folder: resolve(world.folder, folder), environment: world.env };
  if (!isBare(repository)) throw new Refused(refusals.notBare(folder));
  const path = join(repository.folder, 'hooks', 'pre-receive');
  if (existsSync(path) && !readFileSync(path, 'utf8').includes(mark))
    throw new Refused(refusals.hookThere(path));
  const [node, program] = world.program;
  const words = [node, program, '--records', records, 'hook', 'pre-receive'].map(quoted).join(' ');
  writeFileSync(path, `#!/bin/sh\n${mark}\nexec ${words}\n`);
  chmodSync(path, 0o755);
  for (const [name, value] of settings) git(repository, ['config', name, value]);
  return { output: `${messages.sharing.hookInstalled(path)}\n`, exitCode: 0 };
}

/** What the server itself sees to: whole objects, and on the disk before it says yes. */
const settings = [
  ['receive.fsckObjects', 'true'],
  ['core.fsync', 'committed'],
  ['receive.denyDeletes', 'false'],
  ['receive.denyNonFastForwards', 'false'],
  ['core.logAllRefUpdates', 'always'],
] as const;

/** A word that a shell takes as it is. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function isBare(repository: Repository): boolean {
  try {
    return git(repository, ['rev-parse', '--is-bare-repository']).toString().trim() === 'true';
  } catch (error) {
    if (error instanceof GitFailure) return false;
    throw error;
  }
}

/** One line that git hands to the hook: a ref, where it stood, where it is to stand. */
interface Update {
  readonly before: string;
  readonly after: string;
  readonly ref: string;
}

/** Decides on a push; exit 1 refuses all of it, and the words reach whoever pushed. */
export function preReceive(situation: Situation): Answer {
  const { world, messages } = situation;
  const { sharing } = messages;
  const { repository, folder } = repositoryOf(situation);
  const updates = world
    .read()
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Update => {
      const [before = '', after = '', ...ref] = line.split(' ');
      return { before, after, ref: ref.join(' ') };
    });
  const refusals = updates.flatMap((update) => {
    const fault = refFault(repository, folder, update);
    if (fault) return [sharing.refFault(update.ref, fault)];
    return update.ref === 'refs/heads/main' && !isNone(update.before)
      ? ontoMain(situation, repository, folder, update)
      : [];
  });
  if (refusals.length === 0) return { output: '', exitCode: 0 };
  world.say(`${sharing.hookRefuses}\n${refusals.join('\n')}\n`);
  return { output: '', exitCode: 1 };
}

function isNone(id: string): boolean {
  return /^0+$/.test(id);
}

/** What may be pushed at all. */
function refFault(
  repository: Repository,
  folder: string,
  { before, after, ref }: Update,
): RefFault | undefined {
  const approval = /^refs\/approvals\/([0-9a-f]{40,64})\/([0-9a-f]{40,64})$/.exec(ref);
  if (ref === 'refs/heads/main') {
    if (isNone(after)) return 'deleted';
    return isNone(before) || isAncestor(repository, before, after) ? undefined : 'rewound';
  }
  if (ref.startsWith('refs/heads/req/')) return undefined;
  if (approval) {
    if (!isNone(before) || isNone(after)) return 'approval-changed';
    return approval[2] === after && isApproval(repository, folder, after, approval[1]!)
      ? undefined
      : 'approval-bad';
  }
  if (ref.startsWith('refs/tags/seal/')) return isNone(before) && !isNone(after) ? undefined : 'seal-changed';
  return 'other-ref';
}

/** Whether an object is the word of one of main's people on that commit. */
function isApproval(repository: Repository, folder: string, id: string, commit: string): boolean {
  const object = isObjectId(id) ? readObjects(repository, [id], tagLimit).get(id) : undefined;
  if (object?.type !== 'tag') return false;
  const people = peopleAt(repository, 'refs/heads/main', folder);
  return typeof verifyApproval(object.bytes, signersOf(people), commit) === 'object';
}

/** How many merges one push may bring. */
const most = 100;

/** Every step that main is to take, each judged by the main before it. */
function ontoMain(
  situation: Situation,
  repository: Repository,
  folder: string,
  { before, after }: Update,
): string[] {
  const { sharing } = situation.messages;
  const steps = firstParentsBetween(repository, before, after);
  if (steps === undefined || steps.length > most)
    return [sharing.refFault('refs/heads/main', steps ? 'too-many' : 'rewound')];
  for (const step of commits(repository, steps)) {
    const { faults } = judgeMerge(situation, repository, folder, step, situation.today);
    if (faults.length > 0)
      return faults.map((fault) => sharing.audit.finding(step.id, sharing.mergeFault(fault)));
  }
  return [];
}
