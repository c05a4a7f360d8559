import { bech32 } from '@scure/base';

/** A text of `age` keys taken apart: what it is, and its bytes. */
export interface Bech32 {
  /** `age`, `age-secret-key-` … in small letters. */
  readonly prefix: string;
  readonly bytes: Buffer;
}

/** Reads a Bech32 text (BIP 173) of any length; `undefined` when a letter is wrong, or the check does not fit. */
export function readBech32(text: string): Bech32 | undefined {
  try {
    const { prefix, words } = bech32.decode(text as `${string}1${string}`, false);
    return { prefix: prefix.toLowerCase(), bytes: Buffer.from(bech32.fromWords(words)) };
  } catch {
    return undefined;
  }
}

/** Writes bytes as a Bech32 text in small letters. */
export function writeBech32({ prefix, bytes }: { prefix: string; bytes: Uint8Array }): string {
  return bech32.encode(prefix, bech32.toWords(bytes), false);
}
