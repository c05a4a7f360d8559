import type { Folding } from '../../domain/fold.ts';
import { type Compared, compared, type RowOnTheWire } from './lookup-format.ts';

/**
 * How well a row answers, smaller is better; the next odd value is for a match that only holds with
 * punctuation left out. `scattered` is added when the words of a query are found, but not as one text.
 * {@link noMatch} = not at all.
 */
export const rank = { exact: 0, tail: 2, start: 4, middle: 6, title: 8, other: 10, scattered: 12 } as const;
export const noMatch = 255;

/** What is asked: the words, all of which must be found, and the query as one text. */
export interface Question {
  readonly words: readonly Compared[];
  readonly whole: Compared;
}

// After folding, the full-width comma and semicolon are the ASCII ones.
const between = /[\s,;、]+/u;

/** Splits a query into words; words of nothing but punctuation ask for nothing. */
export function readQuestion(query: string, folding: Folding): Question {
  const words = folding
    .fold(query)
    .split(between)
    .map((word) => compared(word, folding))
    .filter((word) => word.squash !== '');
  return { words, whole: words.length === 1 ? words[0]! : compared(query.trim(), folding) };
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
}

/** Prepares a row for {@link rankRow}. */
export function comparedRow(row: RowOnTheWire, folding: Folding): ComparedRow {
  const [number, title, , status, place, texts] = row;
  return {
    number: compared(number, folding),
    title: compared(title, folding),
    others: [status, place, ...texts].map((text) => compared(text, folding)),
  };
}

/** How a row answers a question by its real texts: as one text, or else by its worst word. */
export function rankRow(row: ComparedRow, { words, whole }: Question): number {
  const unbroken = rankWord(row, whole);
  if (unbroken !== noMatch || words.length === 1) return unbroken;
  const worst = Math.max(...words.map((word) => rankWord(row, word)));
  return worst === noMatch ? noMatch : worst + rank.scattered;
}

function rankWord(row: ComparedRow, word: Compared): number {
  const byNumber = rankNumber(row.number.fold, row.number.squash, word);
  if (byNumber !== noMatch) return byNumber;
  if (row.title.fold.includes(word.fold)) return rank.title;
  if (row.title.squash.includes(word.squash)) return rank.title + 1;
  let best: number = noMatch;
  for (const text of row.others) {
    if (text.fold.includes(word.fold)) return rank.other;
    if (text.squash.includes(word.squash)) best = rank.other + 1;
  }
  return best;
}
