import { type Bytes, keyFrom, openBlock } from './cipher.ts';
import { blockBytes, blockChars, type Contents, type Header, type SealedPage } from './format.ts';

/** A single-file edition, opened. Pages stay sealed until they are asked for. */
export interface Book {
  readonly contents: Contents;
  has(path: string): boolean;
  /** Throws where the page is damaged. */
  page(path: string): Promise<SealedPage>;
}

/**
 * Opens what a file holds. @param header as it stands in the file @param sealed all blocks, base64
 * @returns why it does not open, where it does not
 */
export async function openBook(
  header: string,
  sealed: string,
  passphrase: string,
): Promise<Book | 'passphrase' | 'damaged'> {
  const said = headerOf(header);
  if (said === undefined) return 'damaged';
  const { key, check } = await keyFrom(passphrase, bytesOf(said.salt), said.rounds);
  if (check !== said.check) return 'passphrase';
  if (sealed.length !== said.blocks * blockChars) return 'damaged';
  const block = (number: number) => {
    const chars = sealed.slice(number * blockChars, (number + 1) * blockChars);
    return openBlock(key, header, number, bytesOf(chars));
  };
  try {
    const start = await block(0);
    const length = new DataView(start.buffer).getUint32(0);
    const contents = (await unpacked(await stretch(block, 4, length))) as Contents;
    return bookOf(contents, (at, bytes) => stretch(block, 4 + length + at, bytes));
  } catch {
    return 'damaged';
  }
}

function bookOf(contents: Contents, read: (at: number, bytes: number) => Promise<Bytes>): Book {
  const places = new Map(
    contents.parts.flatMap((part) => part.paths.map((path, slot) => [path, { part, slot }] as const)),
  );
  return {
    contents,
    has: (path) => places.has(path),
    async page(path) {
      const { part, slot } = places.get(path)!;
      const pages = (await unpacked(await read(part.at, part.bytes))) as readonly SealedPage[];
      return pages[slot]!;
    },
  };
}

/** Bytes of the stream, from as many blocks as they lie in. */
async function stretch(
  block: (number: number) => Promise<Bytes>,
  at: number,
  length: number,
): Promise<Bytes> {
  const first = Math.floor(at / blockBytes);
  const last = Math.floor((at + length - 1) / blockBytes);
  const whole = new Uint8Array((last - first + 1) * blockBytes);
  for (let number = first; number <= last; number++)
    whole.set(await block(number), (number - first) * blockBytes);
  return whole.subarray(at - first * blockBytes, at - first * blockBytes + length);
}

async function unpacked(deflated: Bytes): Promise<unknown> {
  return new Response(new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate'))).json();
}

/** More rounds would only keep the reader waiting for ever. */
const most = 100_000_000;

function headerOf(text: string): Header | undefined {
  try {
    const header = JSON.parse(text) as Header;
    const fits = header.format === 1 && [header.rounds, header.blocks].every(Number.isSafeInteger);
    return fits && header.rounds > 0 && header.rounds <= most && header.blocks > 0 ? header : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(base64: string): Bytes {
  const chars = atob(base64);
  const bytes = new Uint8Array(chars.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = chars.charCodeAt(at);
  return bytes;
}
