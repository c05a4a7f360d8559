import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { armoredFile } from './age-file.ts';
import { newPerson, recipientOf } from './holder.ts';
import { identityFile, openIdentity } from './identity-file.ts';
import { passphraseRecipient } from './passphrase.ts';

const passphrase = '青瓦 漏船 三把伞 不下雨';
const person = await newPerson(false);
const file = await identityFile(person, '2026-03-12', passphrase);
const opening = (bytes: string | Uint8Array, said = passphrase) =>
  openIdentity(
    typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    'identity.age',
    async () => said,
  ).catch((error) => error.problem ?? error);

describe('an identity file', () => {
  test('opens with its passphrase, and holds nothing in clear', async () => {
    expect(await opening(file)).toBe(person.secret);
    expect(file).not.toMatch(/AGE-SECRET-KEY|age1/);
  });
  test('is what age itself writes: the library opens it, and what the library wrote is opened', async () => {
    const { armor } = await import('age-encryption');
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    expect(await decrypter.decrypt(armor.decode(file), 'text')).toBe(
      `# created: 2026-03-12\n# public key: ${person.recipient}\n${person.secret}\n`,
    );
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(10);
    expect(await opening(await encrypter.encrypt(`${person.secret}\n`))).toBe(person.secret);
  });
  test('keeps a hybrid identity as well', async () => {
    const hybrid = await newPerson(true);
    expect(hybrid.recipient).toMatch(/^age1pq1/);
    const secret = await opening(await identityFile(hybrid, '2026-03-12', passphrase));
    expect(await recipientOf(secret as string)).toBe(hybrid.recipient);
  });
});

describe('it is refused', () => {
  test('with another passphrase, or none', async () => {
    expect(await opening(file, `${passphrase}!`)).toBe('passphrase');
    expect(await opening(file, '')).toBe('passphrase');
  });
  test('cut off anywhere, and not before the passphrase is asked for', async () => {
    for (let length = 1; length < file.trim().length; length += 1)
      expect(await opening(file.slice(0, length)), String(length)).toBe('half-key');
    expect(await opening('')).toBe('not-an-identity');
  });
  test('with a letter changed', async () => {
    const at = file.length - 60;
    const altered = file.slice(0, at) + (file[at] === 'A' ? 'B' : 'A') + file.slice(at + 1);
    expect(await opening(altered)).toBe('half-key');
  });
  test('without a passphrase at all', async () => {
    expect(await opening(`# public key\n${person.secret}\n`)).toBe('unprotected');
  });
  test.each(['常用手机：13800138000', '-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n', '{}', '\0\0\0'])(
    'when it is another file: %j',
    async (text) => expect(await opening(text)).toBe('not-an-identity'),
  );
  test('when something else, or half an identity, lies under the passphrase', async () => {
    const under = (text: string) => armoredFile(text, [passphraseRecipient(passphrase)]);
    expect(await opening(await under('电话表'))).toBe('not-an-identity');
    expect(await opening(await under(person.secret.slice(0, 40)))).toBe('half-key');
  });
  test('when it is made for a key, not for a passphrase', async () => {
    expect(await opening(await armoredFile(person.secret, [person.recipient]))).toBe('half-key');
  });
  test('when it asks for more work than any honest one', async () => {
    const forged = Buffer.from(
      `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 30\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n${'x'.repeat(40)}`,
    );
    expect(await opening(forged)).toBe('half-key');
  });
});
