import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Backup, type BackupFault, backupSchema } from '../../src/domain/backup.ts';
import { backupFiles, digestOf, digestOfFile, filesBelow, readChecksums } from './checksums.ts';

/** A backup whose every byte is as it was written. */
export interface VerifiedBackup {
  readonly folder: string;
  readonly manifest: Backup;
  /** SHA-256 of the manifest, in hexadecimal: it names the backup. */
  readonly id: string;
}

/** Folders that are being written begin with this. */
export const unfinished = '.unfinished-';

/**
 * Reads a backup again, every byte of it. The list of checksums and the manifest both know the bundle, so that it can be
 * told which of the three was altered.
 */
export async function verifiedBackup(folder: string): Promise<VerifiedBackup | BackupFault> {
  const { bundle, manifest: manifestName, checksums } = backupFiles;
  if (!existsSync(folder)) return { fault: 'none' };
  if (basename(folder).startsWith(unfinished)) return { fault: 'unfinished' };
  const present = filesBelow(folder);
  if (![bundle, manifestName, checksums].some((name) => present.includes(name))) return { fault: 'none' };
  const absent = [checksums, manifestName, bundle].find((name) => !present.includes(name));
  if (absent !== undefined) return { fault: 'missing', file: absent };
  const listed = readChecksums(readFileSync(join(folder, checksums), 'latin1'));
  if (!listed) return { fault: 'malformed', file: checksums };
  const bytes = readFileSync(join(folder, manifestName));
  const manifest = manifestIn(bytes);
  const id = digestOf(bytes).sha256;
  if (!manifest) return { fault: 'malformed', file: manifestName };
  if (listed.get(manifestName) !== id) return { fault: 'disagree', files: [manifestName, checksums] };
  const known = new Map(
    [{ name: bundle, ...manifest.bundle }, ...manifest.uncommitted].flatMap(({ name, size, sha256 }) =>
      name === undefined ? [] : [[name, { size, sha256 }] as const],
    ),
  );
  for (const [name, { size, sha256 }] of known) {
    if (!present.includes(name)) return { fault: 'missing', file: name };
    const digest = await digestOfFile(join(folder, name));
    if (digest.sha256 !== sha256 || digest.size !== size) return { fault: 'altered', file: name };
    if (listed.get(name) !== sha256) return { fault: 'altered', file: checksums };
  }
  const stray = [...listed.keys()].find((name) => name !== manifestName && !known.has(name));
  if (stray !== undefined) return { fault: 'altered', file: checksums };
  const own = new Set<string>([manifestName, checksums, ...known.keys()]);
  const stranger = present.find((name) => !own.has(name));
  if (stranger !== undefined) return { fault: 'stranger', file: stranger };
  return { folder, manifest, id };
}

function manifestIn(bytes: Uint8Array): Backup | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return backupSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
