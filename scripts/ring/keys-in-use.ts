import { blobsOf, commitFiles } from '../../src/history/commit-files.ts';
import { refsBelow } from '../../src/history/refs.ts';
import { usualLimits } from '../../src/store/guard.ts';
import { sourceOf } from '../holdings.ts';
import type { Situation } from '../outcome.ts';
import { repositoryOf } from '../repository-of.ts';

/** A block wherever it stands in a text; only its key is looked at. */
const block = /(?<![0-9a-f])([0-9a-f]{16})\.YWdlLWVuY3J5cHRpb24/g;

/** The ids of all record keys that a file names: in the work tree, and at the tip of every branch that is known here. */
export function keysInUse(situation: Situation): ReadonlySet<string> {
  const keys = new Set<string>();
  const look = (bytes: Uint8Array | undefined) => {
    for (const [, key] of Buffer.from(bytes ?? [])
      .toString('latin1')
      .matchAll(block))
      keys.add(key!);
  };
  const source = sourceOf(situation);
  for (const { path, kind } of source.files()) if (kind === 'file') look(source.read(path, usualLimits.file));
  const { repository, folder } = repositoryOf(situation);
  const blobs = blobsOf(repository);
  const tips = new Set(
    ['refs/heads', 'refs/remotes'].flatMap((part) => refsBelow(repository, part).map(({ id }) => id)),
  );
  for (const tip of tips) {
    const files = commitFiles(repository, tip, folder, blobs);
    const paths = files.files().flatMap(({ path, kind }) => (kind === 'file' ? [path] : []));
    files.load(paths, usualLimits.file);
    for (const path of paths) look(files.read(path, usualLimits.file));
  }
  return keys;
}
