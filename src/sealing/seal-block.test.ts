import { Decrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlock } from '../domain/personal/block.ts';
import { ageFile } from './age-file.ts';
import { newIdentity } from './native-identity.ts';
import { keyIdOf, openBlock, sealBlock } from './seal-block.ts';

const key = newIdentity();
const place = { path: 'kefu/dossiers/3-1-1502-01.md', level: '内部' };
const fields = { 常用手机: '13800138000', 家庭电话: '0551-65881234' };
const block = await sealBlock({ ...place, fields }, key.recipient);
const opening = (text: string, identity: string = key.secret, at = place) =>
  openBlock(text, identity, at).then(
    () => 'opened',
    (error) => error.problem ?? error,
  );

describe('what is sealed', () => {
  test('opens for its key, file and level', async () => {
    expect(await openBlock(block, key.secret, place)).toEqual(fields);
  });
  test('opens whatever its names and values are', async () => {
    const texts = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' }), {
      noNullPrototype: true,
    });
    await fc.assert(
      fc.asyncProperty(texts, fc.string(), fc.string(), async (given, path, level) => {
        fc.pre(!Object.hasOwn(given, '__proto__'));
        const sealed = await sealBlock({ path, level, fields: given }, key.recipient);
        expect(readBlock(sealed)?.key).toBe(keyIdOf(key.recipient));
        expect(await openBlock(sealed, key, { path, level })).toEqual(given);
      }),
      { numRuns: 50 },
    );
  });
  test('is an age file that the library itself opens', async () => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(key.secret);
    const text = await decrypter.decrypt(Buffer.from(readBlock(block)!.data, 'base64url'), 'text');
    expect(Buffer.byteLength(text) % 64).toBe(0);
    expect(JSON.parse(text)).toEqual({ ...place, fields });
  });
  test('has the same length for values that differ by a few letters, and is never the same twice', async () => {
    const seal = (value: string) => sealBlock({ ...place, fields: { 常用手机: value } }, key.recipient);
    const [one, other, again] = [await seal('1'), await seal('13800138000'), await seal('1')];
    expect(other).toHaveLength(one!.length);
    expect(again).not.toBe(one);
  });
  test('shows none of its values or names', () => {
    expect(Buffer.from(readBlock(block)!.data, 'base64url').toString('latin1')).not.toMatch(
      /1380013|dossiers/,
    );
  });
});

describe('nothing else opens', () => {
  test('another key, half a key, no key', async () => {
    expect(await opening(block, newIdentity().secret)).toBe('wrong-key');
    for (let length = 0; length < key.secret.length; length += 7)
      expect(await opening(block, key.secret.slice(0, length))).toBe('half-key');
    expect(await opening(block, '不是密钥')).toBe('half-key');
  });
  test('in another file, or at another level', async () => {
    expect(await opening(block, key.secret, { ...place, path: 'kefu/dossiers/3-1-1502-02.md' })).toBe(
      'moved',
    );
    expect(await opening(block, key.secret, { ...place, level: '敏感' })).toBe('moved');
  });
  test('cut off after any letter', async () => {
    const said = new Map<string, number>();
    for (let length = 0; length < block.length; length += 1) {
      const problem = await opening(block.slice(0, length));
      said.set(problem, (said.get(problem) ?? 0) + 1);
    }
    expect([...said.keys()].sort()).toEqual(['damaged', 'truncated']);
    // Only where a shorter file would have just that length.
    expect(said.get('damaged')).toBeLessThanOrEqual(4);
  });
  test('with any one bit of its file turned', async () => {
    const { data } = readBlock(block)!;
    const bytes = Buffer.from(data, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const altered = Buffer.from(bytes);
      altered[bit >> 3]! ^= 1 << (bit & 7);
      const problem = await opening(`${keyIdOf(key.recipient)}.${altered.toString('base64url')}`);
      expect(problem, `bit ${bit}`).toBe('damaged');
    }
  });
  test('with a letter added, or of another alphabet', async () => {
    for (const text of [`${block}A`, ` ${block}`, block.replace('.', ':'), block.toUpperCase(), '密封', ''])
      expect(await opening(text)).toMatch(/damaged|truncated/);
  });
  test('a file of that key that holds something else', async () => {
    for (const text of ['{}', 'null', '[', '{"path":"a","level":"b","fields":{"x":1}}', '甲']) {
      const padded = text + ' '.repeat(64 - (Buffer.byteLength(text) % 64));
      const bytes = Buffer.from(await ageFile(padded, [key.recipient]));
      expect(await opening(`${keyIdOf(key.recipient)}.${bytes.toString('base64url')}`)).toBe('damaged');
    }
  });
  test('and what declines names neither value nor key', async () => {
    const error = await openBlock(block, newIdentity().secret, place).catch((fault) => fault);
    expect(JSON.stringify({ ...error, message: error.message })).not.toMatch(/1380013|AGE-SECRET|age1/);
  });
});
