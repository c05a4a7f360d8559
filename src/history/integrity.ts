import { GitFailure, git, gitUnlessNo, type Repository } from './git.ts';
import { isObjectId } from './objects.ts';

/** What git finds when it reads every byte of a repository again. */
export interface Integrity {
  /** Whether every object is there, whole, and well formed. */
  readonly whole: boolean;
  /** Whether the history was cut off when it was cloned, so that nothing before can be proven. */
  readonly shallow: boolean;
  readonly damages: readonly Damage[];
}

/** One thing that is not as it was written. */
export interface Damage {
  /** The object; `undefined` when git names none. */
  readonly id: string | undefined;
  /** Git's own words. */
  readonly message: string;
  /** Paths that hold or held the object, as far as the history can still be read. */
  readonly paths: readonly string[];
}

/** Reads the whole repository again: every object against its id, every link, every ref. */
export function integrity(repository: Repository): Integrity {
  const answer = git(repository, ['rev-parse', '--is-shallow-repository']).toString().trim();
  const said = complaints(repository);
  const known = new Map<string, readonly string[]>();
  const damages = said.map((message): Damage => {
    const id = objectIn(message);
    if (id === undefined) return { id, message, paths: [] };
    // Each question reads the history once, so only the first few are asked.
    if (!known.has(id)) known.set(id, known.size < 20 ? pathsOf(repository, id) : []);
    return { id, message, paths: known.get(id)! };
  });
  return { whole: said.length === 0, shallow: answer === 'true', damages };
}

function complaints(repository: Repository): string[] {
  const args = ['fsck', '--full', '--strict', '--no-dangling', '--no-progress', '--no-reflogs'];
  try {
    git(repository, args, { timeout: 3_600_000 });
    return [];
  } catch (error) {
    if (!(error instanceof GitFailure) || error.status === undefined) throw error;
    const lines = `${error.stdout}\n${error.message}`.split('\n').map((line) => line.trim());
    return [...new Set(lines.filter((line) => line !== '' && !line.startsWith('notice: ')))];
  }
}

/** The last id in the line is the damaged one: `broken link from tree … to blob …`. Loose files spell it as a path. */
function objectIn(message: string): string | undefined {
  const ids = message.replace(/\b([0-9a-f]{2})\/([0-9a-f]{38,62})\b/g, '$1$2').match(/\b[0-9a-f]{40,64}\b/g);
  const id = ids?.at(-1);
  return id !== undefined && isObjectId(id) ? id : undefined;
}

function pathsOf(repository: Repository, id: string): string[] {
  const options = ['--all', '-m', '-t', '--raw', '--no-abbrev', '-z', '--no-renames', '--format='];
  const args = ['log', ...options, `--find-object=${id}`, '--end-of-options'];
  const answer = gitUnlessNo(repository, args, [1, 128])?.toString() ?? '';
  return [...new Set(answer.split('\0').filter((word) => word !== '' && !/^\n?:\d{6} /.test(word)))];
}
