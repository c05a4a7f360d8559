import { yearOf } from '../../../domain/day.ts';
import { type Language, retentionWordsOf } from '../../languages.ts';
import type { Office } from '../office.ts';
import { dueTable } from './due-table.ts';
import {
  type DueRecord,
  dueRecords,
  type RetentionCount,
  retentionByYearAndClass,
  type Silence,
  silences,
} from './retention-calendar.ts';
import type { Table } from './sheet.ts';

/** So many years to come have a row of their own. */
const years = 30;

/** One row of the calendar: a year or a silence, how many records, of which classes. */
export interface CalendarRow {
  readonly label: string;
  /** What the row means, where its label does not say it. */
  readonly about: string | undefined;
  readonly href: string | undefined;
  readonly count: number;
  readonly classes: readonly { readonly title: string; readonly count: number }[];
}

/** What the calendar of retention shows. */
export interface RetentionView {
  readonly rows: readonly CalendarRow[];
  readonly silences: readonly CalendarRow[];
  /** How many records are kept in all. */
  readonly total: number;
  /** Past due and not appraised; then due by the end of the year. */
  readonly overdue: Table;
  readonly thisYear: Table;
}

/** Works out the calendar of retention. */
export function retentionView(office: Office, language: Language): RetentionView {
  const words = retentionWordsOf[language];
  const { asOf } = office;
  const due = dueRecords(office);
  const overdue = due.filter((one) => one.due <= asOf);
  const year = yearOf(asOf);
  const thisYear = due.filter((one) => one.due > asOf && yearOf(one.due) === year);
  const counts = Map.groupBy(retentionByYearAndClass(office), ({ when }) => when);
  const last = Number(year) + years;
  const future = [...counts.keys()].filter((when) => /^\d{4}$/.test(when) && when > year).sort();
  const row = (label: string, of: readonly RetentionCount[], href?: string, about?: string): CalendarRow => ({
    label,
    about,
    href: of.length > 0 ? href : undefined,
    count: of.reduce((sum, { count }) => sum + count, 0),
    classes: of,
  });
  const later = future.filter((when) => Number(when) > last).flatMap((when) => counts.get(when)!);
  const silentRows = silences.map((silence) =>
    row(words.silences[silence], counts.get(silence) ?? [], undefined, words.meanings[silence]),
  );
  const rows = [
    row(words.overdue, classesOf(overdue), '#overdue'),
    row(words.restOfYear(year), classesOf(thisYear), '#this-year'),
    ...future.filter((when) => Number(when) <= last).map((when) => row(words.year(when), counts.get(when)!)),
    ...(later.length > 0 ? [row(words.later(String(last)), merged(later))] : []),
  ];
  return {
    rows,
    silences: silentRows.filter(({ count }, index) => count > 0 || always.has(silences[index]!)),
    total: [...rows, ...silentRows].reduce((sum, { count }) => sum + count, 0),
    overdue: dueTable(office, language, words.overdueList, overdue),
    thisYear: dueTable(office, language, words.restOfYear(year), thisYear),
  };
}

/** Shown even where nothing is such: their absence is worth knowing (law 8). */
const always: ReadonlySet<Silence> = new Set(['permanent', 'unstated', 'blank']);

function classesOf(due: readonly DueRecord[]): RetentionCount[] {
  return merged(
    due.map(({ shelf, record: { class: node } }) => ({
      when: '',
      shelf,
      code: node.code,
      title: node.title,
      count: 1,
    })),
  );
}

/** Counts of one class added up. */
function merged(counts: readonly RetentionCount[]): RetentionCount[] {
  const classes = Map.groupBy(counts, ({ shelf, code }) => `${shelf.register.id}/${code}`);
  return [...classes.values()].map((of) => ({
    ...of[0]!,
    count: of.reduce((sum, { count }) => sum + count, 0),
  }));
}
