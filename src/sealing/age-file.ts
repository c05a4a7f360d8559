import { armor, Decrypter, Encrypter, type Identity, type Recipient } from 'age-encryption';
import { type NativeIdentity, nativeIdentity, nativeRecipient } from './native-identity.ts';
import { openSmallFile } from './small-file.ts';

/** Writes an `age` file for some recipients: `age1…`, `age1pq1…`, or one of our own making. */
export function ageFile(text: string, recipients: readonly (string | Recipient)[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const one of recipients) {
    encrypter.addRecipient(typeof one === 'string' ? (nativeRecipient(one) ?? one) : one);
  }
  return encrypter.encrypt(text);
}

/** Writes an `age` file in letters, for a text file. */
export async function armoredFile(
  text: string,
  recipients: readonly (string | Recipient)[],
): Promise<string> {
  return armor.encode(await ageFile(text, recipients));
}

/**
 * Opens an `age` file, binary or in letters, with an identity: `AGE-SECRET-KEY-…`, or one of our own making.
 * @returns its text; `undefined` when the identity does not open it, or a bit of it is not as it was written
 */
export async function openedFile(
  file: Uint8Array | string,
  identity: string | Identity,
): Promise<string | undefined> {
  const known = typeof identity === 'string' ? (nativeIdentity(identity) ?? identity) : identity;
  try {
    const bytes = typeof file === 'string' ? armor.decode(file) : file;
    const text = isNative(known) ? await openSmallFile(bytes, known) : await openByLibrary(bytes, known);
    return text && new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return undefined;
  }
}

function openByLibrary(bytes: Uint8Array, identity: string | Identity): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(bytes);
}

function isNative(identity: string | Identity): identity is NativeIdentity {
  return typeof identity === 'object' && 'recipient' in identity;
}
