/** Why something could not be sealed or opened, or why the ring does not serve. The words for each stand in the locales. */
export type SealProblem =
  /** Nothing stands where the ring should be. */
  | 'no-ring'
  /** Something stands there, but it is no key ring. */
  | 'not-a-ring'
  /** An entry of the ring is malformed, or not what its name says. */
  | 'ring-damaged'
  /** The ring does not know the key that a block names: it is older than the repository, or the key was taken off it. */
  | 'ring-older'
  /** Somebody else changed the ring in the meantime; nothing was written. */
  | 'ring-changed'
  /** Somebody else is writing to the ring, and does not come to an end. */
  | 'ring-busy'
  /** The file was destroyed, and its keys with it. */
  | 'destroyed'
  /** No file of that name can be sealed. */
  | 'bad-path'
  /** The identity is that of nobody on the ring. */
  | 'wrong-key'
  /** Its owner is on the ring, but does not hold the level. */
  | 'not-a-reader'
  /** Its owner left: the ring says so. */
  | 'revoked'
  /** Nobody on the ring holds the level, so nothing can be sealed for it. */
  | 'no-reader'
  /** Nobody on the ring bears that name. */
  | 'nobody'
  /** The name is on the ring with another key. */
  | 'other-recipient'
  /** The key is on the ring under another name. */
  | 'other-name'
  /** What should be the public half of an identity is none. */
  | 'bad-recipient'
  /** The identity's file is not there. */
  | 'no-identity'
  /** The file holds no identity. */
  | 'not-an-identity'
  /** The identity, or its file, is cut off or mistyped. */
  | 'half-key'
  /** The identity lies in its file without a passphrase. */
  | 'unprotected'
  /** The passphrase is not that of the identity. */
  | 'passphrase'
  /** A block is not as it was sealed. */
  | 'damaged'
  /** The end of a block is missing. */
  | 'truncated'
  /** A block stands in another file, or at another level, than it was sealed for. */
  | 'moved';

/** Where it happened, as far as that is known. Never a secret, a passphrase or a value. */
export interface SealPlace {
  /** Path of the file below the records folder. */
  readonly path?: string | undefined;
  readonly register?: string | undefined;
  readonly level?: string | undefined;
  /** A person's name. */
  readonly name?: string | undefined;
  /** A file of the ring, or one that was named on the command line. */
  readonly file?: string | undefined;
}
