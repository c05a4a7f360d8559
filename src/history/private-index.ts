import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GitCall, git, type Repository } from './git.ts';

/** Asks git with an index of its own. */
export type AskWithIndex = (args: readonly string[], call?: Pick<GitCall, 'input'>) => Buffer;

/**
 * Does something in an index of its own, so that the work tree's is not touched. The folder is empty at first, and
 * gone afterwards.
 */
export function inPrivateIndex<T>(repository: Repository, work: (ask: AskWithIndex, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'guidang-'));
  const variables = { GIT_INDEX_FILE: join(folder, 'index') };
  // Settings that would have the index written elsewhere too, or watched.
  const settings = ['-c', 'core.splitIndex=false', '-c', 'core.fsmonitor=false'];
  try {
    return work((args, call) => git(repository, [...settings, ...args], { ...call, variables }), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
