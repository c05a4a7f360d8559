import { generateHybridIdentity, type Identity, identityToRecipient } from 'age-encryption';
import { openedFile } from './age-file.ts';
import { SealFault } from './fault.ts';
import { type NativeIdentity, nativeIdentity, newIdentity } from './native-identity.ts';
import { levelKey, peopleOnRing, requireRing } from './ring.ts';
import type { RingFiles } from './ring-files.ts';
import { type LevelPlace, levelName } from './ring-names.ts';

/** Somebody on the ring, with the identity that proves it. */
export interface Holder {
  readonly name: string;
  /** What opens files that were made for this person. */
  readonly identity: string | Identity;
}

/** The public half of an identity: `age1…`. @throws SealFault `half-key`, `not-an-identity` */
export async function recipientOf(identity: string): Promise<string> {
  const native = nativeIdentity(identity);
  if (native) return native.recipient;
  if (!identity.startsWith('AGE-SECRET-KEY-')) throw new SealFault('not-an-identity');
  try {
    return await identityToRecipient(identity);
  } catch {
    throw new SealFault('half-key');
  }
}

/** Makes a new identity for a person: X25519, or the hybrid one that stands up to quantum computers. */
export async function newPerson(hybrid: boolean): Promise<{ secret: string; recipient: string }> {
  const secret = hybrid ? await generateHybridIdentity() : newIdentity().secret;
  return { secret, recipient: await recipientOf(secret) };
}

/**
 * Whose identity it is.
 * @throws SealFault `no-ring`, `not-a-ring`, `half-key`, `not-an-identity`, `wrong-key`, `revoked`, `ring-damaged`
 */
export async function holderOf(ring: RingFiles, identity: string): Promise<Holder> {
  requireRing(ring);
  const recipient = await recipientOf(identity);
  // Somebody else's entry that is damaged stops nobody.
  const found = peopleOnRing(ring, () => {}).find((person) => person.recipient === recipient);
  if (!found) throw new SealFault('wrong-key', { file: ring.place });
  if (found.revoked !== undefined) throw new SealFault('revoked', { name: found.name });
  return { name: found.name, identity: nativeIdentity(identity) ?? identity };
}

/**
 * Opens one generation of a level for somebody who holds it.
 * @throws SealFault `not-a-reader`; `ring-damaged` when the secret is not that of the public half
 */
export async function openLevel(
  ring: RingFiles,
  { name, identity }: Holder,
  place: LevelPlace,
): Promise<NativeIdentity> {
  const { register, level } = place;
  const found = levelKey(ring, place);
  if (!found) throw new SealFault('ring-damaged', { file: levelName(place), register, level });
  if (!found.readers.includes(name)) throw new SealFault('not-a-reader', { register, level, name });
  const secret = await openedFile(found.secret, identity);
  if (secret === undefined) throw new SealFault('not-a-reader', { register, level, name });
  const opened = nativeIdentity(secret);
  if (opened?.recipient !== found.public) throw new SealFault('ring-damaged', { file: levelName(place) });
  return opened;
}
