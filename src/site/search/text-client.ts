import type { Folding } from '../../domain/fold.ts';
import { type Compared, compared } from './lookup-format.ts';
import { type Question, readQuestion } from './rank.ts';
import type { Found, Hit, SearchOptions } from './search-types.ts';
import { queryTokens, type TextOnTheWire } from './text-tokens.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  options(options: { baseUrl: string; metaCacheTag: string }): Promise<void>;
  init(language?: string): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  /** Positions of the matches in the document. */
  readonly words: readonly number[];
  data(): Promise<{ readonly content: string }>;
}

/** The search over all bodies, in the browser. */
export interface TextSearch {
  find(query: string, options?: SearchOptions): Promise<Found>;
}

/** Matching documents are all read, and so counted, while there are no more than this. */
const documentsToCount = 10;
/** Documents read in vain before the search gives up on filling the page. */
const mostInVain = 60;

/** Makes the text search over the index in the folder `base` (ends with `/`), loaded with the first query. */
export function createTextSearch(base: string, folding: Folding, version: string): TextSearch {
  let loading: Promise<Pagefind> | undefined;
  const load = (): Promise<Pagefind> => {
    loading ??= open(base, version);
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  return {
    async find(query, { limit = 10, signal } = {}) {
      const question = readQuestion(query, folding);
      const most = Math.min(4, Math.max(2, Math.floor(6 / question.words.length)));
      const asked = question.words
        .map((word) => queryTokens(word.squash, most))
        .filter((tokens) => tokens.length > 0);
      if (asked.length === 0) return { hits: [], total: 0, exact: question.words.length === 0 };
      const pagefind = await load();
      signal?.throwIfAborted();
      const answers = await Promise.all(asked.map((tokens) => pagefind.search(`"${tokens.join(' ')}"`)));
      signal?.throwIfAborted();
      const documents = inAll(answers.map(({ results }) => results));
      return readDocuments(documents, question, folding, { limit, ...(signal && { signal }) });
    },
  };
}

/** Documents in every list; first those where the words stand close together, as they do in one text. */
function inAll([first = [], ...rest]: readonly (readonly PagefindResult[])[]): PagefindResult[] {
  const others = rest.map((results) => new Map(results.map((result) => [result.id, result])));
  const distances = new Map<PagefindResult, number>();
  for (const result of first) {
    const same = others.map((results) => results.get(result.id));
    if (!same.every((other) => other !== undefined)) continue;
    distances.set(result, Math.max(0, ...same.map((other) => distance(result.words, other.words))));
  }
  return [...distances].sort(([, a], [, b]) => a - b).map(([result]) => result);
}

/** The smallest distance between two lists of positions. */
function distance(some: readonly number[], others: readonly number[]): number {
  const sorted = [...others].sort((a, b) => a - b);
  let [at, least] = [0, Number.POSITIVE_INFINITY];
  for (const position of [...some].sort((a, b) => a - b)) {
    while (at + 1 < sorted.length && sorted[at]! < position) at++;
    least = Math.min(least, Math.abs(sorted[at]! - position), Math.abs((sorted[at - 1] ?? -1e9) - position));
  }
  return least;
}

async function readDocuments(
  documents: readonly PagefindResult[],
  question: Question,
  folding: Folding,
  { limit = 10, signal }: SearchOptions,
): Promise<Found> {
  const hits: TextHit[] = [];
  let read = 0;
  while (read < documents.length && (hits.length < limit || read < documentsToCount)) {
    if (hits.length === 0 && read >= mostInVain) break;
    const batch = documents.slice(read, read + documentsToCount);
    const loaded = await Promise.all(batch.map((document) => document.data()));
    signal?.throwIfAborted();
    read += batch.length;
    for (const { content } of loaded) hits.push(...hitsIn(content, question, folding));
  }
  const exact = read >= documents.length;
  hits.sort(
    (a, b) => Number(a.scattered) - Number(b.scattered) || natural.compare(a.hit.number, b.hit.number),
  );
  const total = exact ? hits.length : Math.round((hits.length / read) * documents.length);
  return { hits: hits.slice(0, limit).map(({ hit }) => hit), total, exact };
}

interface TextHit {
  readonly hit: Hit;
  /** The words are there, but not as one text. */
  readonly scattered: boolean;
}

const natural = new Intl.Collator('en', { numeric: true });

async function open(base: string, version: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/', metaCacheTag: version });
  await pagefind.init('zh-cn');
  return pagefind;
}

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
