import {
  Decrypter,
  Encrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { expect, test } from 'vitest';
import { ageFile, armoredFile, openedFile } from './age-file.ts';
import { nativeIdentity, nativeRecipient, newIdentity } from './native-identity.ts';

test('it has the public half that the library gives it, and gives its secret back', async () => {
  const secret = await generateX25519Identity();
  expect(nativeIdentity(secret)).toMatchObject({ secret, recipient: await identityToRecipient(secret) });
  const made = newIdentity();
  expect(await identityToRecipient(made.secret)).toBe(made.recipient);
});

test('opens what the library sealed, for one or among several', async () => {
  const [mine, other] = [newIdentity(), newIdentity()];
  const encrypter = new Encrypter();
  encrypter.addRecipient(other.recipient);
  encrypter.addRecipient(mine.recipient);
  const file = await encrypter.encrypt('张三 13800138000');
  const decrypter = new Decrypter();
  decrypter.addIdentity(mine);
  expect(await decrypter.decrypt(file, 'text')).toBe('张三 13800138000');
});

test('seals what the library opens, in letters or not', async () => {
  const secret = await generateX25519Identity();
  const recipient = nativeRecipient(await identityToRecipient(secret))!;
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const decrypter = new Decrypter();
  decrypter.addIdentity(secret);
  expect(await decrypter.decrypt(await encrypter.encrypt('甲'), 'text')).toBe('甲');
  expect(await openedFile(await armoredFile('甲', [recipient]), secret)).toBe('甲');
});

test('somebody else’s stays shut, and so does a hybrid one', async () => {
  const [mine, other] = [newIdentity(), newIdentity()];
  const hybrid = await identityToRecipient(await generateHybridIdentity());
  expect(await openedFile(await ageFile('甲', [other.recipient]), mine)).toBeUndefined();
  expect(await openedFile(await ageFile('甲', [hybrid]), mine)).toBeUndefined();
});

test('a share that makes every secret the same is refused', async () => {
  const mine = newIdentity();
  const file = Buffer.from(await ageFile('甲', [mine.recipient])).toString('latin1');
  const forged = file.replace(
    /-> X25519 \S+/,
    `-> X25519 ${Buffer.alloc(32).toString('base64').replace(/=+$/, '')}`,
  );
  expect(forged).not.toBe(file);
  expect(await openedFile(Buffer.from(forged, 'latin1'), mine)).toBeUndefined();
});

test('half a key, a public half and a mistyped one are no identities', () => {
  const { secret, recipient } = newIdentity();
  for (let length = 0; length < secret.length; length += 1)
    expect(nativeIdentity(secret.slice(0, length)), String(length)).toBeUndefined();
  expect(nativeIdentity(recipient)).toBeUndefined();
  expect(nativeIdentity(secret.toLowerCase())).toBeUndefined();
  expect(nativeRecipient(secret)).toBeUndefined();
  expect(nativeRecipient(recipient.slice(0, -1))).toBeUndefined();
});
