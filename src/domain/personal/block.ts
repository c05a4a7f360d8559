/** What stands in a field whose value is sealed (密封). */
export const sealedWord = '密封';

/** A block of ciphertext as the field `sealed` has it. */
export interface Block {
  /** The id of the record key that opens it: 16 hex digits. */
  readonly key: string;
  /** A binary `age` file, in base64url without padding. */
  readonly data: string;
}

/** Bytes of a binary `age` file with one X25519 recipient, but for the text in it. */
const frame = 200;
/** The text is padded to a multiple of so many bytes. */
const unit = 64;
/** `age-encryption.org/v1`, a line feed and the `->` of the first recipient, as base64url. */
const header = 'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0-';
const shape = /^([0-9a-f]{16})\.([A-Za-z0-9_-]+)$/;

/** The parts of a block; `undefined` where it is none: its id, alphabet, header or length is wrong. It is not opened. */
export function readBlock(text: string): Block | undefined {
  const [, key, data] = shape.exec(text) ?? [];
  if (key === undefined || data === undefined || !data.startsWith(header)) return undefined;
  const rest = data.length % 4;
  const padded = Math.floor((data.length * 3) / 4) - frame;
  const fits = rest !== 1 && padded > 0 && padded % unit === 0 && endsClean(data, rest);
  return fits ? { key, data } : undefined;
}

/** Whether the bits of the last letter that belong to no byte are zero, as every encoder leaves them. */
function endsClean(data: string, rest: number): boolean {
  if (rest === 2) return 'AQgw'.includes(data.at(-1)!);
  return rest === 0 || 'AEIMQUYcgkosw048'.includes(data.at(-1)!);
}
