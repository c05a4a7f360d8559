import type { Spelt } from './grams.ts';
import { initialIn } from './sound-grams.ts';
import { initialsOf } from './sounds.ts';

/** What may have been typed for one character: part of a run of letters. */
export interface Piece {
  /** Where the next piece begins. */
  readonly end: number;
  /** The syllable, or the initial as keys have it. */
  readonly form: string;
  readonly whole: boolean;
  /** More was typed than the form says: `zh`, or the beginning of a syllable. */
  readonly loose: boolean;
}

/** A run of letters, cut into pieces in every way. */
export interface Pieces {
  /** For each letter the pieces that may begin there and lead on to the end. */
  readonly at: readonly (readonly Piece[])[];
  /** Syllables that the whole run is the beginning of. */
  readonly begun: readonly string[];
}

/**
 * Cuts the letters `from` … `to` of a question into pieces.
 * @param syllables all that occur in the register
 */
export function piecesOf(
  { chars, gaps }: Spelt,
  [from, to]: readonly [number, number],
  syllables: readonly string[],
): Pieces {
  const letters = chars.slice(from, to).join('');
  const last = to === chars.length;
  const initials = new Set(syllables.flatMap(initialsOf));
  /** The letters are all that is asked for: the beginning of a single syllable is no way through them. */
  const single = last && from === 0;
  const broken = (start: number, end: number) => gaps.slice(from + start + 1, from + end).includes(true);
  const begunBy = (rest: string) =>
    syllables.filter((syllable) => syllable.length > rest.length && syllable.startsWith(rest));
  const at: Piece[][] = Array.from(letters, () => []);
  for (let start = letters.length - 1; start >= 0; start--) {
    const rest = letters.slice(start);
    const put = (text: string, piece: Omit<Piece, 'end'>): void => {
      const end = start + text.length;
      if (!rest.startsWith(text) || broken(start, end)) return;
      const leads = end === letters.length ? !single || start > 0 || piece.whole : at[end]!.length > 0;
      if (leads) at[start]!.push({ end, ...piece });
    };
    for (const syllable of syllables) put(syllable, { form: syllable, whole: true, loose: false });
    for (const initial of initials) {
      put(initial, { form: initialIn(initial), whole: false, loose: initial.length > 1 });
    }
    if (last && !initials.has(rest) && begunBy(rest).length > 0) {
      put(rest, { form: initialIn(rest), whole: false, loose: true });
    }
  }
  return { at, begun: single && !broken(0, letters.length) ? begunBy(letters) : [] };
}
