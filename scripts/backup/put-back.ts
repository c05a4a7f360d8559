import { lstatSync, mkdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Backup } from '../../src/domain/backup.ts';
import { openBundle } from '../../src/history/bundle.ts';
import type { Repository } from '../../src/history/git.ts';
import { readAhead } from '../../src/store/read-ahead.ts';
import type { Situation } from '../outcome.ts';
import { backupFiles, digestOf, filesBelow, writeWhole } from './checksums.ts';
import { auditOf, verdictOf } from './verdict.ts';
import type { VerifiedBackup } from './verify.ts';

/** What a restore found when it held the restored tree against the manifest. */
export interface Restored {
  /** Files compared byte by byte. */
  readonly files: number;
  readonly bytes: number;
  /** Refs compared. */
  readonly refs: number;
  /** Files and refs that are not what the manifest says; there should be none. */
  readonly differing: readonly string[];
  /** What `check` and `audit` say of the restored tree, on the day of the backup. */
  readonly verdict: Backup['verdict'];
  /** Whether all of it is as it was. */
  readonly same: boolean;
}

/**
 * Builds a repository from a verified backup, holds every byte and ref against the manifest, and runs `check` and
 * `audit` on it anew.
 * @param at an absolute path that does not exist yet
 */
export async function putBack(
  situation: Situation,
  { folder: from, manifest }: VerifiedBackup,
  at: string,
): Promise<Restored> {
  const { world } = situation;
  const { repository, refs } = openBundle(
    { environment: world.env },
    join(from, backupFiles.bundle),
    at,
    manifest.main,
  );
  const differing = [...differingRefs(refs, manifest), ...differingFiles(repository, manifest)];
  const records = manifest.folder === '' ? '.' : manifest.folder;
  const there: Situation = { ...situation, world: { ...world, folder: at }, records, today: manifest.day };
  const audited = await auditOf(there);
  const { verdict } = verdictOf(readAhead(join(at, records)), audited, manifest.day);
  const same =
    differing.length === 0 &&
    audited.head === manifest.main &&
    JSON.stringify(verdict) === JSON.stringify(manifest.verdict);
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
  return { files: manifest.files.length, bytes, refs: refs.length, differing, verdict, same };
}

/** Lays uncommitted work over a restored tree, as it lay over the one that was backed up. */
export function layLoose({ folder: from, manifest }: VerifiedBackup, at: string): void {
  for (const { path, name } of manifest.uncommitted) {
    const file = join(at, path);
    mkdirSync(dirname(file), { recursive: true });
    // A link in the tree must not lead out of it.
    if (realpathSync(dirname(file)) !== join(realpathSync(at), dirname(path))) continue;
    rmSync(file, { force: true });
    if (name === undefined) continue;
    writeWhole(file, readFileSync(join(from, name)));
  }
}

function differingRefs(
  refs: readonly { readonly name: string; readonly id: string }[],
  manifest: Backup,
): string[] {
  const [own, wanted] = [refs, manifest.refs].map((list) => new Map(list.map(({ name, id }) => [name, id])));
  const names = new Set([...own!.keys(), ...wanted!.keys()]);
  return [...names].filter((name) => own!.get(name) !== wanted!.get(name));
}

function differingFiles({ folder: top }: Repository, { files, folder }: Backup): string[] {
  const wanted = new Map(files.map(({ path, size, sha256 }) => [path, { size, sha256 }]));
  const below = join(top, folder);
  const present = filesBelow(below).map((path) => (folder === '' ? path : `${folder}/${path}`));
  const own = folder === '' ? present.filter((path) => !path.startsWith('.git/')) : present;
  const strange = own.filter((path) => !wanted.has(path));
  const altered = [...wanted].filter(([path, { size, sha256 }]) => {
    const found = digestOnDisk(join(top, path));
    return found?.size !== size || found.sha256 !== sha256;
  });
  return [...strange, ...altered.map(([path]) => path)];
}

function digestOnDisk(file: string) {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found) return undefined;
  return digestOf(found.isSymbolicLink() ? readlinkSync(file) : readFileSync(file));
}
