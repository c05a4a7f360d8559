import type { Change } from '../domain/change.ts';
import type { Register } from '../domain/register.ts';
import { regulationSchema } from '../domain/regulation/regulation.ts';
import { versionOf } from '../domain/version.ts';
import { wideLimits } from './guard.ts';
import { type EntryReader, entryReader } from './read-entry.ts';
import { readText } from './read-text.ts';

/** A file that differs from the base, with its bytes there. */
export interface FileChange {
  /** Path below the records folder. */
  readonly path: string;
  readonly kind: Change['kind'];
  readonly before: Uint8Array | undefined;
}

/**
 * Reads what changed files said at the base. A register whose regulation changed too is read by the base's
 * regulation (law 5).
 */
export function readChanges(files: readonly FileChange[], registers: readonly Register[]): Change[] {
  const readers = new Map<string, EntryReader>();
  for (const { id, versions } of registers) readers.set(id, entryReader(versions));
  for (const { path, before } of files) {
    const [id, name, ...below] = path.split('/');
    if (id === undefined || name !== 'regulation.md' || below.length > 0 || !before) continue;
    const reader = readerOf(before);
    if (reader) readers.set(id, reader);
  }
  return files.map(({ path, kind, before }) => {
    const read = readers.get(path.split('/')[0] ?? '');
    const was = before && !path.endsWith('/regulation.md') ? read?.(path, before, []) : undefined;
    return { path, kind, was };
  });
}

function readerOf(bytes: Uint8Array): EntryReader | undefined {
  const text = readText(bytes, wideLimits);
  if ('rule' in text) return undefined;
  const regulation = regulationSchema.safeParse(text.fields);
  return regulation.success ? entryReader([versionOf('', regulation.data)]) : undefined;
}
