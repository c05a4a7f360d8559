import { existsSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { GitFailure, git, type Repository } from '../src/history/git.ts';
import { Refused, type Situation } from './outcome.ts';

/** The repository that a records folder stands in, and the folder's path from its top. */
export interface Place {
  readonly repository: Repository;
  /** With `/`; empty when the records are the whole repository. */
  readonly folder: string;
}

/** What is asked, as far as it matters here. */
interface Asking extends Pick<Situation, 'records' | 'messages'> {
  readonly world: Pick<Situation['world'], 'folder' | 'env'>;
}

/** Finds the repository. In a bare one, `--records` names the folder inside its commits. */
export function repositoryOf({ world, records, messages }: Asking): Place {
  const asked = resolve(world.folder, records);
  const isHere = existsSync(asked) && statSync(asked).isDirectory();
  const here: Repository = { folder: isHere ? asked : world.folder, environment: world.env };
  const ask = (...args: string[]) =>
    git(here, ['rev-parse', ...args])
      .toString()
      .trim();
  try {
    if (ask('--is-bare-repository') === 'true') return { repository: here, folder: trimmed(records) };
    const top = realpathSync(ask('--show-toplevel'));
    const folder = relative(top, resolve(realpathSync(world.folder), records))
      .split(sep)
      .join('/');
    if (folder === '..' || folder.startsWith('../'))
      throw new Refused(messages.command.refusals.notARepository(records));
    return { repository: { ...here, folder: top }, folder };
  } catch (error) {
    if (error instanceof GitFailure) throw new Refused(messages.command.refusals.notARepository(records));
    throw error;
  }
}

function trimmed(folder: string): string {
  return folder.replace(/^\.\//, '').replace(/\/+$/, '').replace(/^\.$/, '');
}
