import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** Something that was packed in something else. */
export interface Unpacked {
  /** How it was packed. */
  readonly way: string;
  readonly bytes: Uint8Array;
}

/** More than this comes out of no honest file. */
const mostBytes = 256 * 1024 * 1024;
/** Also what was cut off is unpacked as far as it goes. */
const options = { maxOutputLength: mostBytes, finishFlush: constants.Z_SYNC_FLUSH };

/** Everything that is packed in some bytes, wherever in them it begins. @param text whether the bytes are one */
export function unpack(bytes: Buffer, text: string | undefined): Unpacked[] {
  const found = [...streams(bytes, text !== undefined)];
  if (text !== undefined) found.push(...written(text));
  return found.filter((one) => one.bytes.length > 0);
}

function* streams(bytes: Buffer, isText: boolean): Generator<Unpacked> {
  for (const at of places(bytes, [0x1f, 0x8b, 0x08]))
    yield tried('gzip', () => gunzipSync(bytes.subarray(at), options));
  if (isText) return;
  for (const second of [0x01, 0x5e, 0x9c, 0xda]) {
    for (const at of places(bytes, [0x78, second]))
      yield tried('zlib', () => inflateSync(bytes.subarray(at), options));
  }
  for (const at of places(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    if (at + 30 > bytes.length || bytes.readUInt16LE(at + 8) !== 8) continue;
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    yield tried('zip', () => inflateRawSync(bytes.subarray(from), options));
  }
  yield tried('deflate', () => inflateRawSync(bytes, options));
  yield tried('brotli', () =>
    brotliDecompressSync(bytes, {
      maxOutputLength: mostBytes,
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }),
  );
}

/** Bytes that are written as text. What is written in short is found as it stands. */
function* written(text: string): Generator<Unpacked> {
  for (const alphabet of [
    /[A-Za-z0-9+/]{24,}(?:\r?\n[A-Za-z0-9+/]+)*/g,
    /[A-Za-z0-9_-]{24,}(?:\r?\n[A-Za-z0-9_-]+)*/g,
  ]) {
    for (const [run] of text.matchAll(alphabet)) {
      // Names in programs look alike.
      if (/\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run))
        yield { way: 'base64', bytes: Buffer.from(run, 'base64') };
    }
  }
  for (const [run] of text.matchAll(/(?:[0-9a-f]{2}[\s:]?){9,}/gi)) {
    yield { way: 'hex', bytes: Buffer.from(run.replace(/[\s:]/g, ''), 'hex') };
  }
}

function tried(way: string, open: () => Uint8Array): Unpacked {
  try {
    return { way, bytes: open() };
  } catch {
    return { way, bytes: new Uint8Array() };
  }
}

function* places(bytes: Buffer, magic: readonly number[]): Generator<number> {
  const sought = Buffer.from(magic);
  for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + 1)) yield at;
}
