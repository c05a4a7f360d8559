import { rememberedUpTo } from '../../domain/remembered.ts';
import { encodePostings } from './postings.ts';
import { readAloud } from './read-aloud.ts';
import { soundKeysOf } from './sound-grams.ts';
import { type ReadingsOnTheWire, writeReadings } from './sounds.ts';

/** Collects how the texts of a register sound. */
export interface SoundIndex {
  /** Notes a text of a row; rows must come in ascending order. */
  add(row: number, text: string, as: 'title' | 'document' | 'name'): void;
  /** Key → the rows, as they travel. */
  entries(): (readonly [string, string])[];
  readings(): ReadingsOnTheWire;
}

/** Makes an empty index of sounds. */
export function soundIndex(): SoundIndex {
  const rowsBy = new Map<string, number[]>();
  const readings = new Map<string, Set<string>>();
  const rowsOf = (key: string): number[] => {
    let rows = rowsBy.get(key);
    if (!rows) {
      rows = [];
      rowsBy.set(key, rows);
    }
    return rows;
  };
  const listsOf = (text: string, isName: boolean): readonly number[][] => {
    const read = readAloud(text, isName);
    for (const { char, syllables } of read) {
      if (!readings.has(char) && syllables.length > 0) readings.set(char, new Set());
      for (const syllable of syllables) readings.get(char)!.add(syllable);
    }
    return soundKeysOf(read).map(rowsOf);
  };
  // Names and kinds come again and again, titles do not.
  const lists = {
    title: (text: string) => listsOf(text, false),
    document: rememberedUpTo(20_000, (text) => listsOf(text, false)),
    name: rememberedUpTo(20_000, (text) => listsOf(text, true)),
  };
  return {
    add(row, text, as) {
      for (const rows of lists[as](text)) {
        if (rows.at(-1) !== row) rows.push(row);
      }
    },
    entries: () => Array.from(rowsBy, ([key, rows]) => [key, encodePostings(rows)] as const),
    readings: () => writeReadings(new Map(Array.from(readings, ([char, all]) => [char, [...all].sort()]))),
  };
}
