import { createLookup } from './lookup-client.ts';
import { nearSounds } from './near-sounds.ts';
import { readQuestion } from './rank.ts';
import type { Fetch, Found, SearchOptions } from './search-types.ts';
import { createTextSearch, type TextSearch } from './text-client.ts';

/** The search of the site. Nothing is fetched before the first question. */
export interface Search {
  /** Fields first, then bodies; a record is listed once. */
  search(query: string, options?: SearchOptions): Promise<Found>;
  /** Only numbers, titles and other fields. */
  fields(query: string, options?: SearchOptions): Promise<Found>;
  /** Only bodies; nothing for a query of one character, or when the register has no bodies. */
  texts(query: string, options?: SearchOptions): Promise<Found>;
  /** For a query with no hit: one that sounds nearly the same, or a shorter one, that has some. */
  near(query: string, options?: SearchOptions): Promise<Near | undefined>;
  /** The address of the one record with exactly this number, typed or scanned. */
  numbered(query: string): Promise<string | undefined>;
  /** Fetches what every query needs. */
  warm(): Promise<void>;
}

/** Results for something else than was asked, to be labelled so. */
export interface Near {
  readonly query: string;
  readonly found: Found;
}

const nothing: Found = { hits: [], total: 0, exact: true };

/**
 * Makes the search over a built site.
 * `base`: address of the site's root, ends with `/`; relative addresses need `document.baseURI`.
 */
export function createSearch({
  base,
  fetch = (url, init) => globalThis.fetch(url, init),
}: {
  readonly base: string;
  readonly fetch?: Fetch;
}): Search {
  const lookup = createLookup(`${base}search/`, fetch);
  let text: { readonly version: string; readonly search: TextSearch } | undefined;

  const texts: Search['texts'] = async (query, options = {}) => {
    const { start, folding } = await lookup.files();
    if (!start.bodies || Array.from(folding.squash(query)).length < 2) return nothing;
    if (text?.version !== start.version) {
      const search = createTextSearch(
        new URL(`${base}pagefind/`, document.baseURI).href,
        folding,
        start.version,
      );
      text = { version: start.version, search };
    }
    return text.search.find(query, options);
  };

  const search: Search['search'] = async (query, options = {}) => {
    const [inFields, inTexts] = await Promise.all([lookup.find(query, options), texts(query, options)]);
    return together(inFields, inTexts, options.limit ?? 10);
  };

  return {
    search,
    fields: lookup.find,
    texts,
    numbered: lookup.numbered,
    warm: async () => void (await lookup.files()),
    async near(query, options) {
      const { folding } = await lookup.files();
      const { whole } = readQuestion(query, folding);
      for (const other of whole.sound ? nearSounds(whole.fold) : []) {
        const found = await lookup.find(other, options);
        if (found.hits.length > 0) return { query: other, found };
      }
      for (const shorter of shorten(readQuestion(query, folding).words.map((word) => word.fold))) {
        const found = await search(shorter, options);
        if (found.hits.length > 0) return { query: shorter, found };
      }
      return undefined;
    },
  };
}

/** One list of both: a record that is found in its fields is not listed again for its body. */
export function together(inFields: Found, inTexts: Found, limit: number): Found {
  const listed = new Set(inFields.hits.map((hit) => hit.href));
  const added = inTexts.hits.filter((hit) => !listed.has(hit.href));
  const allKnown = inFields.hits.length === inFields.total && inTexts.hits.length === inTexts.total;
  return {
    hits: [...inFields.hits, ...added].slice(0, limit),
    total: allKnown ? inFields.total + added.length : inFields.total + inTexts.total,
    exact: inFields.exact && inTexts.exact && (allKnown || inFields.total === 0 || inTexts.total === 0),
  };
}

/** Shorter queries to try, nearest first: without one of the words, or without the last or first characters. */
export function shorten(words: readonly string[]): string[] {
  if (words.length > 1) return words.map((_, left) => words.filter((_, at) => at !== left).join(' '));
  const chars = Array.from(words[0] ?? '');
  const out: string[] = [];
  for (let dropped = 1; dropped <= 3 && chars.length - dropped >= 2; dropped++) {
    out.push(chars.slice(0, -dropped).join(''), chars.slice(dropped).join(''));
  }
  return out;
}
