import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { gitUnlessNo, type Repository } from '../src/history/git.ts';
import { Refused, type Situation } from './outcome.ts';

/** Who sits at the keyboard, as far as git knows, and the key that proves it. */
export interface Signer {
  readonly name: string;
  readonly email: string;
  /** Path of the SSH key. */
  readonly keyFile: string;
}

/** What a caller may say of who they are; else git's own settings count. */
export interface SignerOptions {
  /** The name in `people.md`. */
  readonly as?: string;
  /** The SSH key, private, or public when an agent has the private one. */
  readonly key?: string;
}

/** Who signs: as named, or as git's `user.name`, with `user.signingkey`. */
export function signerFor(situation: Situation, repository: Repository, options: SignerOptions): Signer {
  const signer = signerIfAny(situation, repository, options);
  if (!signer) throw new Refused(situation.messages.sharing.refusals.noKey());
  return signer;
}

/** As {@link signerFor}; `undefined` for who has no key, as at a forge. */
export function signerIfAny(
  { world, messages }: Situation,
  repository: Repository,
  options: SignerOptions,
): Signer | undefined {
  const set = (name: string) => settingOf(repository, name);
  const key = options.key ?? set('user.signingkey');
  if (key === undefined) return undefined;
  const name = options.as ?? set('user.name');
  if (name === undefined) throw new Refused(messages.sharing.refusals.noSigner());
  const keyFile = resolve(world.folder, key.replace(/^~(?=\/)/, world.env.HOME ?? '~'));
  if (!existsSync(keyFile)) throw new Refused(messages.command.refusals.noFile(key));
  return { name, email: set('user.email') ?? 'nobody@localhost', keyFile };
}

/** Whose name a commit bears. Nothing follows from it: who proposes and who approves is signed. */
export function whoCommits(repository: Repository, { as }: SignerOptions): { name: string; email: string } {
  const email = settingOf(repository, 'user.email') ?? 'nobody@localhost';
  return { name: as ?? settingOf(repository, 'user.name') ?? 'guidang', email };
}

function settingOf(repository: Repository, name: string): string | undefined {
  return gitUnlessNo(repository, ['config', '--get', name])?.toString().trim() || undefined;
}
