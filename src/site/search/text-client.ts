import type { Folding } from '../../domain/fold.ts';
import { type Compared, compared } from './lookup-format.ts';
import { type Question, readQuestion } from './rank.ts';
import type { Found, Hit, SearchOptions } from './search-types.ts';
import { documentsWith, inAll, openPagefind, type Pagefind, type PagefindResult } from './text-documents.ts';
import { askedTokens, isAsked, type TextOnTheWire } from './text-tokens.ts';

/** The search over all bodies, in the browser. */
export interface TextSearch {
  find(query: string, options?: SearchOptions): Promise<Found>;
}

/** Matching documents are all read, and so counted, while there are no more than this. */
const documentsToCount = 10;
/** Words of a query that the index is asked for; the others are looked for in what it answers. */
const wordsToAsk = 4;

/** Makes the text search over the index in the folder `base` (ends with `/`), loaded with the first query. */
export function createTextSearch(base: string, folding: Folding, version: string): TextSearch {
  let loading: Promise<Pagefind> | undefined;
  const load = (): Promise<Pagefind> => {
    loading ??= openPagefind(base, version);
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  return {
    async find(query, { limit = 10, signal } = {}) {
      const question = readQuestion(query, folding);
      const asked = question.words
        .map((word) => askedTokens(word.squash))
        .filter(isAsked)
        .sort((a, b) => b.tokens.length - a.tokens.length)
        .slice(0, wordsToAsk);
      if (asked.length === 0) return { hits: [], total: 0, exact: true };
      const pagefind = await load();
      const documents = async (most?: number): Promise<readonly PagefindResult[]> => {
        const found = await Promise.all(asked.map((word) => documentsWith(pagefind, word, most)));
        signal?.throwIfAborted();
        return inAll(found);
      };
      signal?.throwIfAborted();
      const most = Math.min(4, Math.max(2, Math.floor(6 / asked.length)));
      return readDocuments(documents, most, { question, folding, limit, ...(signal && { signal }) });
    },
  };
}

interface Reading {
  readonly question: Question;
  readonly folding: Folding;
  readonly limit: number;
  readonly signal?: AbortSignal;
}

/** Reads documents until the page is full; first those a rough question names, then those the full one does. */
async function readDocuments(
  documentsFor: (most?: number) => Promise<readonly PagefindResult[]>,
  most: number,
  { question, folding, limit, signal }: Reading,
): Promise<Found> {
  const hits: TextHit[] = [];
  const read = new Set<string>();
  const readNext = async (documents: readonly PagefindResult[]): Promise<void> => {
    const next = documents.filter(({ id }) => !read.has(id)).slice(0, Math.max(read.size, documentsToCount));
    const loaded = await Promise.all(next.map((document) => document.data()));
    signal?.throwIfAborted();
    for (const { id } of next) read.add(id);
    for (const { content } of loaded) hits.push(...hitsIn(content, question, folding));
  };
  let documents = await documentsFor(most);
  await readNext(documents);
  const unread = (): number => documents.filter(({ id }) => !read.has(id)).length;
  if (unread() > 0 && hits.length < limit) documents = await documentsFor();
  while (unread() > 0 && hits.length < limit) await readNext(documents);
  hits.sort(
    (a, b) => Number(a.scattered) - Number(b.scattered) || natural.compare(a.hit.number, b.hit.number),
  );
  const total = hits.length + Math.round((hits.length / Math.max(1, read.size)) * unread());
  return { hits: hits.slice(0, limit).map(({ hit }) => hit), total, exact: unread() === 0 };
}

interface TextHit {
  readonly hit: Hit;
  /** The words are there, but not as one text. */
  readonly scattered: boolean;
}

const natural = new Intl.Collator('en', { numeric: true });

/** The records of one document whose body holds every word. */
function hitsIn(content: string, { words, whole }: Question, folding: Folding): TextHit[] {
  const hits: TextHit[] = [];
  for (const [number, title, href, status, place, body] of JSON.parse(content) as TextOnTheWire[]) {
    const text = folding.squash(body);
    if (!words.every((word) => text.includes(word.squash))) continue;
    const scattered = !text.includes(whole.squash);
    const excerpt = excerptOf(body, scattered ? words[0]! : whole, folding);
    hits.push({ hit: { number, title, href, status, place, excerpt }, scattered });
  }
  return hits;
}

/** About sixty characters of the body, beginning a little before the first place where the word is. */
export function excerptOf(body: string, word: Compared, folding: Folding): string {
  const clean = body.replace(/\s+/gu, ' ').trim();
  const chars = Array.from(clean);
  const target = folding.squash(clean).indexOf(word.squash);
  let squashedSoFar = 0;
  let at = 0;
  for (; at < chars.length; at++) {
    const next = squashedSoFar + compared(chars[at]!, folding).squash.length;
    if (next > target) break;
    squashedSoFar = next;
  }
  const from = at > 12 ? at - 10 : 0;
  const to = Math.min(chars.length, from + 60);
  return `${from > 0 ? '…' : ''}${chars.slice(from, to).join('')}${to < chars.length ? '…' : ''}`;
}
