import { openDifferences } from '../../domain/differences.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { openHolds } from '../../domain/hold-state.ts';
import { isStub, type RecordEntry } from '../../domain/record.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import type { Waiting } from '../git-facts.ts';
import { type DueRecord, dueRecords } from './custody/retention-calendar.ts';
import { type ClassLine, classLinesOf } from './home/class-lines.ts';
import {
  type FilingsCompared,
  filingsCompared,
  filingsPerMonth,
  type MonthOfFilings,
} from './home/filings.ts';
import { type LentItems, lentItems } from './home/loans-due.ts';
import { type Tasks, tasksOf } from './home/tasks.ts';
import { dayOfRecord, type Office } from './office.ts';
import { type Completeness, completeness } from './units/completeness.ts';

/** A paper that a dossier says it lacks. */
export interface AbsentLine {
  readonly dossier: Dossier;
  readonly document: string;
  readonly reason: string;
  readonly collector: string | undefined;
}

/** What the home page shows, in no particular language. */
export interface HomeView extends Tasks {
  readonly records: number;
  readonly dossiers: number;
  readonly lent: LentItems;
  readonly waiting: readonly Waiting[];
  /** Fallen due for appraisal, the earliest first. */
  readonly appraisal: readonly DueRecord[];
  /** How much stocktakes found to differ and nothing has settled. */
  readonly differing: number;
  /** Holds in force. */
  readonly holds: number;
  /** Dossiers that lack papers without a word why. */
  readonly incomplete: readonly Completeness[];
  /** Papers to collect. */
  readonly absent: readonly AbsentLine[];
  readonly newest: readonly { readonly record: RecordEntry; readonly day: string }[];
  readonly classes: readonly ClassLine[];
  readonly filings: FilingsCompared;
  readonly months: readonly MonthOfFilings[];
}

/** How many months the small picture shows. */
const months = 24;

/** Works out the home page, once for all languages. */
export const homeView = rememberedOf((office: Office): HomeView => {
  const { shelves, asOf, facts } = office;
  const dossiers = shelves.flatMap(({ register }) => register.dossiers);
  return {
    ...tasksOf(office),
    records: office.records.length,
    dossiers: dossiers.length,
    lent: lentItems(office),
    waiting: facts.waiting.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0)),
    appraisal: dueRecords(office).filter(({ due }) => due <= asOf),
    differing: shelves.reduce((sum, { register }) => sum + openDifferences(register, asOf).length, 0),
    holds: shelves.reduce((sum, { register }) => sum + openHolds(register, asOf).length, 0),
    incomplete: [...completeness(office).values()].filter(({ missing }) => missing.length > 0),
    absent: dossiers.flatMap((dossier) =>
      (dossier.fields.absent ?? []).map(({ document, reason, collector }) => ({
        dossier,
        document,
        reason,
        collector,
      })),
    ),
    newest: newestOf(office.records.filter(({ record }) => !isStub(record)).map(({ record }) => record)),
    classes: shelves.flatMap(classLinesOf),
    filings: filingsCompared(office),
    months: filingsPerMonth(office, months),
  };
});

function newestOf(records: readonly RecordEntry[]): HomeView['newest'] {
  return records
    .flatMap((record) => {
      const day = record.fields.filed ?? dayOfRecord(record);
      return day === undefined ? [] : [{ record, day }];
    })
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, 8);
}
