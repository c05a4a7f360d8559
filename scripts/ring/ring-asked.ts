import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { git, gitUnlessNo, type Repository } from '../../src/history/git.ts';
import { folderRing } from '../../src/sealing/folder-ring.ts';
import type { RingFiles } from '../../src/sealing/ring-files.ts';
import { Refused, type Situation } from '../outcome.ts';
import { repositoryOf } from '../repository-of.ts';
import { repositoryRing } from './repository-ring.ts';

/** Where the key ring is, as a command line says it. */
export interface RingOptions {
  readonly ring?: string;
}

/**
 * The key ring that a command works with: `--ring`, else `GUIDANG_RING`, else `guidang.ring` in the settings of the
 * repository, where a path counts from its top. `undefined`: none is named.
 * @throws Refused when it lies inside the repository: its history would keep every key for ever
 */
export function ringAsked(situation: Situation, { ring }: RingOptions): RingFiles | undefined {
  const { world, messages } = situation;
  const repository = repositoryIfAny(situation);
  const named = ring ?? (world.env.GUIDANG_RING || undefined);
  const set = named === undefined ? repository && settingOf(repository) : undefined;
  if (named === undefined && set === undefined) return undefined;
  const at = named === undefined ? resolve(repository!.folder, set!) : resolve(world.folder, named);
  if (repository && isInside(at, repository)) throw new Refused(messages.keys.refusals.inside(at));
  const isRepository = existsSync(join(at, 'HEAD')) && existsSync(join(at, 'objects'));
  return isRepository ? repositoryRing({ folder: at, environment: world.env }, world.now) : folderRing(at);
}

function repositoryIfAny(situation: Situation): Repository | undefined {
  try {
    return repositoryOf(situation).repository;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function settingOf(repository: Repository): string | undefined {
  const set = gitUnlessNo(repository, ['config', '--get', 'guidang.ring'])?.toString().trim();
  if (!set) return undefined;
  const home = repository.environment.HOME;
  return set.startsWith('~/') && home !== undefined && isAbsolute(home) ? join(home, set.slice(2)) : set;
}

function isInside(at: string, repository: Repository): boolean {
  const own = git(repository, ['rev-parse', '--path-format=absolute', '--git-common-dir']).toString().trim();
  const real = realOf(at);
  return [repository.folder, own].some((part) => {
    const top = realpathSync(part);
    return real === top || real.startsWith(`${top}${sep}`);
  });
}

/** The path without links, as far as it exists. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realOf(above), path.slice(above.length));
}
