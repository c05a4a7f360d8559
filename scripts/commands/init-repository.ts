import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { git, gitUnlessNo, type Repository } from '../../src/history/git.ts';
import { officeFiles } from '../../src/office/office-files.ts';
import { type OfficeForge, officeForges } from '../../src/office/office-forge.ts';
import { type Pin, parsePin } from '../../src/office/pin.ts';
import { ownEngine, packedEngine } from '../engine.ts';
import { forgeFiles } from '../forge-files.ts';
import { holdingsOf } from '../holdings.ts';
import { type Answer, answer, Refused, type Situation } from '../outcome.ts';
import { type InitOptions, init } from './init.ts';

/** A repository to lay out. */
export interface RepositoryOptions extends InitOptions {
  /** An empty folder, or one that is not there yet. */
  readonly repo: string;
  readonly forge?: string;
  /** Default: a copy of the engine that runs, kept in the repository. */
  readonly pin?: string;
}

/**
 * Lays out an office's own repository: a register, the files of its forge, and the engine at an exact version. The
 * first commit is made where git knows in whose name.
 */
export async function initRepository(situation: Situation, options: RepositoryOptions): Promise<Answer> {
  const { world, messages } = situation;
  const { office, command } = messages;
  const { forge = 'github', repo } = options;
  if (forge !== 'none' && !officeForges.some((known) => known === forge))
    throw new Refused(command.refusals.badWord('--forge', forge, [...officeForges, 'none']));
  // The workflows look for the registers there.
  if (situation.records !== 'records')
    throw new Refused(command.refusals.badWord('--records', situation.records, ['records']));
  const top = resolve(world.folder, repo);
  if (existsSync(top) && readdirSync(top).length > 0) throw new Refused(office.refusals.notEmpty(repo));
  const { pin, bytes } = pinFrom(situation, options.pin);
  const inside = { ...situation, world: { ...world, folder: top } };
  const register = await init(inside, options);
  const { registers } = holdingsOf(inside);
  const folder = situation.records;
  const files = new Map<string, string | Uint8Array>([
    ...(pin.kind === 'packed' && bytes ? [[pin.file, bytes] as const] : []),
    ...officeFiles(pin),
    ...(forge === 'none' ? [] : forgeFiles(inside, { registers, folder, forge: forge as OfficeForge })),
  ]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
  const committed = firstCommit({ folder: top, environment: world.env }, office.firstCommit);
  const made = situation.json ? JSON.parse(register.output) : {};
  const value = {
    ...made,
    repository: repo,
    forge,
    engine: pin.text,
    files: [...files.keys()].sort(),
    committed,
  };
  return answer(situation, value, () => `${register.output}${office.laidOut(repo, pin.text, committed)}`);
}

/** The pin that was asked for; else a copy of this engine. */
function pinFrom(situation: Situation, given: string | undefined): { pin: Pin; bytes?: Uint8Array } {
  if (given === undefined) return packedEngine(situation, ownEngine);
  const pin = parsePin(given);
  if (!pin || pin.kind === 'packed') throw new Refused(situation.messages.office.refusals.badPin(given));
  return { pin };
}

/** Makes the repository and, in the person's own name, its first commit; `false`: git does not know the name. */
function firstCommit(repository: Repository, message: string): boolean {
  git(repository, ['init', '--quiet', '--initial-branch=main']);
  const known = (name: string) => gitUnlessNo(repository, ['config', '--get', name]) !== undefined;
  if (!known('user.name') || !known('user.email')) return false;
  git(repository, ['add', '--all']);
  const plain = ['-c', 'commit.gpgSign=false', '-c', 'core.hooksPath=/dev/null'];
  git(repository, [...plain, 'commit', '--quiet', '--file=-'], { input: message });
  return true;
}
