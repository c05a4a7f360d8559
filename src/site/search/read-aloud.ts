import { pinyin } from 'pinyin-pro';
import { fold, squash } from '../../domain/chinese.ts';

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
  const chars = Array.from(fold(text));
  const joined = chars.join('');
  if (!chinese.test(joined)) return chars.filter((char) => squash(char) !== '').map(soundless);
  const inWords = pinyin(joined, plain);
  const asName = isName ? pinyin(joined, { ...plain, surname: 'head' }) : inWords;
  return chars.flatMap((char, at) => {
    if (squash(char) === '') return [];
    if (!chinese.test(char)) return [soundless(char)];
    return [{ char, syllables: together(asName[at]!, inWords[at]!, ...readAlone(char, isName)) }];
  });
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
const plain = { type: 'array', toneType: 'none', v: true } as const;
const soundless = (char: string): ReadChar => ({ char, syllables: [] });
