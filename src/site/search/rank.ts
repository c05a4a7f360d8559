import type { Folding } from '../../domain/fold.ts';
import type { Spelt } from './grams.ts';
import { type Compared, compared, type RowOnTheWire } from './lookup-format.ts';
import { type Readings, soundAsked, soundsLike } from './sounds.ts';

/**
 * How well a row answers, smaller is better; the next odd value is for a match that only holds with
 * punctuation left out, of a sound for one that needs initials. `scattered` is added when the words of a query are found, but not as one text.
 * {@link noMatch} = not at all.
 */
export const rank = {
  exact: 0,
  tail: 2,
  start: 4,
  middle: 6,
  title: 8,
  sound: 10,
  other: 12,
  scattered: 14,
} as const;
export const noMatch = 255;

/** A word that is asked for; with how it sounds where it may be pinyin. */
export interface Word extends Compared {
  readonly sound?: Spelt | undefined;
}

/** What is asked: the words, all of which must be found, and the query as one text. */
export interface Question {
  readonly words: readonly Word[];
  readonly whole: Word;
}

// After folding, the full-width comma and semicolon are the ASCII ones.
const between = /[\s,;、]+/u;

/** Splits a query into words; words of nothing but punctuation ask for nothing. */
export function readQuestion(query: string, folding: Folding): Question {
  const words = folding
    .fold(query)
    .split(between)
    .map((word) => asked(word, folding))
    .filter((word) => word.squash !== '');
  return { words, whole: words.length === 1 ? words[0]! : asked(query.trim(), folding) };
}

function asked(text: string, folding: Folding): Word {
  const both = compared(text, folding);
  return { ...both, sound: soundAsked(both.fold, folding) };
}

/** How a number answers one word. */
export function rankNumber(fold: string, squash: string, word: Compared): number {
  if (!squash.includes(word.squash)) return noMatch;
  if (fold === word.fold) return rank.exact;
  if (squash === word.squash) return rank.exact + 1;
  if (fold.endsWith(word.fold)) return rank.tail;
  if (squash.endsWith(word.squash)) return rank.tail + 1;
  if (fold.startsWith(word.fold)) return rank.start;
  if (squash.startsWith(word.squash)) return rank.start + 1;
  return fold.includes(word.fold) ? rank.middle : rank.middle + 1;
}

/** A row's texts, ready to compare. */
export interface ComparedRow {
  readonly number: Compared;
  readonly title: Compared;
  readonly others: readonly Compared[];
  /** Characters of the texts that are found by their sound, and how characters are read. */
  readonly sounding?: { readonly texts: readonly (readonly string[])[]; readonly readings: Readings };
}

/** Prepares a row for {@link rankRow}. Without readings, nothing is found by its sound. */
export function comparedRow(row: RowOnTheWire, folding: Folding, readings?: Readings): ComparedRow {
  const [number, title, , status, place, texts, sounding] = row;
  const heard =
    readings && [title, ...texts.slice(0, sounding)].map((text) => Array.from(folding.squash(text)));
  return {
    number: compared(number, folding),
    title: compared(title, folding),
    others: [status, place, ...texts].map((text) => compared(text, folding)),
    ...(readings && heard && { sounding: { texts: heard, readings } }),
  };
}

/** How a row answers a question by its real texts: as one text, or else by its worst word. */
export function rankRow(row: ComparedRow, { words, whole }: Question): number {
  const unbroken = rankWord(row, whole);
  if (unbroken !== noMatch || words.length === 1) return unbroken;
  const worst = Math.max(...words.map((word) => rankWord(row, word)));
  return worst === noMatch ? noMatch : worst + rank.scattered;
}

function rankWord(row: ComparedRow, word: Word): number {
  const byNumber = rankNumber(row.number.fold, row.number.squash, word);
  if (byNumber !== noMatch) return byNumber;
  if (row.title.fold.includes(word.fold)) return rank.title;
  if (row.title.squash.includes(word.squash)) return rank.title + 1;
  const sound = rankSound(row, word);
  if (sound !== noMatch) return sound;
  let best: number = noMatch;
  for (const text of row.others) {
    if (text.fold.includes(word.fold)) return rank.other;
    if (text.squash.includes(word.squash)) best = rank.other + 1;
  }
  return best;
}

function rankSound({ sounding }: ComparedRow, { sound }: Word): number {
  if (!sounding || !sound) return noMatch;
  const heard = sounding.texts.map((text) => soundsLike(text, sound, sounding.readings));
  if (heard.includes('whole')) return rank.sound;
  return heard.includes('partly') ? rank.sound + 1 : noMatch;
}
