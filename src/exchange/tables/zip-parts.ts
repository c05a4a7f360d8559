import { inflateRawSync } from 'node:zlib';

/** One file inside a ZIP archive. Sizes in bytes. */
export interface ZipPart {
  readonly name: string;
  /** As the archive says it; {@link unpacked} holds it to that. */
  readonly size: number;
  readonly packed: number;
  readonly method: number;
  /** Where its header stands in the archive. */
  readonly at: number;
}

const [endMark, entryMark, partMark] = [0x06054b50, 0x02014b50, 0x04034b50];
const endLength = 22;
const longestComment = 65_535;

/** The parts of a ZIP archive, by its directory; nothing is unpacked. `undefined` when it cannot be read. */
export function zipParts(bytes: Uint8Array): ZipPart[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** The bytes of a part, never more than it says it has. `undefined` when it has more, or cannot be unpacked. */
export function unpacked(bytes: Uint8Array, { at, packed, size, method }: ZipPart): Buffer | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== partMark) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) return undefined;
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return packed === size ? Buffer.from(data) : undefined;
  if (method !== 8) return undefined;
  if (size === 0) return undefined;
  try {
    const found = inflateRawSync(data, { maxOutputLength: size });
    return found.length === size ? found : undefined;
  } catch {
    return undefined;
  }
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}
