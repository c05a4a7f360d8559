import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inBatches } from '../in-batches.ts';
import { keepIfSame } from '../keep-same.ts';
import { folderOf, type Language } from '../languages.ts';
import { escapeHtml } from './html.ts';
import type { Office } from './office.ts';

/** Pages of one kind: there may be thousands. */
export interface PageKind<Item> {
  /** The folder of their addresses. */
  readonly folder: string;
  readonly items: (office: Office) => readonly Item[];
  /** In which languages they are made. */
  readonly languages: (office: Office) => readonly Language[];
  /** The name of a page's file. */
  readonly name: (office: Office, item: Item) => string;
  /** Its title, and the markup between header and foot. */
  readonly html: (
    office: Office,
    item: Item,
    language: Language,
  ) => { readonly title: string; readonly main: string };
  /** The address of the same page in the other language. */
  readonly other: (office: Office, item: Item, language: Language) => string;
}

/** A page of a kind for Astro: where it stands, and what it shows. */
export interface Mould<Item> {
  readonly params: { readonly lang: string | undefined; readonly name: string };
  readonly props: { readonly language: Language; readonly item: Item };
}

/** The page of the first item in each language: the only ones that Astro makes. */
export function mouldsOf<Item>(office: Office, kind: PageKind<Item>): Mould<Item>[] {
  return kind.languages(office).flatMap((language) =>
    kind
      .items(office)
      .slice(0, 1)
      .map((item) => ({
        params: { lang: folderOf(language), name: kind.name(office, item) },
        props: { language, item },
      })),
  );
}

/**
 * Casts the pages of all items from the one that Astro made of the first in each language. Astro spends most of its
 * time on a page before and after rendering it: at 20,000 records more than all the rest of the build takes.
 * @param pages the folder that Astro wrote
 * @param before the site before: a page that has not changed is taken from it
 */
export async function castPages<Item>(
  office: Office,
  kind: PageKind<Item>,
  pages: string,
  before: string,
): Promise<void> {
  const [first, ...others] = kind.items(office);
  if (first === undefined) return;
  for (const language of kind.languages(office)) {
    const folder = join(folderOf(language) ?? '', kind.folder);
    const fileOf = (item: Item, site = pages) => join(site, folder, `${kind.name(office, item)}.html`);
    const partsOf = (item: Item) => {
      const { title, main } = kind.html(office, item, language);
      return [
        `<title>${escapeHtml(title)}`,
        `href="${escapeHtml(kind.other(office, item, language))}"`,
        main,
      ];
    };
    const mould = takeApart(await readFile(fileOf(first), 'utf8'), partsOf(first));
    await inBatches(others, async (one) => {
      const page = Buffer.from(putTogether(mould, partsOf(one)));
      if (!keepIfSame(page, fileOf(one, before), fileOf(one))) await writeFile(fileOf(one), page);
    });
  }
}

/** The page without those parts. */
function takeApart(page: string, parts: readonly string[]): string[] {
  const rest: string[] = [];
  let end = 0;
  for (const part of parts) {
    const start = page.indexOf(part, end);
    if (start < 0) throw new Error(`the mould of pages lacks: ${part.slice(0, 80)}`);
    rest.push(page.slice(end, start));
    end = start + part.length;
  }
  return [...rest, page.slice(end)];
}

function putTogether(mould: readonly string[], parts: readonly string[]): string {
  return mould.map((piece, index) => piece + (parts[index] ?? '')).join('');
}
