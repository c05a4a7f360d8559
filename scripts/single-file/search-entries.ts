import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { squash } from '../../src/domain/chinese.ts';
import type { LookupStart, RowOnTheWire } from '../../src/site/search/lookup-format.ts';
import { readAloud } from '../../src/site/search/read-aloud.ts';
import type { Entry } from '../../src/site/single-file/format.ts';

/** What can be searched in a language of a built site, and how its characters are compared. */
export interface SearchEntries {
  readonly pairs: string;
  readonly entries: readonly Entry[];
}

/**
 * Everything that the site's look-up finds, and the bodies. @param folder of the language below the site
 * @param bodyOf the text below a record, by the address of its page
 */
export function searchEntries(
  site: string,
  folder: string,
  bodyOf: ReadonlyMap<string, string>,
): SearchEntries {
  const search = join(site, folder, 'search');
  const start = JSON.parse(readFileSync(join(search, 'start.json'), 'utf8')) as LookupStart;
  const rows = join(search, start.version, 'rows');
  const chunks = readdirSync(rows).length;
  const entries = Array.from({ length: chunks }, (_, at) => {
    const chunk = JSON.parse(readFileSync(join(rows, `${at}.json`), 'utf8')) as RowOnTheWire[];
    return chunk.map((row) => entryOf(row, bodyOf.get(row[2]) ?? ''));
  });
  return { pairs: start.pairs, entries: entries.flat() };
}

function entryOf(row: RowOnTheWire, body: string): Entry {
  const [number, title, href, status, place, texts, sounding] = row;
  const compared = [number, title, status, place, ...texts, body].map(squash).join('\n');
  const heard = [title, ...texts.slice(0, sounding)].map((text, at) => soundOf(text, at > 0)).join('\n');
  return [number, title, href, status, place, compared, heard];
}

/** The first letters of a text's syllables, and the syllables. */
function soundOf(text: string, isName: boolean): string {
  const said = readAloud(text, isName).map(({ char, syllables }) => syllables[0] ?? char);
  return `${said.map((syllable) => syllable[0]).join('')}\n${said.join('')}`;
}
