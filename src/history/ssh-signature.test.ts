import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryRepository } from '../testing/temporary-repository.ts';
import { isSignatureOf, parseSshSignature } from './ssh-signature.ts';
import { wireField } from './ssh-wire.ts';

const office = temporaryRepository();
afterAll(() => office.remove());
const payload = Buffer.from('要签的话\n');

/** Ours and ssh-keygen's answer to the same question, asked for the namespace `git`. */
function answers(key: string, armoured: string, text: Uint8Array = payload): [boolean, boolean] {
  const folder = mkdtempSync(join(office.folder, 'asked-'));
  writeFileSync(join(folder, 'allowed'), `张三 namespaces="git" ${key}\n`);
  writeFileSync(join(folder, 'sig'), armoured);
  const options = ['-f', join(folder, 'allowed'), '-I', '张三', '-n', 'git', '-s', join(folder, 'sig')];
  const theirs = spawnSync('ssh-keygen', ['-Y', 'verify', ...options], { input: text }).status === 0;
  rmSync(folder, { recursive: true });
  const signature = parseSshSignature(armoured);
  const ours =
    signature?.namespace === 'git' &&
    signature.key.base64 === key.split(' ')[1] &&
    isSignatureOf(signature, text);
  return [ours, theirs];
}

const armour = (bytes: Buffer) =>
  `-----BEGIN SSH SIGNATURE-----\n${bytes.toString('base64').replace(/(.{70})(?=.)/g, '$1\n')}\n-----END SSH SIGNATURE-----\n`;
const dearmour = (text: string) => Buffer.from(text.split('\n').slice(1, -2).join(''), 'base64');
const signedBy = (file: string, ...options: string[]) =>
  spawnSync('ssh-keygen', ['-Y', 'sign', '-n', 'git', ...options, '-f', file], {
    input: payload,
  }).stdout.toString();

describe.each([
  ['ed25519', undefined],
  ['ecdsa', 256],
  ['ecdsa', 384],
  ['ecdsa', 521],
  ['rsa', 2048],
  ['rsa', 3072],
] as const)('%s %s', (type, bits) => {
  const key = office.key(`${type}-${bits}`, type, bits);
  const good = signedBy(key.file);
  const line = key.line.split(' ').slice(0, 2).join(' ');

  test('good ones, with either hash', () => {
    expect(answers(line, good)).toEqual([true, true]);
    expect(answers(line, signedBy(key.file, '-O', 'hashalg=sha256'))).toEqual([true, true]);
  });
  test('many signatures, so that short numbers occur', () => {
    for (let count = 0; count < 12; count += 1) {
      const text = Buffer.from(`第 ${count} 份\n`);
      const made = spawnSync('ssh-keygen', ['-Y', 'sign', '-n', 'git', '-f', key.file], { input: text });
      expect(answers(line, made.stdout.toString(), text)).toEqual([true, true]);
    }
  });
  test('bad ones: other text, other namespace, other key, any byte changed', () => {
    expect(answers(line, good, Buffer.from('要签的话\n\n'))).toEqual([false, false]);
    expect(answers(line, signedBy(key.file, '-n', 'file'))).toEqual([false, false]);
    expect(answers(line, signedBy(office.key(`other-${type}-${bits}`, type, bits).file))).toEqual([
      false,
      false,
    ]);
    const bytes = dearmour(good);
    const step = Math.ceil(bytes.length / 40);
    for (let at = 0; at < bytes.length; at += step) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1 << (at % 8);
      expect(answers(line, armour(changed)), `byte ${at}`).toEqual([false, false]);
    }
    expect(answers(line, armour(bytes.subarray(0, -1)))).toEqual([false, false]);
    expect(answers(line, armour(Buffer.concat([bytes, Buffer.from([0])])))).toEqual([false, false]);
  });
});

describe.each(['ed25519', 'ecdsa'] as const)('a security token with %s', (type) => {
  const pair =
    type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = pair.publicKey.export({ format: 'jwk' });
  const [x, y] = [jwk.x, jwk.y ?? ''].map((number) => Buffer.from(number!, 'base64url')) as [Buffer, Buffer];
  const word = type === 'ed25519' ? 'sk-ssh-ed25519@openssh.com' : 'sk-ecdsa-sha2-nistp256@openssh.com';
  const point =
    type === 'ed25519'
      ? [wireField(x)]
      : [wireField('nistp256'), wireField(Buffer.concat([Buffer.from([4]), x, y]))];
  const key = Buffer.concat([wireField(word), ...point, wireField('ssh:')]);
  const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();
  const natural = (bytes: Buffer) => {
    const short = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
    return wireField(short[0]! >= 0x80 ? Buffer.concat([Buffer.from([0]), short]) : short);
  };
  /** What such a token would answer. */
  const made = (flags: number, application = 'ssh:') => {
    const digest = wireField(createHash('sha512').update(payload).digest());
    const data = Buffer.concat([
      Buffer.from('SSHSIG'),
      wireField('git'),
      wireField(''),
      wireField('sha512'),
      digest,
    ]);
    const token = Buffer.from([flags, 0, 0, 0, 7]);
    const over = Buffer.concat([sha256(application), token, sha256(data)]);
    const raw =
      type === 'ed25519'
        ? sign(null, over, pair.privateKey)
        : sign('sha256', over, { key: pair.privateKey, dsaEncoding: 'ieee-p1363' });
    const numbers =
      type === 'ed25519' ? raw : Buffer.concat([natural(raw.subarray(0, 32)), natural(raw.subarray(32))]);
    const signature = wireField(Buffer.concat([wireField(word), wireField(numbers), token]));
    const version = Buffer.from([0, 0, 0, 1]);
    const head = [
      Buffer.from('SSHSIG'),
      version,
      wireField(key),
      wireField('git'),
      wireField(''),
      wireField('sha512'),
    ];
    return armour(Buffer.concat([...head, signature]));
  };
  const line = `${word} ${key.toString('base64')}`;

  test('touched: good; for another application: bad', () => {
    expect(answers(line, made(1))).toEqual([true, true]);
    expect(answers(line, made(5))).toEqual([true, true]);
    expect(answers(line, made(1, 'ssh:other'))).toEqual([false, false]);
  });
  test('untouched: bad with us', () => expect(answers(line, made(0))[0]).toBe(false));
});

test.each([
  ['nothing', ''],
  ['no base64', '-----BEGIN SSH SIGNATURE-----\n!!\n-----END SSH SIGNATURE-----\n'],
  ['empty', '-----BEGIN SSH SIGNATURE-----\n\n-----END SSH SIGNATURE-----\n'],
  [
    'a field that is longer than the whole',
    armour(Buffer.from('SSHSIG\0\0\0\x01\xff\xff\xff\xff', 'latin1')),
  ],
])('no signature: %s', (_, text) => expect(parseSshSignature(text)).toBeUndefined());
