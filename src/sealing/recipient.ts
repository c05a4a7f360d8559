import { readBech32 } from './bech32.ts';

/** Bytes of the public halves that a person may have: X25519, and the hybrid of X25519 and ML-KEM-768. */
const sizes: Readonly<Record<string, number>> = { age: 32, age1pq: 1216 };

/** Whether a text is the public half of an identity: `age1…` or `age1pq1…`. */
export function isRecipient(text: string): boolean {
  const read = readBech32(text);
  return read !== undefined && text.startsWith('age1') && read.bytes.length === sizes[read.prefix];
}
