import type { ReadChar } from './read-aloud.ts';

/**
 * The keys that sounds are indexed under: `jie` a syllable; `jie yue`, `jie Y`, `J yue`, `J Y` two neighbours,
 * each as its syllable or its initial; `D A J` three initials.
 */
export const soundKey = (...parts: readonly string[]): string => parts.join(' ');

/** A syllable's initial, as keys have it. */
export const initialIn = (syllable: string): string => syllable[0]!.toUpperCase();

/** The keys of a text, some of them more than once. */
export function soundKeysOf(text: readonly ReadChar[]): string[] {
  const initials = text.map(({ syllables }) =>
    syllables.length > 1 ? [...new Set(syllables.map(initialIn))] : syllables.map(initialIn),
  );
  const keys: string[] = [];
  for (const [at, { syllables }] of text.entries()) {
    keys.push(...syllables);
    const [firsts, seconds, thirds] = [initials[at]!, initials[at + 1] ?? [], initials[at + 2] ?? []];
    for (const one of [...syllables, ...firsts]) {
      for (const two of text[at + 1]?.syllables ?? []) keys.push(`${one} ${two}`);
      for (const two of seconds) keys.push(`${one} ${two}`);
    }
    for (const one of firsts)
      for (const two of seconds) for (const three of thirds) keys.push(`${one} ${two} ${three}`);
  }
  return keys;
}
