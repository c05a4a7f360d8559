import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { folderOf, languages } from '../../src/site/languages.ts';
import type { Contents, Entry, Frame, Part, SealedPage } from '../../src/site/single-file/format.ts';
import { builtFrame, builtPages } from './built-pages.ts';
import { searchEntries } from './search-entries.ts';

/** Characters of HTML in a part; a page is never divided. */
const enough = 200_000;

/** The stream of a single-file edition: length and contents, then the parts. */
export function streamOf(site: string): Buffer {
  const parts: Part[] = [];
  const packed: Buffer[] = [];
  const bodyOf = new Map<string, string>();
  let [paths, pages, chars, at]: [string[], SealedPage[], number, number] = [[], [], 0, 0];
  const close = () => {
    if (pages.length === 0) return;
    const bytes = deflated(pages);
    parts.push({ at, bytes: bytes.length, paths });
    packed.push(bytes);
    at += bytes.length;
    [paths, pages, chars] = [[], [], 0];
  };
  for (const { path, page } of builtPages(site)) {
    const body = /<div class="prose">(.*?)<\/div>/s.exec(page[2])?.[1];
    if (body !== undefined) bodyOf.set(`/${encoded(path)}`, textOf(body));
    paths.push(path);
    pages.push(page);
    chars += page[2].length;
    if (chars > enough) close();
  }
  close();
  const contents = deflated({ ...framesOf(site, bodyOf), parts } satisfies Contents);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(contents.length);
  return Buffer.concat([length, contents, ...packed]);
}

function framesOf(site: string, bodyOf: ReadonlyMap<string, string>): Omit<Contents, 'parts'> {
  const frames: Record<string, Frame> = {};
  const entries: Record<string, readonly Entry[]> = {};
  let pairs = '';
  for (const language of languages) {
    const folder = folderOf(language) ?? '';
    frames[language] = builtFrame(site, folder);
    if (!existsSync(join(site, folder, 'search/start.json'))) continue;
    const search = searchEntries(site, folder, bodyOf);
    entries[language] = search.entries;
    pairs ||= search.pairs;
  }
  return { pairs, frames, entries };
}

function deflated(value: unknown): Buffer {
  return deflateSync(JSON.stringify(value), { level: 9 });
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The text of HTML that our own pages hold. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
