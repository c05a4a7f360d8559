import { pinyin } from 'pinyin-pro';
import { squash } from '../../domain/chinese.ts';
import type { MeasuredQuery } from './measure-search.ts';
import { seeded } from './sample-records.ts';
import type { SearchRecord } from './write-search.ts';

/** Characters of a text, each with its readings. */
type ReadText = readonly (readonly string[])[];

interface ReadRecord {
  readonly number: string;
  /** As pinyin-pro reads the texts, surnames as surnames. */
  readonly texts: readonly ReadText[];
  /** Each character in every way that pinyin-pro knows. */
  readonly anyWay: readonly ReadText[];
}

/**
 * Questions in pinyin with their true answers, found without the index: every record is read aloud by pinyin-pro.
 * @param literal the records that hold a query as it stands
 */
export function pinyinQueries(
  records: readonly SearchRecord[],
  perKind: number,
  literal: (query: string) => string[],
): MeasuredQuery[] {
  const { int, pick } = seeded(9);
  const chinese = records.filter(({ title, people = [] }) => han.test(title + people.join('')));
  if (chinese.length === 0) return [];
  const read = chinese.map(readRecord);
  const named = chinese.filter(({ people = [] }) => people.some((name) => han.test(name)));
  const cut = (least: number, most: number): string[] => {
    const { title, people = [], documents = [] } = pick(chinese);
    const said = inWords(pick([title, title, ...people, ...documents]), false);
    const from = int(Math.max(1, said.length - least + 1));
    const run = said.slice(from, from + least + int(most - least + 1)).map(([syllable]) => syllable);
    return run.length < least || run.includes(undefined) ? [] : (run as string[]);
  };
  const kinds: Record<string, () => string> = {
    'pinyin, full': () => cut(2, 5).join(''),
    'pinyin, initials': () => cut(3, 6).map(initial).join(''),
    'name, initials': () =>
      named.length === 0
        ? ''
        : inWords(pick(pick(named).people!), true)
            .map(([said]) => said?.[0] ?? '')
            .join(''),
  };
  return Object.entries(kinds).flatMap(([kind, make]) =>
    Array.from({ length: perKind * 3 }, make)
      .filter((text) => text.length > 1)
      .slice(0, perKind)
      .map((text) => {
        const want = new Set(literal(text));
        const fair: string[] = [];
        for (const { number, texts, anyWay } of read) {
          if (texts.some((one) => isSaid(one, text))) want.add(number);
          else if (anyWay.some((one) => isSaid(one, text))) fair.push(number);
        }
        return { kind, text, want: [...want], fair };
      }),
  );
}

const han = /\p{Script=Han}/u;
const initial = (syllable: string): string => syllable[0]!;
const plain = { type: 'array', toneType: 'none', v: true } as const;

function readRecord({ number, title, people = [], documents = [] }: SearchRecord): ReadRecord {
  const texts = [title, ...documents].filter((text) => han.test(text));
  return {
    number,
    texts: [...texts.map((text) => inWords(text, false)), ...people.map((name) => inWords(name, true))],
    anyWay: [...texts, ...people].map((text) => Array.from(squash(text), inAnyWay)),
  };
}

const known = new Map<string, readonly string[]>();

function inAnyWay(char: string): readonly string[] {
  const read = known.get(char) ?? syllablesOf(pinyin(char, { ...plain, multiple: true }));
  known.set(char, read);
  return read;
}

const inWords = (text: string, isName: boolean): ReadText =>
  pinyin(squash(text), { ...plain, ...(isName && { surname: 'head' }) }).map((said) => syllablesOf([said]));

const syllablesOf = (said: readonly string[]): string[] =>
  said.filter((syllable) => /^[a-z]{2,}$|^[aeo]$/.test(syllable));

/** Whether some run of characters spells a query: each by a syllable, an initial, the last by the beginning of a syllable. */
function isSaid(text: ReadText, query: string): boolean {
  return text.some((first, from) => {
    if (!first.some((syllable) => syllable[0] === query[0])) return false;
    let rests = new Set([query]);
    for (let at = from; at < text.length && rests.size > 0; at++) {
      const left = new Set<string>();
      for (const rest of rests) {
        for (const syllable of text[at]!) {
          if (syllable.startsWith(rest)) return true;
          for (const typed of [syllable, syllable[0]!, ...(/^[zcs]h/.exec(syllable) ?? [])]) {
            if (rest.startsWith(typed)) left.add(rest.slice(typed.length));
          }
        }
      }
      rests = left;
    }
    return false;
  });
}
