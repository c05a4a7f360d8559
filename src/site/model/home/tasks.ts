import { later } from '../../../domain/day.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import { type DueItem, dueItems } from '../../../domain/due-items.ts';
import { canonical } from '../../../domain/number/canonical.ts';
import type { RecordEntry } from '../../../domain/record.ts';
import { indexOf } from '../../../domain/register.ts';
import type { Office, Shelf } from '../office.ts';
import { daysAhead } from './loans-due.ts';

/** Work with a last day: a round of a duty, or something to do with a record or dossier. */
export interface Task extends DueItem {
  readonly shelf: Shelf;
  /** What it is about; `undefined` for duties. */
  readonly on: RecordEntry | Dossier | undefined;
  readonly isLate: boolean;
}

/** The work that is due within the next days or is late. */
export interface Tasks {
  /** The last due first: rounds missed long ago do not hide those of this week. */
  readonly duties: readonly Task[];
  /** Clocks that run on records and dossiers, and what must be brought up to date; the first due first. */
  readonly timed: readonly Task[];
}

/** What must be done by the end of the next seven days, as the day of the site shows it. */
export function tasksOf({ shelves, asOf }: Office): Tasks {
  const tasks = shelves.flatMap((shelf) =>
    dueItems(shelf.register, asOf, later(asOf, { days: daysAhead })).map(
      (item): Task => ({ ...item, shelf, on: subjectOf(shelf, item), isLate: item.due < asOf }),
    ),
  );
  tasks.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return {
    duties: tasks.filter(({ kind }) => kind === 'duty').reverse(),
    timed: tasks.filter(({ kind }) => kind === 'clock' || kind === 'update' || kind === 'paper'),
  };
}

function subjectOf({ register }: Shelf, { kind, number }: DueItem): RecordEntry | Dossier | undefined {
  if (kind !== 'clock' && kind !== 'update') return undefined;
  const { dossiers, records } = indexOf(register);
  return dossiers.get(number) ?? records.get(canonical(number))?.[0];
}
