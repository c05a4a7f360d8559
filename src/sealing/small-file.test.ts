import { Decrypter, Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newIdentity } from './native-identity.ts';
import { openSmallFile } from './small-file.ts';

const [mine, other] = [newIdentity(), newIdentity()];
async function fileFor(bytes: Uint8Array, ...recipients: string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const one of recipients) encrypter.addRecipient(one);
  return encrypter.encrypt(bytes);
}
const said = (work: Promise<Uint8Array | undefined>) =>
  work.then(
    (bytes) => (bytes === undefined ? 'shut' : Buffer.from(bytes).toString('hex')),
    () => 'shut',
  );
const ours = (file: Uint8Array) => said(openSmallFile(file, mine));
const librarys = (file: Uint8Array) => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(mine.secret);
  return said(decrypter.decrypt(file));
};

test('opens what the library writes, whatever it is, for one or among several', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, among) => {
      const file = await fileFor(bytes, ...(among ? [other.recipient] : []), mine.recipient);
      expect(await ours(file)).toBe(Buffer.from(bytes).toString('hex'));
    }),
    { numRuns: 50 },
  );
});

test('whatever is done to a file, it opens only what the library opens, and to the same', async () => {
  const file = await fileFor(Buffer.from('张三 13800138000'), other.recipient, mine.recipient);
  const damage = fc.oneof(
    fc
      .tuple(fc.nat(file.length - 1), fc.nat(255))
      .map(([at, byte]) => Buffer.from(file).fill(byte, at, at + 1)),
    fc.nat(file.length).map((length) => Buffer.from(file.subarray(0, length))),
    fc
      .tuple(fc.nat(file.length), fc.constantFrom('\n', ' ', 'A', '=', '\n\n', '-> X25519 A\nA\n', '---'))
      .map(([at, text]) => Buffer.concat([file.subarray(0, at), Buffer.from(text), file.subarray(at)])),
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(damage, async (altered) => {
      const opened = await ours(altered);
      if (opened !== 'shut') expect(opened).toBe(await librarys(altered));
      if (!altered.equals(file)) expect(opened).toBe('shut');
    }),
    { numRuns: 1500 },
  );
});

test('leaves shut what is for others, and files of more than one chunk', async () => {
  expect(await openSmallFile(await fileFor(Buffer.from('甲'), other.recipient), mine)).toBeUndefined();
  await expect(openSmallFile(await fileFor(Buffer.alloc(70_000), mine.recipient), mine)).rejects.toThrow(
    RangeError,
  );
});
