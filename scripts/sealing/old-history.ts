import type { Register } from '../../src/domain/register.ts';
import { blobsOf } from '../../src/history/commit-files.ts';
import { versionsBelow } from '../../src/history/file-versions.ts';
import type { Situation } from '../outcome.ts';
import { clearValues } from './clear-change.ts';
import { fieldsOf, levelsToSeal } from './file-seals.ts';
import { placeOf } from './merged-state.ts';
import { kindOf } from './sealed-plan.ts';

/** What the history of a repository still holds in clear. */
export interface ClearHistory {
  /** Versions of files. */
  readonly versions: number;
  /** Commits that wrote them. */
  readonly commits: number;
  /** The day of the first of these. */
  readonly first: string;
}

/**
 * What any commit that this repository still has holds in clear of the fields that the regulations call personal today;
 * `undefined`: nothing, or the records are in no repository.
 */
export function clearHistory(situation: Situation, registers: readonly Register[]): ClearHistory | undefined {
  const place = placeOf(situation);
  if (!place) return undefined;
  const { repository, folder } = place;
  const versions = versionsBelow(repository, folder);
  const blobs = blobsOf(repository);
  const readable = versions.filter(({ path }) => path.endsWith('.md') && path.includes('/'));
  blobs.load(
    readable.map(({ id }) => id),
    largest,
  );
  const clear = readable.filter(({ id, path }) => {
    const register = registers.find((one) => path.startsWith(`${one.id}/`));
    const bytes = register && blobs.read(id, largest);
    return bytes !== undefined && isClear(register!, path, new TextDecoder().decode(bytes));
  });
  const commits = new Set(clear.map(({ commit }) => commit)).size;
  const first = clear.map(({ on }) => on).sort()[0];
  return first === undefined ? undefined : { versions: clear.length, commits, first };
}

/** Bytes; what is larger is no file of a register. */
const largest = 512 * 1024;

function isClear(register: Register, path: string, text: string): boolean {
  const of = kindOf(register, path);
  if (of === 'form') return clearValues(register, path, fieldsOf(text)).length > 0;
  return levelsToSeal({ path, text }, register.regulation.data, of, { everything: true }).length > 0;
}
