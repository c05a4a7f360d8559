import { getRandomValues } from 'node:crypto';
import { keyFrom, sealBlock } from '../../src/site/single-file/cipher.ts';
import { blockBytes, type Header } from '../../src/site/single-file/format.ts';

/** A sealed stream as it stands in a file. */
export interface SealedStream {
  /** JSON, to be kept to the letter: it is sealed with every block. */
  readonly header: string;
  /** All blocks, base64. */
  readonly blocks: readonly string[];
}

/** Rounds of PBKDF2: about half a second on a desk's machine, for each guess as for the reader. */
const rounds = 1_000_000;

/** Seals a stream for who knows the passphrase. */
export async function sealStream(stream: Uint8Array, passphrase: string): Promise<SealedStream> {
  const salt = getRandomValues(new Uint8Array(32));
  const { key, check } = await keyFrom(passphrase, salt, rounds);
  const count = Math.max(1, Math.ceil(stream.length / blockBytes));
  const said: Header = {
    format: 1,
    rounds,
    salt: Buffer.from(salt).toString('base64'),
    check,
    blocks: count,
  };
  const header = JSON.stringify(said);
  const blocks: string[] = [];
  for (let number = 0; number < count; number++) {
    const plain = new Uint8Array(blockBytes);
    plain.set(stream.subarray(number * blockBytes, (number + 1) * blockBytes));
    blocks.push(Buffer.from(await sealBlock(key, header, number, plain)).toString('base64'));
  }
  return { header, blocks };
}
