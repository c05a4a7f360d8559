import { readUnit } from '../../../domain/unit.ts';
import { placeInWords } from '../../../locales/in-words.ts';
import type { SummaryColumn, UnitWords } from '../../../locales/unit-words.ts';
import { type Language, unitWordsOf, wordsOf } from '../../languages.ts';
import type { Office } from '../office.ts';
import type { Unit, UnitDossier } from './units.ts';

/** The summary of households (业户基本情况汇总表) as it is printed. */
export interface SummarySheet {
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly width: string }[];
  readonly rows: readonly (readonly string[])[];
}

const households: readonly (readonly [SummaryColumn, string])[] = [
  ['at', 'w-8'],
  ['building', 'w-8'],
  ['stair', 'w-8'],
  ['room', 'w-12'],
  ['customer', 'w-18'],
  ['kind', 'w-12'],
  ['phone', 'w-20'],
  ['emergency', 'w-22'],
  ['area', 'w-12'],
  ['use', 'w-12'],
  ['moved', 'w-18'],
  ['lived', 'w-12'],
  ['decorated', 'w-12'],
  ['persons', 'w-10'],
  ['car', 'w-18'],
  ['fee', 'w-15'],
  ['box', 'w-20'],
  ['updated', 'w-12'],
  ['note', 'w-8'],
];

const others: readonly (readonly [SummaryColumn, string])[] = [
  ['at', 'w-10'],
  ['unit', 'w-50'],
  ['customer', 'w-50'],
  ['kind', 'w-25'],
  ['phone', 'w-28'],
  ['box', 'w-45'],
  ['updated', 'w-25'],
  ['note', 'w-25'],
];

/**
 * The sheet of some units, a line for each open dossier. Telephones, cars and whatever else the pages do not know are
 * left blank to be written in: such data stays on paper.
 */
export function summarySheet(office: Office, units: readonly Unit[], language: Language): SummarySheet {
  const { summary } = unitWordsOf[language];
  const areHouseholds = units.some(({ building }) => building !== undefined);
  const columns = areHouseholds ? households : others;
  const lines = units.flatMap((unit) =>
    unit.current.length > 0
      ? unit.current.map((one) => cellsOf(office, unit, one, language, summary))
      : [cellsOf(office, unit, undefined, language, summary)],
  );
  return {
    title: areHouseholds ? summary.title : summary.otherTitle,
    columns: columns.map(([key, width]) => ({ label: summary.columns[key], width })),
    rows: lines.map((cells, index) =>
      columns.map(([key]) => (key === 'at' ? String(index + 1) : (cells[key] ?? ''))),
    ),
  };
}

function cellsOf(
  office: Office,
  { code, kind: unitKind }: Unit,
  one: UnitDossier | undefined,
  language: Language,
  summary: UnitWords['summary'],
): Partial<Record<SummaryColumn, string>> {
  const household = unitKind === 'household' ? readUnit(code) : undefined;
  const unit = {
    building: household?.building ?? '',
    stair: household?.stair ?? '',
    room: household?.room ?? code,
    unit: code,
  };
  if (!one) return unit;
  const { fields } = one.dossier;
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  const decorated = text('decorated');
  return {
    ...unit,
    customer: fields.customer ?? '',
    kind: text('kind'),
    decorated: { 是: summary.yes, 否: summary.no }[decorated] ?? decorated,
    box: placeInWords(fields.place, one.shelf.register.places, wordsOf[language], office.rooms) ?? '',
  };
}
