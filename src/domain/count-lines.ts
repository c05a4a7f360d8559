import { canonical } from './number/canonical.ts';

/** What a stocktake says of an item. */
export const countResults = ['found', 'missing', 'surplus', 'misplaced', 'damaged'] as const;

/** What a stocktake says of an item. */
export type CountResult = (typeof countResults)[number];

/** One line of a count as it comes from a scanner, a telephone or a spreadsheet. */
export interface CountLine {
  /** Its place in the list, from 1. */
  readonly line: number;
  /** What was scanned: the number of a record, or the code of a place. */
  readonly code: string;
  /** What was said of it; without a word it was seen. */
  readonly result: CountResult | undefined;
  readonly note: string | undefined;
  /** Where it was seen, where the line itself says so. */
  readonly place: string | undefined;
}

/** The words by which a result is known, in both languages; signs are what sheets are ticked with. */
const words: Readonly<Record<CountResult, readonly string[]>> = {
  found: ['found', '相符', '在库', '有', '在', 'yes', 'y', '1', '√', '✓', '✔', '☑'],
  missing: ['missing', '缺失', '无', '不在', 'no', 'n', '0', '×', '✗', '✘', 'x'],
  surplus: ['surplus', '多出'],
  misplaced: ['misplaced', '错位', '错放'],
  damaged: ['damaged', '破损'],
};

const byWord = new Map(
  countResults.flatMap((result) => words[result].map((word) => [canonical(word), result] as const)),
);

/** The result that a word or a tick means; `undefined` for any other text. */
export function resultOf(word: string): CountResult | undefined {
  return byWord.get(canonical(word));
}

/**
 * The lines of a count: a code, behind a tab or a space perhaps a result and a remark; behind tabs also where it was
 * seen. Empty lines and those that begin with `#` say nothing.
 * @param isKnown whether some number or place is called so: only then a code ends at a space
 */
export function readCount(texts: readonly string[], isKnown: (code: string) => boolean): CountLine[] {
  return texts.flatMap((text, index) => {
    // A scanner may send a control character before or after what it read.
    const plain = text.replace(/(?!\t)[\p{Cc}\p{Cf}]/gu, '').trim();
    if (plain === '' || plain.startsWith('#')) return [];
    return [{ line: index + 1, ...partsOf(plain, isKnown) }];
  });
}

function partsOf(text: string, isKnown: (code: string) => boolean): Omit<CountLine, 'line'> {
  const [typed = '', word = '', note = '', place = ''] = text.split('\t').map((part) => part.trim());
  if (text.includes('\t')) {
    const result = resultOf(word);
    const remark = result ? note : [word, note].join(' ').trim();
    return { code: named(typed, isKnown), result, note: remark || undefined, place: place || undefined };
  }
  const [first = '', second = '', ...rest] = text.split(/\s+/u);
  const result = resultOf(second);
  if (second === '' || isKnown(text) || !(isKnown(first) || result))
    return { code: named(text, isKnown), result: undefined, note: undefined, place: undefined };
  const remark = (result ? rest : [second, ...rest]).join(' ');
  return { code: named(first, isKnown), result, note: remark || undefined, place: undefined };
}

function named(typed: string, isKnown: (code: string) => boolean): string {
  return namesIn(typed).find(isKnown) ?? typed;
}

/**
 * What a label's QR code may stand for: the address of a page ends with the file name of its record or place, in which
 * what cannot stand in an address is `~` and a code point of two digits or more.
 */
function namesIn(scanned: string): string[] {
  const name = /^https?:\/\/\S+\/[rpd]\/([^/?#]+)\.html(?:[?#].*)?$/i.exec(scanned)?.[1];
  if (name === undefined) return [];
  const plain = withoutPercents(name);
  if (plain.length > longest) return [];
  return [...unescaped(plain).take(tries)].map(withoutPercents);
}

/** No page has a longer name, and no number's needs to be tried in more ways. */
const [longest, tries] = [180, 1000];
/** Signs that an address has as `~` and their code point. */
const escaped = /^[^\p{L}\p{N}\p{M}_~-]$/u;

/** All that an escaped name may stand for: where a code point ends that digits follow is not marked. */
function* unescaped(name: string): Generator<string> {
  const start = name.indexOf('~') + 1;
  if (start === 0) {
    yield name;
    return;
  }
  for (const length of [2, 3, 4, 5, 6]) {
    const hex = name.slice(start, start + length);
    const point = /^[1-9a-f][0-9a-f]+$/i.test(hex) && hex.length === length ? Number.parseInt(hex, 16) : 0;
    const sign = point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    if (!escaped.test(sign)) continue;
    for (const rest of unescaped(name.slice(start + length))) yield name.slice(0, start - 1) + sign + rest;
  }
  for (const rest of unescaped(name.slice(start))) yield name.slice(0, start) + rest;
}

function withoutPercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
