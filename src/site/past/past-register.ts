import type { Status } from '../../domain/status.ts';

/** All that is needed to show how the registers stood on any day; travels to the browser as JSON. */
export interface PastRegister {
  /** The day after which nothing is known. */
  readonly until: string;
  /** Filing day → the records that were filed on it; empty: no day is stated, they count from the beginning. */
  readonly filed: readonly (readonly [day: string, records: readonly PageOf[]])[];
  /** Records that were ever anything but in store. */
  readonly changed: readonly ChangedRecord[];
}

/** A number, and the name of its page where that differs. */
export type PageOf = string | readonly [number: string, page: string];

/** A record and the statuses it has had. */
export interface ChangedRecord {
  readonly of: PageOf;
  readonly title: string;
  /** Its filing day, empty where none is stated. */
  readonly filed: string;
  /** Oldest first; the first holds from the beginning. */
  readonly statuses: readonly StatusSince[];
}

/** A status from a day on; with the borrower, where it is a loan. */
export type StatusSince = readonly [from: string, status: Status, borrower?: string];

/** A record as it stood on a day, where it was not simply in store. */
export interface PastLine {
  readonly record: ChangedRecord;
  readonly since: StatusSince;
}

/** How the registers stood at the end of a day. */
export interface PastDay {
  /** Records filed by then. */
  readonly filed: number;
  /** Those filed on the day itself. */
  readonly filedThen: readonly PageOf[];
  /** How many records had each status; statuses that none had are left out. */
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  readonly lines: readonly PastLine[];
}

/** Tells how the registers stood at the end of a day. */
export function registerOn({ filed, changed }: PastRegister, day: string): PastDay {
  const by = filed.filter(([on]) => on <= day);
  const all = by.reduce((sum, [, records]) => sum + records.length, 0);
  const counts: Partial<Record<Status, number>> = {};
  const lines: PastLine[] = [];
  for (const record of changed) {
    if (record.filed > day) continue;
    const since = record.statuses.findLast(([from]) => from <= day)!;
    const status = since[1];
    if (status === 'in-store') continue;
    counts[status] = (counts[status] ?? 0) + 1;
    lines.push({ record, since });
  }
  const inStore = all - lines.length;
  return {
    filed: all,
    filedThen: by.find(([on]) => on === day)?.[1] ?? [],
    counts: inStore > 0 ? { 'in-store': inStore, ...counts } : counts,
    lines,
  };
}
