import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Backup } from '../../src/domain/backup.ts';
import { refsToKeep, writeBundle } from '../../src/history/bundle.ts';
import { blobsOf, commitFiles } from '../../src/history/commit-files.ts';
import { firstParentIds } from '../../src/history/commits.ts';
import type { Repository } from '../../src/history/git.ts';
import { filesOf } from '../../src/history/tree.ts';
import type { Uncommitted } from '../../src/history/uncommitted.ts';
import { remoteOf } from '../main-branch.ts';
import type { Situation } from '../outcome.ts';
import type { Place } from '../repository-of.ts';
import { backupFiles, checksumLines, type Digest, digestOf, digestOfFile, writeWhole } from './checksums.ts';
import { type auditOf, verdictOf } from './verdict.ts';

/** What a backup is made of. */
export interface Taking {
  readonly place: Place;
  readonly audited: Awaited<ReturnType<typeof auditOf>>;
  readonly loose: Uncommitted;
  /** Whether work that was not committed is copied beside. */
  readonly withUncommitted: boolean;
  /** The key ring that was copied with it. */
  readonly ring: Backup['ring'];
}

/** Writes a backup into an empty folder: the bundle, copies of uncommitted work, the manifest, the checksums. */
export async function takeBackup(situation: Situation, taking: Taking, into: string): Promise<Backup> {
  const { place, audited, loose, withUncommitted, ring } = taking;
  const { repository, folder } = place;
  const { world, today } = situation;
  const step = (name: string) => world.beforeWrite?.(name);
  step('bundle');
  const names = refsToKeep(repository, remoteOf(repository));
  if (withUncommitted && loose.stashed) names.push('refs/stash');
  const bundle = join(into, backupFiles.bundle);
  const refs = writeBundle(repository, bundle, names);
  flush(bundle);
  const digests = new Map([[backupFiles.bundle as string, await digestOfFile(bundle)]]);
  step('uncommitted');
  const copied = withUncommitted ? copyLoose(place, loose, into) : [];
  for (const { name, size, sha256 } of copied) {
    if (name !== undefined) digests.set(name, { size: size!, sha256: sha256! });
  }
  const source = commitFiles(repository, audited.head, folder);
  source.load(source.files().flatMap(({ path, kind }) => (kind === 'file' ? path : [])));
  const { verdict, counts } = verdictOf(source, audited, today);
  const manifest: Backup = {
    format: 1,
    ...{ day: today, at: world.now(), engine: ownVersion(), main: audited.head, folder },
    refs,
    counts: {
      commits: firstParentIds(repository, audited.head).length,
      approvals: refs.filter(({ name }) => name.startsWith('refs/approvals/')).length,
      seals: audited.seals.length,
      ...counts,
    },
    verdict,
    bundle: digests.get(backupFiles.bundle)!,
    ...(ring && { ring }),
    files: recordDigests(repository, audited.head, folder),
    uncommitted: copied,
  };
  step('manifest');
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  writeWhole(join(into, backupFiles.manifest), text);
  step('checksums');
  const all = new Map([[backupFiles.manifest as string, digestOf(text)], ...digests]);
  writeWhole(join(into, backupFiles.checksums), checksumLines(all));
  return manifest;
}

/** Every file of the records folder at a commit; a link counts as the text of where it leads. */
function recordDigests(repository: Repository, commit: string, folder: string): Backup['files'] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const tree = filesOf(repository, commit, folder).filter(({ mode }) => mode !== '160000');
  const blobs = blobsOf(repository);
  blobs.load(tree.map(({ id }) => id));
  return tree.map(({ path, id }) => ({
    path: `${prefix}${path}`,
    ...digestOf(blobs.read(id, Number.POSITIVE_INFINITY)!),
  }));
}

/**
 * Copies uncommitted files of the records folder, plain ones alone: what lies beside the register may be anything, keys
 * and passwords among it.
 */
function copyLoose({ repository, folder }: Place, loose: Uncommitted, into: string): Backup['uncommitted'] {
  const own = loose.files.filter(({ path }) => isCopied(repository, folder, path));
  if (own.some(({ kind }) => kind === 'written')) mkdirSync(join(into, 'uncommitted'));
  return own.map(({ path, kind }, index) => {
    if (kind === 'removed') return { path, kind };
    const bytes = readFileSync(join(repository.folder, path));
    const name = `uncommitted/${index + 1}`;
    writeWhole(join(into, name), bytes);
    const { size, sha256 }: Digest = digestOf(bytes);
    return { path, kind, name, size, sha256 };
  });
}

/** Whether uncommitted work at a path goes along when it is asked for. */
export function isCopied({ folder: top }: Repository, folder: string, path: string): boolean {
  if (folder !== '' && !path.startsWith(`${folder}/`)) return false;
  const found = lstatSync(join(top, path), { throwIfNoEntry: false });
  return !found || (found.isFile() && !/PRIVATE KEY-----/.test(readFileSync(join(top, path), 'latin1')));
}

function flush(file: string): void {
  const open = openSync(file, 'r+');
  fsyncSync(open);
  closeSync(open);
}

function ownVersion(): string {
  const file = resolve(import.meta.dirname, '../../package.json');
  return String(JSON.parse(readFileSync(file, 'utf8')).version);
}
