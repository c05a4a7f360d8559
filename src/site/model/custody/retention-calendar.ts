import { type Day, yearOf } from '../../../domain/day.ts';
import { goneOn } from '../../../domain/disposal-state.ts';
import { isStub, type RecordEntry } from '../../../domain/record.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import { retentionDue } from '../../../domain/retention-due.ts';
import { expiries } from '../../../domain/retention-state.ts';
import type { Office, Shelf } from '../office.ts';

/** Why a record does not fall due; `answered`: an appraisal has said what becomes of it. */
export const silences = ['permanent', 'unstated', 'blank', 'not-started', 'unknown', 'answered'] as const;

/** Why a record does not fall due. */
export type Silence = (typeof silences)[number];

/** How many records of a class fall due in a year, or do not. */
export interface RetentionCount {
  /** The year in which they fall due, past or to come; or why they never do. */
  readonly when: string | Silence;
  readonly shelf: Shelf;
  /** Code and title of the class. */
  readonly code: string;
  readonly title: string;
  readonly count: number;
}

/** A record that falls due and has not been answered for. */
export interface DueRecord {
  readonly shelf: Shelf;
  readonly record: RecordEntry;
  readonly due: Day;
}

/**
 * How many records fall due by year and class, for the calendar and for the heat map: by year, then in the order of
 * the regulation, the silences last. Stubs and what has gone are left out, so the counts add up to what is kept. What
 * is on hold, on loan or on a list is in them.
 */
export const retentionByYearAndClass = rememberedOf((office: Office): readonly RetentionCount[] => {
  const counts: RetentionCount[] = [];
  const add = (when: string, shelf: Shelf, records: readonly RecordEntry[]) => {
    const ofClass = Map.groupBy(records, ({ class: node }) => node);
    for (const node of shelf.register.plan.order) {
      const count = ofClass.get(node)?.length ?? 0;
      if (count > 0) counts.push({ when, shelf, code: node.code, title: node.title, count });
    }
  };
  const years = Map.groupBy(dueRecords(office), ({ due }) => yearOf(due));
  for (const year of [...years.keys()].sort()) {
    for (const shelf of office.shelves)
      add(
        year,
        shelf,
        years
          .get(year)!
          .filter((one) => one.shelf === shelf)
          .map(({ record }) => record),
      );
  }
  for (const silence of silences)
    for (const shelf of office.shelves) add(silence, shelf, silent(office).get(shelf)!.get(silence) ?? []);
  return counts;
});

/** All records that fall due on any day and have not been answered for, the earliest first. */
export const dueRecords = rememberedOf((office: Office): readonly DueRecord[] =>
  office.shelves
    .flatMap((shelf) =>
      retentionDue(shelf.register, office.asOf, '9999-12-31' as Day).map((due) => ({ shelf, ...due })),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
);

const silent = rememberedOf(
  (office: Office) => new Map(office.shelves.map((shelf) => [shelf, silentIn(office, shelf)])),
);

function silentIn(office: Office, shelf: Shelf): ReadonlyMap<Silence, readonly RecordEntry[]> {
  const { register } = shelf;
  const expiryOf = expiries(register, office.asOf);
  const due = new Set(dueRecords(office).map(({ record }) => record));
  const kept = register.records.filter(
    (record) => !due.has(record) && !isStub(record) && !goneOn(register, record.fields.number, office.asOf),
  );
  return Map.groupBy(kept, (record): Silence => {
    const { state } = expiryOf(record);
    return state === 'timed' ? 'answered' : state;
  });
}
