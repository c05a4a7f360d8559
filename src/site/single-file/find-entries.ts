import type { Folding } from '../../domain/fold.ts';
import type { Entry } from './format.ts';

/**
 * The entries that hold every word of a query: in any of their texts, or, for letters, in how they sound. Numbers come
 * first, then titles, then other texts, then sounds.
 */
export function findEntries(entries: readonly Entry[], query: string, { squash }: Folding): readonly Entry[] {
  const words = query
    .split(/\s+/)
    .map(squash)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const ranked: Entry[][] = [[], [], [], []];
  for (const entry of entries) {
    const rank = Math.max(...words.map((word) => rankOf(entry, word)));
    ranked[rank]?.push(entry);
  }
  const [number = [], ...others] = ranked;
  const whole = words.join('');
  const exact = number.filter((entry) => squash(entry[0]) === whole);
  return [...new Set([...exact, ...number, ...others.flat()])];

  function rankOf(entry: Entry, word: string): number {
    if (entry[5].includes(word)) {
      if (squash(entry[0]).includes(word)) return 0;
      return squash(entry[1]).includes(word) ? 1 : 2;
    }
    return /^[a-z]{2,}$/.test(word) && entry[6].includes(word) ? 3 : Number.NaN;
  }
}

/** The one entry with exactly this number, typed or scanned. */
export function entryNumbered(
  entries: readonly Entry[],
  query: string,
  { squash }: Folding,
): Entry | undefined {
  const asked = squash(query);
  const same = entries.filter(([number]) => asked !== '' && squash(number) === asked);
  return same.length === 1 ? same[0] : undefined;
}
