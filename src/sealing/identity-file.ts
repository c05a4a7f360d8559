import { armoredFile, openedFile } from './age-file.ts';
import { SealFault } from './fault.ts';
import { recipientOf } from './holder.ts';
import { passphraseIdentity, passphraseRecipient } from './passphrase.ts';

const begin = '-----BEGIN AGE ENCRYPTED FILE-----';
const end = '-----END AGE ENCRYPTED FILE-----';

/** The text of an identity file, as `age-keygen` writes it and `age -p` protects it. */
export async function identityFile(
  { secret, recipient }: { readonly secret: string; readonly recipient: string },
  day: string,
  passphrase: string,
): Promise<string> {
  const text = `# created: ${day}\n# public key: ${recipient}\n${secret}\n`;
  return armoredFile(text, [passphraseRecipient(passphrase)]);
}

/**
 * The identity in a file.
 * @param bytes the file: protected by a passphrase, in letters or not
 * @param file what people call it
 * @param passphrase asked for when the file looks like one
 * @returns `AGE-SECRET-KEY-…`
 * @throws SealFault `not-an-identity`, `unprotected`, `half-key`, `passphrase`
 */
export async function openIdentity(
  bytes: Uint8Array,
  file: string,
  passphrase: () => Promise<string>,
): Promise<string> {
  const text = new TextDecoder('latin1').decode(bytes).trim();
  const isArmored = text.startsWith(begin);
  if (!isArmored && !text.startsWith('age-encryption.org/v1\n'))
    throw new SealFault(plainProblem(text), { file });
  if (isArmored && !text.endsWith(end)) throw new SealFault('half-key', { file });
  let isRight: boolean | undefined;
  const opener = passphraseIdentity(await passphrase(), (said) => {
    isRight = said;
  });
  const opened = await openedFile(isArmored ? text : bytes, opener);
  if (isRight === false) throw new SealFault('passphrase', { file });
  const secret = opened?.split('\n').find((line) => line.startsWith('AGE-SECRET-KEY-'));
  if (secret === undefined)
    throw new SealFault(opened === undefined ? 'half-key' : 'not-an-identity', { file });
  try {
    await recipientOf(secret.trim());
  } catch {
    throw new SealFault('half-key', { file });
  }
  return secret.trim();
}

/** What is wrong with a file that is not protected. */
function plainProblem(text: string): 'unprotected' | 'half-key' | 'not-an-identity' {
  if (/^AGE-SECRET-KEY-/m.test(text)) return 'unprotected';
  return begin.startsWith(text.slice(0, begin.length)) && text !== '' ? 'half-key' : 'not-an-identity';
}
