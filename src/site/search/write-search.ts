import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeInto } from '../write-into.ts';
import { buildLookup } from './build-lookup.ts';
import type { LookupRow } from './lookup-format.ts';
import { type TextEntry, writeTextIndex } from './text-index.ts';

/** A record as the search knows it. */
export interface SearchRecord extends LookupRow {
  /** The body as people read it, without markup; left out or empty when there is none. */
  readonly body?: string;
}

/**
 * Writes everything the site's search needs into the built site: `search/` for all fields, and
 * `pagefind/` when at least one record has a body. Give it only what the site's readers may see.
 */
export async function writeSearch(records: readonly SearchRecord[], siteDir: string): Promise<void> {
  const { entries, chars } = await writeTextIndex(bodiesOf(records), join(siteDir, 'pagefind'));
  const lookupDir = join(siteDir, 'search');
  await rm(lookupDir, { recursive: true, force: true });
  await writeInto(lookupDir, buildLookup(records, entries > 0 ? { chars } : undefined));
}

function* bodiesOf(records: readonly SearchRecord[]): Iterable<TextEntry> {
  for (const { body, ...shown } of records) {
    if (body) yield { ...shown, body };
  }
}
