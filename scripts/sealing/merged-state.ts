import { resolve } from 'node:path';
import type { Holdings } from '../../src/domain/register.ts';
import { commitFiles } from '../../src/history/commit-files.ts';
import { commitOf } from '../../src/history/commits.ts';
import { readAhead } from '../../src/store/read-ahead.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import { newestMain } from '../main-branch.ts';
import { Refused, type Situation } from '../outcome.ts';
import { type Place, repositoryOf } from '../repository-of.ts';

/**
 * The registers as everybody agreed on them: the newest main's; where the records are in no repository, what stands in
 * the folder. What is only proposed, or lies about uncommitted, destroys nothing.
 */
export async function mergedHoldings(situation: Situation): Promise<Holdings> {
  const place = placeOf(situation);
  if (!place) return readHoldings(readAhead(resolve(situation.world.folder, situation.records)));
  const { repository, folder } = place;
  return holdingsAt(place, (await newestMain(situation, repository)).commit, folder);
}

/** The registers at a commit. @param commit its whole id */
export function holdingsAt(
  { repository }: Pick<Place, 'repository'>,
  commit: string,
  folder: string,
): Holdings {
  const source = commitFiles(repository, commit, folder);
  source.load(source.files().flatMap(({ path, kind }) => (kind === 'file' ? path : [])));
  return readHoldings(source);
}

/** The repository of the records, where it has a commit. */
export function placeOf(situation: Situation): Place | undefined {
  try {
    const place = repositoryOf(situation);
    return commitOf(place.repository, 'HEAD') === undefined ? undefined : place;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
