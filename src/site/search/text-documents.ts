import type { Asked } from './text-tokens.ts';

/** The part of Pagefind's interface that is used. */
export interface Pagefind {
  options(options: { baseUrl: string; metaCacheTag: string }): Promise<void>;
  init(language?: string): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A document of the text index: a few records together. */
export interface PagefindResult {
  readonly id: string;
  /** Positions of the matches in the document. */
  readonly words: readonly number[];
  data(): Promise<{ readonly content: string }>;
}

/** Loads Pagefind from the folder `base` (ends with `/`). */
export async function openPagefind(base: string, version: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/', metaCacheTag: version });
  await pagefind.init('zh-cn');
  return pagefind;
}

/**
 * The documents with one word. Each token may cost a file: when only the first `most` are asked for, some
 * of the documents will turn out not to hold the word.
 */
export async function documentsWith(
  pagefind: Pagefind,
  { tokens, endings }: Asked,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly PagefindResult[]> {
  const phrase = async (words: readonly string[]): Promise<readonly PagefindResult[]> =>
    (await pagefind.search(`"${words.join(' ')}"`)).results;
  if (endings.length === 0 || (tokens.length > 0 && most < Number.POSITIVE_INFINITY)) {
    return phrase(tokens.slice(0, most));
  }
  const found = await Promise.all(endings.map((ending) => phrase([...tokens, ending])));
  return [...new Map(found.flat().map((result) => [result.id, result])).values()];
}

/** Documents in every list; first those where the words stand close together, as they do in one text. */
export function inAll([first = [], ...rest]: readonly (readonly PagefindResult[])[]): PagefindResult[] {
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
