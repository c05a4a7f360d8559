import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SealFault } from '../../src/sealing/fault.ts';
import { openIdentity } from '../../src/sealing/identity-file.ts';
import { Refused, type Situation } from '../outcome.ts';

/** Where the identity of who asks is, as a command line says it. */
export interface IdentityOptions {
  readonly identity?: string;
}

/** The variable that names a file with the passphrase, where nobody sits at a terminal. Its first line counts. */
export const passphraseVariable = 'GUIDANG_PASSPHRASE_FILE';

/** Where the identity of who asks is: `--identity`, else `GUIDANG_IDENTITY`, else in the folder of their settings. */
export function identityPlace({ world }: Pick<Situation, 'world'>, { identity }: IdentityOptions): string {
  const { GUIDANG_IDENTITY, XDG_CONFIG_HOME, HOME, USERPROFILE } = world.env;
  const named = identity ?? (GUIDANG_IDENTITY || undefined);
  if (named !== undefined) return resolve(world.folder, named);
  const settings = XDG_CONFIG_HOME || join(HOME || USERPROFILE || world.folder, '.config');
  return join(settings, 'guidang', 'identity.age');
}

/** Whether there is an identity to ask for. */
export function hasIdentity(situation: Pick<Situation, 'world'>, options: IdentityOptions): boolean {
  return existsSync(identityPlace(situation, options));
}

/**
 * The identity of who asks, opened with its passphrase: from the file that {@link passphraseVariable} names, else asked
 * for in the terminal.
 * @returns `AGE-SECRET-KEY-…`
 * @throws SealFault `no-identity`, and what `openIdentity` throws; Refused when there is no passphrase
 */
export async function identityAsked(situation: Situation, options: IdentityOptions): Promise<string> {
  const file = identityPlace(situation, options);
  if (!existsSync(file)) throw new SealFault('no-identity', { file });
  return openIdentity(readFileSync(file), file, () => passphrase(situation, file));
}

async function passphrase({ world, messages }: Situation, file: string): Promise<string> {
  const { keys } = messages;
  const set = world.env[passphraseVariable];
  const said = set
    ? firstLine(resolve(world.folder, set))
    : await world.secret?.(keys.askFor(file), () => undefined);
  if (!said) throw new Refused(keys.refusals.noPassphrase(passphraseVariable));
  return said;
}

/** The first line of a file; `undefined` when it cannot be read. */
export function firstLine(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[0];
  } catch {
    return undefined;
  }
}
