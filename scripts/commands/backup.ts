import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { GitFailure, git } from '../../src/history/git.ts';
import { uncommitted } from '../../src/history/uncommitted.ts';
import { backupFiles, digestOf } from '../backup/checksums.ts';
import { factsOf } from '../backup/facts.ts';
import { ringTaken } from '../backup/ring-taken.ts';
import { isCopied, takeBackup } from '../backup/take.ts';
import { auditOf } from '../backup/verdict.ts';
import { unfinished } from '../backup/verify.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { type Place, repositoryOf } from '../repository-of.ts';
import type { RingOptions } from '../ring/ring-asked.ts';
import { diskRefusal } from '../writing.ts';

/** How a backup is made. */
export interface BackupOptions extends RingOptions {
  /** Copy the register's uncommitted work, too. */
  readonly withUncommitted?: boolean;
}

/**
 * Writes a backup of the whole history into a dated folder. It is written apart and gets its name last, so a folder of
 * that name is whole; one that is there already stays as it is.
 */
export async function backup(situation: Situation, folder: string, options: BackupOptions): Promise<Answer> {
  const { world, messages, today } = situation;
  const { backup: words } = messages;
  const place = repositoryOf(situation);
  const into = outside(situation, place, folder);
  const loose = uncommitted(place.repository);
  const names = [...loose.files.map(({ path }) => path), ...(loose.stashed ? ['refs/stash'] : [])];
  const { withUncommitted = false } = options;
  if (names.length > 0 && !withUncommitted)
    throw new Refused(words.refusals.uncommitted(names, names.length));
  const audited = await auditOf(situation);
  const broken = audited.findings.find(({ kind }) => kind === 'damage' || kind === 'shallow');
  if (broken) throw new Refused(words.refusals.damaged(broken.message));
  for (const name of readdirSync(into)) {
    if (name.startsWith(unfinished)) world.say(`${words.leftover(join(into, name))}\n`);
  }
  const { ring, said } = ringTaken(situation, options, place, audited.head, into);
  const apart = await written(situation, into, async (at) => {
    await takeBackup(situation, { place, audited, loose, withUncommitted, ring }, at);
  });
  world.beforeWrite?.('name');
  const named = given(apart, join(into, today));
  const bytes = readFileSync(join(named, backupFiles.manifest));
  const manifest = JSON.parse(bytes.toString());
  const facts = factsOf({ manifest, id: digestOf(bytes).sha256 });
  const left = loose.files.filter(({ path }) => !isCopied(place.repository, place.folder, path));
  if (left.length > 0) world.say(`${words.leftOut(left.map(({ path }) => path))}\n`);
  const copied = manifest.uncommitted.length;
  return answer(situation, { folder: named, ...facts, uncommitted: copied, ring: ring ?? null }, () =>
    [words.made(named, facts, copied), ...said].join('\n'),
  );
}

/** The folder that is to hold the backup: it is there, and no part of the repository. */
function outside(situation: Situation, { repository }: Place, folder: string): string {
  const { refusals } = situation.messages.backup;
  const asked = resolve(situation.world.folder, folder);
  if (!existsSync(asked) || !statSync(asked).isDirectory()) throw new Refused(refusals.noFolder(folder));
  const into = realpathSync(asked);
  const own = git(repository, ['rev-parse', '--path-format=absolute', '--git-common-dir']).toString().trim();
  for (const part of [repository.folder, own].map((path) => realpathSync(path))) {
    if (into === part || into.startsWith(`${part}${sep}`)) throw new Refused(refusals.inside(folder));
  }
  return into;
}

/** Writes into a new folder beside, and takes it away again when that fails. */
async function written(
  situation: Situation,
  into: string,
  write: (at: string) => Promise<void>,
): Promise<string> {
  let apart = '';
  try {
    apart = mkdtempSync(join(into, unfinished));
    await write(apart);
    return apart;
  } catch (error) {
    if (apart !== '') rmSync(apart, { recursive: true, force: true });
    if (error instanceof GitFailure)
      throw new Refused(situation.messages.backup.refusals.damaged(error.message));
    throw diskRefusal(situation, error);
  }
}

/** Gives a finished backup its name: the day, or the day and a number where there is one of that day. */
function given(apart: string, day: string): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? day : `${day}-${n}`;
    if (existsSync(name)) continue;
    try {
      renameSync(apart, name);
      return name;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    }
  }
}
