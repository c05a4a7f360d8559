import type { ChartWords } from '../../../locales/chart-words.ts';
import type { Language } from '../../languages.ts';
import type { Office } from '../office.ts';
import { wordsFor } from '../places/place-view.ts';
import { type StoredPlace, storageOf } from '../places/stores.ts';
import type { Chart } from './chart.ts';
import { colours, draw } from './draw.ts';
import { barsOption } from './options.ts';

/** So many shelves are drawn; the table has them all. */
const shelvesDrawn = 40;

/** How much stands on each shelf, in the order of the stores. */
export function shelvesChart(office: Office, language: Language, { shelves: words }: ChartWords): Chart {
  const all = [...storageOf(office).places.values()].filter(({ place }) => place.kind === 'shelf');
  const filled = all.filter(({ tally }) => tally.records > 0);
  const drawn = fullest(filled, shelvesDrawn);
  const named = (stored: StoredPlace) => wordsFor(office, stored, language);
  const first = fullest(filled, 1)[0];
  const sum = (of: 'records' | 'pages') => filled.reduce((total, { tally }) => total + tally[of], 0);
  const left = filled.length > drawn.length ? ` ${words.left(filled.length - drawn.length)}` : '';
  const reading = first
    ? words.reading(filled.length, sum('records'), sum('pages'), named(first), first.tally.records) + left
    : words.none;
  const values = drawn.map(({ tally }) => tally.records);
  const option = barsOption(
    drawn.map(named),
    [{ name: '', values, colour: colours.first, ink: colours['on-dark'] }],
    drawn.map(({ tally }) => words.bar(tally.records, tally.pages)),
    200,
  );
  return {
    name: 'shelves',
    title: words.title,
    reading,
    svg: first && draw(option, 900, 16 + drawn.length * 26, reading),
    columns: words.columns,
    rows: all.map((stored) => [
      named(stored),
      stored.tally.records,
      stored.tally.pages,
      stored.tally.unpaged,
    ]),
  };
}

/** The fullest of them, in the order in which they stand. */
function fullest(shelves: readonly StoredPlace[], count: number): StoredPlace[] {
  const kept = new Set(shelves.toSorted((a, b) => b.tally.records - a.tally.records).slice(0, count));
  return shelves.filter((one) => kept.has(one));
}
