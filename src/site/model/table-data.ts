import { createHash } from 'node:crypto';
import { fold, simplified } from '../../domain/chinese.ts';
import { holdsOver } from '../../domain/hold-state.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import { statuses } from '../../domain/status.ts';
import { unitInWords } from '../../locales/in-words.ts';
import { type Language, languages, wordsOf } from '../languages.ts';
import { writePairs } from '../search/lookup-format.ts';
import { type RowOnTheWire, rowsPerChunk, type TableStart } from '../table/wire.ts';
import { dayOfRecord, dossierOf, type Office, yearOfRecord } from './office.ts';
import { buildingOf, choicesOf, type TableLists, tableLists } from './table-lists.ts';

/** The table's data: rows for all languages, and what each language says of them. */
export interface TableData {
  readonly rows: readonly RowOnTheWire[];
  readonly start: Readonly<Record<Language, TableStart>>;
}

/** The data of the table of an office. */
export const tableData = rememberedOf((office: Office): TableData => {
  const lists = tableLists(office);
  const rows = rowsOf(office, lists);
  const version = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 10);
  const start = (language: Language) => [language, startOf(office, lists, rows, version, language)];
  return { rows, start: Object.fromEntries(languages.map(start)) };
});

/** The chunk of that number, as JSON. */
export function chunkOf({ rows }: TableData, chunk: number): string {
  return JSON.stringify(rows.slice(chunk * rowsPerChunk, (chunk + 1) * rowsPerChunk));
}

function rowsOf(office: Office, lists: TableLists): RowOnTheWire[] {
  const classAt = places(lists.classes.map(({ node }) => node));
  const [yearAt, levelAt, placeAt] = [places(lists.years), places(lists.levels), places(lists.places)];
  const dossierAt = places(lists.dossiers.map(({ dossier }) => dossier));
  const dayAt = places(lists.days);
  const holdsOf = new Map(office.shelves.map((shelf) => [shelf, holdsOver(shelf.register, office.asOf)]));
  return office.records.map(({ shelf, record }) => {
    const { number, title, place, level } = record.fields;
    const page = office.pageOf.get(record)!;
    const row = [
      number,
      title,
      classAt(record.class),
      yearAt(yearOfRecord(record)),
      dossierAt(dossierOf(shelf, record)),
      placeAt(place),
      levelAt(level ?? record.class.level),
      statuses.indexOf(shelf.standingOf(record).status),
      dayAt(dayOfRecord(record)),
      holdsOf.get(shelf)!(record).length > 0 ? 1 : 0,
    ] as const;
    return page === number ? row : [...row, page];
  });
}

function startOf(
  office: Office,
  lists: TableLists,
  rows: readonly RowOnTheWire[],
  version: string,
  language: Language,
): TableStart {
  const words = wordsOf[language];
  const buildingAt = places(lists.buildings);
  const customerAt = places(lists.customers);
  const start = {
    ...choicesOf(office, lists, language),
    version,
    asOf: office.asOf,
    rows: rows.length,
    chunks: Math.ceil(rows.length / rowsPerChunk),
    dossiers: lists.dossiers.map(({ register, dossier }) => ({
      number: dossier.fields.dossier,
      page: office.pageOf.get(dossier)!,
      customer: dossier.fields.customer ?? '',
      customerAt: customerAt(dossier.fields.customer),
      unit: unitInWords(dossier.fields.unit, register.regulation.data.dossiers?.unit, words),
      building: buildingAt(buildingOf(register, dossier)),
    })),
    pages: office.recordLanguages.includes(language) && language !== 'zh-CN' ? `${language}/` : '',
  };
  return { ...start, pairs: pairsFor(rows, start) };
}

/** Traditional ways of writing what can be typed into the filter. */
function pairsFor(
  rows: readonly RowOnTheWire[],
  { dossiers, places }: Pick<TableStart, 'dossiers' | 'places'>,
): string {
  const chars = new Set<string>();
  const note = (text: string) => {
    for (const char of fold(text)) chars.add(char);
  };
  for (const [number, title] of rows) note(number + title);
  for (const { customer, unit } of dossiers) note(customer + unit);
  for (const { words } of places) note(words);
  return writePairs(simplified, chars);
}

/** The function that tells the place of an item in a list; -1 for what is not in it. */
function places<T>(list: readonly T[]): (item: T | undefined) => number {
  const known = new Map(list.map((item, at) => [item, at]));
  return (item) => (item === undefined ? -1 : (known.get(item) ?? -1));
}
