import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the files in a backup. */
export const backupFiles = {
  bundle: 'register.bundle',
  manifest: 'manifest.json',
  checksums: 'SHA256SUMS',
} as const;

/** How much there is of something, and its digest. */
export interface Digest {
  readonly size: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** The digest of some bytes. */
export function digestOf(bytes: Uint8Array | string): Digest {
  return {
    size: Buffer.byteLength(bytes as string),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** The digest of a file, however large. */
export async function digestOfFile(file: string): Promise<Digest> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return { size, sha256: hash.digest('hex') };
}

/** The lines that `sha256sum -c` reads: path → digest. */
export function checksumLines(digests: ReadonlyMap<string, Digest>): string {
  return [...digests].map(([path, { sha256 }]) => `${sha256}  ${path}\n`).join('');
}

/** Path → SHA-256, as `checksumLines` writes them; `undefined` when a line is anything else. */
export function readChecksums(text: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}([\w./-]+)$/.exec(line) ?? [];
    if (path === undefined || found.has(path)) return undefined;
    found.set(path, sha256!);
  }
  return text.endsWith('\n') ? found : undefined;
}

/** Every file below a folder, with `/`; sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Writes a file that must not be there yet; it is on the disk when this returns. */
export function writeWhole(file: string, bytes: Uint8Array | string): void {
  const open = openSync(file, 'wx');
  try {
    writeFileSync(open, bytes);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
