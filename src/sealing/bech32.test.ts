import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBech32, writeBech32 } from './bech32.ts';

const prefixes = fc.constantFrom('age', 'age-secret-key-', 'age1pq');

test('what is written is read', () => {
  fc.assert(
    fc.property(prefixes, fc.uint8Array({ maxLength: 100 }), (prefix, bytes) => {
      expect(readBech32(writeBech32({ prefix, bytes }))).toEqual({ prefix, bytes: Buffer.from(bytes) });
    }),
  );
});

test('one letter changed, or up to four side by side, is never read', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.nat({ max: 57 }),
      fc.stringMatching(/^[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{1,4}$/),
      (bytes, at, other) => {
        const text = writeBech32({ prefix: 'age', bytes });
        const altered = text.slice(0, 4 + at) + other + text.slice(4 + at + other.length);
        if (altered.length === text.length && altered !== text) expect(readBech32(altered)).toBeUndefined();
      },
    ),
  );
});

test('the keys of the library are read and written alike, hybrid ones too', async () => {
  for (const secret of [await generateX25519Identity(), await generateHybridIdentity()]) {
    const recipient = await identityToRecipient(secret);
    expect(writeBech32(readBech32(recipient)!)).toBe(recipient);
    expect(writeBech32(readBech32(secret)!).toUpperCase()).toBe(secret);
  }
});

test.each(['', '1', 'age1', 'age1qqqqq', 'agé1qqqqqqqq', 'Age1qqqqqqq', 'age1bio!!!!!!'])(
  '%j is none',
  (text) => {
    expect(readBech32(text)).toBeUndefined();
  },
);
