import { type Day, dayOf } from '../src/domain/day.ts';
import { commitOf } from '../src/history/commits.ts';
import { type ChangesOfCommit, changesBelow } from '../src/history/file-changes.ts';
import { languages } from '../src/locales/index.ts';
import { visible } from '../src/report/visible.ts';
import { type FileChange, type GitFacts, noFacts } from '../src/site/git-facts.ts';
import { forgeAddress } from './forge-address.ts';
import { Refused } from './outcome.ts';
import { repositoryOf } from './repository-of.ts';
import { waitingProposals } from './waiting.ts';
import type { World } from './world.ts';

/** A records folder, and where git is found. */
export interface RecordsAt {
  /** Absolute path. */
  readonly records: string;
  readonly environment: World['env'];
}

/**
 * What git knows of a records folder: how each file came to be on the branch that is checked out, what waits for
 * approval, where people ask without git. Nothing, where the folder is in no repository or nothing was committed yet.
 * @param today who may approve depends on the day
 */
export function gitFacts({ records, environment }: RecordsAt, today: Day): GitFacts {
  const place = placeOf(records, environment);
  const commit = place && commitOf(place.repository, 'HEAD');
  if (!place || commit === undefined) return noFacts;
  const forge = forgeAddress(place.repository);
  return {
    changes: changesBelow(place.repository, commit, place.folder).flatMap(fileChanges),
    waiting: waitingProposals(place, commit, today, forge),
    ...(forge && { forge }),
    commit,
  };
}

function placeOf(records: string, env: World['env']): ReturnType<typeof repositoryOf> | undefined {
  try {
    return repositoryOf({ world: { folder: records, env }, records, messages: languages['zh-CN']! });
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

const kinds = { added: 'added', modified: 'changed', removed: 'removed' } as const;

/** A commit whose day cannot be read says nothing. */
function fileChanges({ commit: { id, committer, message }, author, files }: ChangesOfCommit): FileChange[] {
  if (committer.at === '') return [];
  const said = {
    commit: id,
    on: dayOf(Date.parse(committer.at)),
    by: shown(author),
    message: shown(message.split('\n', 1)[0]!),
  };
  return files.map(({ path, kind }) => ({ path: visible(path), kind: kinds[kind], ...said }));
}

/** As much of a name or message as is shown. */
const longest = 200;

/** One line without characters that cannot be seen, and without addresses of people (law 10). */
function shown(text: string): string {
  const plain = visible(text)
    .replace(/[^\s<>()（）：:，,;；"'“”]+@[^\s<>()（）：:，,;；"'“”]+/gu, '…')
    .trim();
  const letters = [...plain];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : plain;
}
