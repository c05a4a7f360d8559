import { pinyin } from 'pinyin-pro';
import { fold, squash } from '../../domain/chinese.ts';
import { rememberedUpTo } from '../../domain/remembered.ts';

/** A character of a squashed text, and how it may be read; no syllables: it has no sound. */
export interface ReadChar {
  readonly char: string;
  readonly syllables: readonly string[];
}

/**
 * How a text may be read, character by character: as its words are read, and as each character is mostly read
 * alone. Of a person's name every reading counts, its beginning as a surname too (单: shan, dan; 曾: zeng, ceng).
 */
export function readAloud(text: string, isName = false): ReadChar[] {
  const folded = fold(text);
  if (!chinese.test(folded)) return soundlessIn(folded);
  return folded.split(chineseRuns).flatMap((run, at) => {
    if (!chinese.test(run)) return soundlessIn(run);
    return isName ? readRun(run, true, at <= 1) : knownRun(run);
  });
}

/** Titles say the same words again and again, between numbers that differ. */
const knownRun = rememberedUpTo(20_000, (run: string) => readRun(run, false, false));

/** Reads Chinese characters that stand together: other signs between them end a word. */
function readRun(run: string, isName: boolean, isHead: boolean): ReadChar[] {
  const inWords = pinyin(run, plain);
  const asName = isHead ? pinyin(run, { ...plain, surname: 'head' }) : inWords;
  return Array.from(run, (char, at) => ({
    char,
    syllables: together(asName[at]!, inWords[at]!, ...readAlone(char, isName)),
  }));
}

function soundlessIn(text: string): ReadChar[] {
  return Array.from(text)
    .filter((char) => squash(char) !== '')
    .map((char) => ({ char, syllables: [] }));
}

const alone = new Map<string, readonly string[]>();

/** How a character is read by itself: mostly, or in any way. */
function readAlone(char: string, anyWay: boolean): readonly string[] {
  const place = anyWay ? `*${char}` : char;
  let read = alone.get(place);
  if (!read) {
    read = pinyin(char, { ...plain, multiple: anyWay });
    alone.set(place, read);
  }
  return read;
}

/** Each syllable once. What is none is left out; 略 is typed `lve` as well as `lue`. */
function together(...said: readonly string[]): string[] {
  const [one] = said;
  if (said.every((other) => other === one) && /^[a-km-z]/.test(one!)) return [one!];
  const syllables = said.filter((syllable) => /^[a-z]+$/.test(syllable));
  return [
    ...new Set(
      syllables.flatMap((syllable) =>
        /^[ln]ve$/.test(syllable) ? [syllable, `${syllable[0]}ue`] : [syllable],
      ),
    ),
  ];
}

const chinese = /\p{Script=Han}/u;
const chineseRuns = /(\p{Script=Han}+)/u;
const plain = { type: 'array', toneType: 'none', v: true } as const;
