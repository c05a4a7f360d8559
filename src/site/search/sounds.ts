import type { Folding } from '../../domain/fold.ts';
import type { Spelt } from './grams.ts';

/**
 * Character → how it may be read: syllables in small letters without tones, `v` for ü. A character that
 * is not in it has no sound: it ends a run of syllables.
 */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** {@link Readings} as they travel: syllable → the characters read so, written one after the other. */
export type ReadingsOnTheWire = Readonly<Record<string, string>>;

/** Writes readings; the same bytes for the same readings. */
export function writeReadings(readings: Readings): ReadingsOnTheWire {
  const bySyllable = new Map<string, string>();
  for (const [char, syllables] of [...readings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const syllable of syllables) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + char);
  }
  return Object.fromEntries([...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads {@link writeReadings}. */
export function readReadings(wire: ReadingsOnTheWire): Readings {
  const readings = new Map<string, string[]>();
  for (const [syllable, chars] of Object.entries(wire)) {
    for (const char of chars) {
      const known = readings.get(char);
      if (known) known.push(syllable);
      else readings.set(char, [syllable]);
    }
  }
  return readings;
}

/** `z`, and `zh` where the syllable begins so: what people type for a character instead of its syllable. */
export function initialsOf(syllable: string): string[] {
  return /^[zcs]h/.test(syllable) ? [syllable[0]!, syllable.slice(0, 2)] : [syllable[0]!];
}

/**
 * A folded word as a question for sounds: its characters, small letters `a` … `z` among them, with `true`
 * where a gap (`xi'an`, `dang an`) ends a syllable. Tones are dropped, ü is `v`. `undefined` for words that
 * do not ask for a sound: without letters, with digits, or of one character.
 */
export function soundAsked(folded: string, { squash }: Folding): Spelt | undefined {
  if (!/[a-zü]/u.test(folded) || /[0-9]/.test(folded)) return undefined;
  const chars: string[] = [];
  const gaps: boolean[] = [];
  let gap = false;
  for (const char of folded) {
    if (squash(char) === '') {
      gap = true;
      continue;
    }
    const [letter = char, ...marks] = char.normalize('NFD');
    chars.push(/[a-z]/.test(letter) ? (marks.includes('\u0308') ? 'v' : letter) : char);
    gaps.push(gap);
    gap = false;
  }
  return chars.length > 1 ? { chars, gaps } : undefined;
}

/**
 * Whether a text sounds like a question: from some character on, one after the other is asked for by itself,
 * by a whole syllable or by its initial; the last syllable may be unfinished. `whole`: no initials.
 */
export function soundsLike(
  text: readonly string[],
  asked: Spelt,
  readings: Readings,
): 'whole' | 'partly' | undefined {
  let best: 'partly' | undefined;
  for (let from = 0; from < text.length; from++) {
    const found = soundsFrom(text, from, asked, readings);
    if (found === 'whole') return found;
    best ??= found;
  }
  return best;
}

function soundsFrom(
  text: readonly string[],
  from: number,
  { chars, gaps }: Spelt,
  readings: Readings,
): 'whole' | 'partly' | undefined {
  /** Places in the question that can be reached so far, and whether by whole syllables alone. */
  let reached = new Map([[0, true]]);
  let partly = false;
  for (let at = from; at < text.length && reached.size > 0; at++) {
    const next = new Map<number, boolean>();
    const reach = (place: number, whole: boolean) => next.set(place, whole || (next.get(place) ?? false));
    for (const [place, whole] of reached) {
      if (chars[place] === text[at] && text[at]! > 'z') reach(place + 1, whole);
      for (const syllable of readings.get(text[at]!) ?? []) {
        const same = sameLetters(syllable, chars, gaps, place);
        if (same === syllable.length) reach(place + same, whole);
        else if (same > 0 && place + same === chars.length) reach(chars.length, false);
        for (const { length } of initialsOf(syllable)) {
          if (length <= same && length < syllable.length) reach(place + length, false);
        }
      }
    }
    const ended = next.get(chars.length);
    if (ended) return 'whole';
    partly ||= ended === false;
    next.delete(chars.length);
    reached = next;
  }
  return partly ? 'partly' : undefined;
}

/** How many letters of a syllable are asked for from a place on, without a gap. */
function sameLetters(
  syllable: string,
  chars: readonly string[],
  gaps: readonly boolean[],
  from: number,
): number {
  let length = 0;
  while (
    length < syllable.length &&
    chars[from + length] === syllable[length] &&
    !(length > 0 && gaps[from + length])
  ) {
    length++;
  }
  return length;
}
