import { join } from 'node:path';
import { commitFiles } from '../../src/history/commit-files.ts';
import { contentsBeside, forgetUnreachable } from '../../src/history/forget.ts';
import { GitFailure, git, type Repository } from '../../src/history/git.ts';
import { standing } from '../../src/history/refs.ts';
import { writeAlone } from '../../src/history/write-commit.ts';
import { SealFault } from '../../src/sealing/fault.ts';
import type { RingFiles } from '../../src/sealing/ring-files.ts';
import { whileLocked } from '../../src/sealing/ring-lock.ts';

const ref = 'refs/heads/main';
const largest = 1024 * 1024;

/**
 * A key ring in a bare repository of its own: always one commit without a parent, and no object beside it, so that its
 * history never holds a key that was taken off.
 * @param now when a commit is made: ISO 8601 with a zone
 */
export function repositoryRing(repository: Repository, now: () => string): RingFiles {
  let state: State | undefined;
  const read = () => {
    state ??= stateOf(repository);
    return state;
  };
  const locked = (work: () => void) => whileLocked(join(repository.folder, 'guidang.lock'), work);
  return {
    place: repository.folder,
    list: (folder) => {
      const names = [...read().entries.keys()];
      return folder === '' ? names : names.filter((name) => name.startsWith(`${folder}/`));
    },
    read: (name) => read().entries.get(name),
    change(write, remove, why) {
      const { commit } = read();
      const files = new Map<string, string | null>([
        ...write,
        ...remove.map((name) => [name, null] as const),
      ]);
      locked(() => {
        const changed = new SealFault('ring-changed', { file: repository.folder });
        if (standing(repository, ref) !== commit) throw changed;
        if (commit === undefined) git(repository, ['symbolic-ref', 'HEAD', ref]);
        const words = { message: why, author: { name: 'guidang', email: 'nobody@localhost' }, at: now() };
        const made = writeAlone(repository, { ...words, parent: commit, files, ref, expected: commit });
        if (made === 'lost') throw changed;
        state = undefined;
        forgetUnreachable(repository);
      });
    },
    forget: () => locked(() => forgetUnreachable(repository)),
    leftovers: () => contentsBeside(repository, read().commit).map((bytes) => Buffer.from(bytes).toString()),
  };
}

interface State {
  readonly commit: string | undefined;
  /** Name → text. */
  readonly entries: ReadonlyMap<string, string>;
}

function stateOf(repository: Repository): State {
  const commit = standing(repository, ref);
  if (commit === undefined) return { commit, entries: new Map() };
  try {
    return { commit, entries: entriesOf(repository, commit) };
  } catch (error) {
    // Whoever wrote in the meantime has cleared away what was being read.
    if (error instanceof GitFailure && standing(repository, ref) !== commit) return stateOf(repository);
    throw error;
  }
}

function entriesOf(repository: Repository, commit: string): Map<string, string> {
  const source = commitFiles(repository, commit, '');
  const names = source.files().flatMap(({ path, kind }) => (kind === 'file' ? [path] : []));
  source.load(names, largest);
  return new Map(
    names.flatMap((name) => {
      const bytes = source.read(name, largest);
      return bytes ? [[name, new TextDecoder().decode(bytes)] as const] : [];
    }),
  );
}
