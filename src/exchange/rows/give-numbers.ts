import { type Day, parseDay, yearOf } from '../../domain/day.ts';
import type { ClassNode } from '../../domain/file-plan.ts';
import { fileNameOf } from '../../domain/number/canonical.ts';
import { nextNumber } from '../../domain/number/next.ts';
import { readNumber, type Series, scopeOf } from '../../domain/number/series.ts';
import type { RecordEntry } from '../../domain/record.ts';
import type { Register } from '../../domain/register.ts';
import type { RowFault } from './row-fault.ts';

/** Gives a row of a class its number, by its other fields. */
export type NumberGiver = (values: Readonly<Record<string, string>>) => { number: string } | RowFault;

/**
 * Gives out the next numbers of a class one after the other, as if each were filed at once.
 * @param isTaken numbers that the table itself brings
 */
export function giveNumbers(
  register: Register,
  node: ClassNode,
  today: Day,
  isTaken: (number: string) => boolean,
): NumberGiver {
  // The last record of each run of numbers: what comes next follows from it alone.
  const last = new Map<string, readonly RecordEntry[]>();
  const isUsed = (number: string) => register.unread.has(fileNameOf(number)) || isTaken(number);
  return (values) => {
    const series = node.series.find(({ documents }) => !documents || documents.has(values.document ?? ''));
    if (node.data.linked || !series)
      return { reason: 'no-part', field: 'document', allowed: documentsOf(node) };
    const decides = series.yearField === undefined ? today : values[series.yearField];
    const day = decides === undefined ? undefined : parseDay(decides);
    if (day === undefined) return { reason: 'no-part', field: series.yearField!, allowed: [] };
    const given = { ...values, year: yearOf(day) };
    const run = runOf(series, given);
    const next = nextNumber(series, last.get(run) ?? register.records, given, isUsed);
    if (next === 'full') return { reason: 'full', template: series.template };
    if ('missing' in next) return { reason: 'no-part', field: next.missing, allowed: next.allowed };
    last.set(run, [asRecord(series, next.number)]);
    return next;
  };
}

function runOf(series: Series, given: Readonly<Record<string, string>>): string {
  const segments = Object.fromEntries(
    [...series.segments].map(([name, { field, values }]) => {
      const value = given[field] ?? '';
      return [name, values?.get(value) ?? value];
    }),
  );
  return scopeOf(series, { year: given.year ?? '', segments });
}

/** As much of a record as numbers are counted by. */
function asRecord(series: Series, number: string): RecordEntry {
  return { reading: { series, parts: readNumber(series, number)! } } as RecordEntry;
}

function documentsOf(node: ClassNode): string[] {
  return node.series.flatMap(({ documents }) => [...(documents ?? [])]);
}
