import { folding } from '../../domain/fold.ts';
import { statuses } from '../../domain/status.ts';
import { readPairs } from '../search/lookup-format.ts';
import type { Column, Query } from './query.ts';
import type { RowOnTheWire, TableStart } from './wire.ts';

/** Finds and orders rows. */
export interface Selector {
  /** The rows that pass the filters, in the order asked for. */
  select(rows: readonly RowOnTheWire[], query: Query): readonly RowOnTheWire[];
}

const natural = new Intl.Collator('zh-CN', { numeric: true });

/** Place of each sortable value in a row. Rows arrive in the order of their numbers. */
const at: Record<Exclude<Column, 'number' | 'title' | 'customer'>, 2 | 3 | 4 | 5 | 6 | 7 | 8> = {
  class: 2,
  year: 3,
  dossier: 4,
  place: 5,
  level: 6,
  status: 7,
  day: 8,
};

/** Makes the selector for the lists of a table. */
export function selector(start: TableStart): Selector {
  const { squash } = folding(readPairs(start.pairs));
  const dossierTexts = start.dossiers.map(({ number, customer, unit }) =>
    squash(`${number} ${customer} ${unit}`),
  );
  const placeTexts = start.places.map(({ words }) => squash(words));
  const texts = new Map<RowOnTheWire, string>();
  const textOf = (row: RowOnTheWire): string => {
    let text = texts.get(row);
    if (text === undefined) {
      const [number, title, , , dossier, place] = row;
      const own = `${squash(number)}\n${squash(title)}`;
      text = `${own}\n${dossierTexts[dossier] ?? ''}\n${placeTexts[place] ?? ''}`;
      texts.set(row, text);
    }
    return text;
  };
  return {
    select(rows, query) {
      const tests = testsOf(start, query, textOf, squash);
      const found = rows.filter((row) => tests.every((test) => test(row)));
      return ordered(found, query, start);
    },
  };
}

function testsOf(
  start: TableStart,
  { filters }: Query,
  textOf: (row: RowOnTheWire) => string,
  squash: (text: string) => string,
): ((row: RowOnTheWire) => boolean)[] {
  const tests: ((row: RowOnTheWire) => boolean)[] = [];
  const oneOf = (index: 2 | 3 | 5 | 6 | 7 | 8, fits: Iterable<number>) => {
    const wanted = new Set(fits);
    tests.push((row) => wanted.has(row[index]));
  };
  const all = <T>(list: readonly T[], fits: (item: T) => boolean) =>
    list.flatMap((item, index) => (fits(item) ? [index] : []));
  if (filters.class)
    oneOf(
      2,
      all(start.classes, ({ within }) => within.includes(filters.class)),
    );
  if (filters.year)
    oneOf(
      3,
      all(start.years, (year) => year === (filters.year === '-' ? '' : filters.year)),
    );
  if (filters.level)
    oneOf(
      6,
      all(start.levels, (level) => level === filters.level),
    );
  if (filters.from || filters.to)
    oneOf(
      8,
      all(start.days, (day) => filters.from <= day && (filters.to === '' || day <= filters.to)),
    );
  if (filters.status === 'held') tests.push((row) => row[9] === 1);
  else if (filters.status)
    oneOf(
      7,
      all(statuses, (kind) => statusFits(kind, filters.status)),
    );
  if (filters.box)
    oneOf(
      5,
      all(start.places, ({ code, words }) => boxFits(code, words, filters.box)),
    );
  if (filters.building) {
    const wanted = start.buildings.findIndex(({ key }) => key === filters.building);
    tests.push((row) => wanted >= 0 && start.dossiers[row[4]]?.building === wanted);
  }
  const words = filters.q
    .split(/[\s,，、；;]+/u)
    .map(squash)
    .filter((word) => word !== '');
  if (words.length > 0) tests.push((row) => words.every((word) => textOf(row).includes(word)));
  return tests;
}

/** What is overdue is on loan, too. */
function statusFits(kind: string, wanted: string): boolean {
  return kind === wanted || (wanted === 'on-loan' && (kind === 'overdue' || kind === 'damaged'));
}

/** The box itself, a larger place around it, or the last part of its code. */
function boxFits(code: string, words: string, wanted: string): boolean {
  return code === wanted || code.startsWith(`${wanted}-`) || code.endsWith(`-${wanted}`) || words === wanted;
}

function ordered(
  rows: RowOnTheWire[],
  { sort, descending }: Query,
  { dossiers }: TableStart,
): readonly RowOnTheWire[] {
  if (sort === 'number') return descending ? rows.reverse() : rows;
  if (sort === 'title') {
    const way = descending ? -1 : 1;
    return rows.sort((a, b) => way * natural.compare(a[1], b[1]));
  }
  const place = (row: RowOnTheWire): number =>
    sort === 'customer' ? (dossiers[row[4]]?.customerAt ?? -1) : row[at[sort]];
  // What has no value stands last, whichever way.
  const having = rows.filter((row) => place(row) >= 0);
  having.sort((a, b) => (descending ? place(b) - place(a) : place(a) - place(b)));
  return [...having, ...rows.filter((row) => place(row) < 0)];
}
