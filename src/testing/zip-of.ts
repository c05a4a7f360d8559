import { crc32, deflateRawSync } from 'node:zlib';
import { unpacked, zipParts } from '../exchange/tables/zip-parts.ts';

/** A file to put into a ZIP archive; `size` is what the archive says it has, where that is a lie. */
export interface Packed {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly size?: number;
}

/** A ZIP archive of these files. */
export function zipOf(files: readonly Packed[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, size } of files) {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes);
    const [title, header, entry] = [Buffer.from(name), Buffer.alloc(30), Buffer.alloc(46)];
    header.writeUInt32LE(0x04034b50, 0);
    entry.writeUInt32LE(0x02014b50, 0);
    for (const [target, from] of [
      [header, 4],
      [entry, 6],
    ] as const) {
      target.writeUInt16LE(20, from);
      target.writeUInt16LE(0x800, from + 2);
      target.writeUInt16LE(8, from + 4);
      target.writeUInt32LE(crc32(bytes), from + 10);
      target.writeUInt32LE(packed.length, from + 14);
      target.writeUInt32LE(size ?? bytes.length, from + 18);
      target.writeUInt16LE(title.length, from + 22);
    }
    entry.writeUInt32LE(at, 42);
    local.push(header, title, packed);
    directory.push(entry, title);
    at += header.length + title.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, index, end]);
}

/** The files in a ZIP archive. */
export function filesIn(zip: Uint8Array): Packed[] {
  return zipParts(zip)!.map((part) => ({ name: part.name, data: unpacked(zip, part) ?? '' }));
}
