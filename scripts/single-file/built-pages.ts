import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Frame, SealedPage } from '../../src/site/single-file/format.ts';

/** A page of a built site that goes into a single file. */
export interface BuiltPage {
  /** Its file below the site, with `/`. */
  readonly path: string;
  readonly page: SealedPage;
}

/** Pages that live by their scripts or by the network, and those that are the same in every edition. */
const leftOut = /^(en\/)?(handbook|rules|search|labels|count|past)\/|^(404|offline)\.html$/;

/** The pages of a built site that are read in a single file, ordered by their path. */
export function* builtPages(site: string): Generator<BuiltPage> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  for (const path of files.map((file) => file.replaceAll(sep, '/')).sort()) {
    if (!path.endsWith('.html') || leftOut.test(path)) continue;
    const html = readFileSync(join(site, path), 'utf8');
    const header = part(html, /<header class="top">.*?<\/header>/s);
    const here = /<a href="([^"]*)" aria-current="page"/.exec(header)?.[1] ?? '';
    const other = /<a class="language" href="([^"]*)"/.exec(header)?.[1] ?? '';
    yield {
      path,
      page: [plain(here), plain(other), withoutScripts(part(html, /(?<=<main [^>]*>).*(?=<\/main>)/s))],
    };
  }
}

/** The frame of a language. @param folder of the language below the site, empty for the first */
export function builtFrame(site: string, folder: string): Frame {
  // The first page has its search box elsewhere.
  const html = readFileSync(join(site, folder, 'people/index.html'), 'utf8');
  const header = part(html, /<header class="top">.*?<\/header>/s).replace(' aria-current="page"', '');
  const mark = /<p class="edition-mark[^>]*>.*?<\/p>/s.exec(html)?.[0] ?? '';
  return { header, mark, footer: part(html, /<footer class="foot">.*?<\/footer>/s) };
}

/** The style sheets of a built site, joined. */
export function builtStyles(site: string): string {
  const names = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.css'));
  return names
    .sort()
    .map((name) => readFileSync(join(site, 'assets', name), 'utf8'))
    .join('\n');
}

function part(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[0];
  if (found === undefined) throw new Error(`a page without ${pattern.source}`);
  return found;
}

function withoutScripts(html: string): string {
  return html.replace(/<script\b.*?<\/script>/gs, '');
}

/** An attribute as it is meant. */
function plain(attribute: string): string {
  return attribute.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}
