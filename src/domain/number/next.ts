import type { RecordEntry } from '../record.ts';
import { type NumberParts, printNumber, type Series, scopeOf } from './series.ts';

/** A part of a number that nothing given so far decides. */
export interface MissingPart {
  readonly missing: string;
  /** The allowed values, where they are fixed. */
  readonly allowed: readonly string[];
}

/**
 * The next free number of a series: one more than the highest in its sequence, so that gaps stay gaps and a
 * number is never used again (NUM-01).
 * @param given texts of fields that decide parts of the number, and `year`
 * @param isTaken numbers that no record shows, but somebody else already uses
 * @returns `'full'` when a closed series has no number left
 */
export function nextNumber(
  series: Series,
  records: readonly RecordEntry[],
  given: Readonly<Record<string, string | undefined>>,
  isTaken: (number: string) => boolean = () => false,
): { number: string } | MissingPart | 'full' {
  const segments: Record<string, string> = {};
  for (const [name, { field, values }] of series.segments) {
    const value = given[field];
    const text = value === undefined ? undefined : values ? values.get(value) : value;
    if (text === undefined) return { missing: field, allowed: [...(values?.keys() ?? [])] };
    segments[name] = text;
  }
  const showsYear = given.year !== undefined && series.parts.some((part) => part.kind === 'year');
  const parts: NumberParts = showsYear ? { year: given.year!, segments } : { segments };
  const scope = scopeOf(series, parts);
  let highest = series.first - 1;
  for (const { reading } of records) {
    if (reading?.series.template !== series.template || reading.parts.sequence === undefined) continue;
    if (reading.parts.sequence > highest && scopeOf(series, reading.parts) === scope) {
      highest = reading.parts.sequence;
    }
  }
  for (let sequence = highest + 1; sequence <= series.last; sequence += 1) {
    const number = printNumber(series, { ...parts, sequence });
    if (!isTaken(number)) return { number };
  }
  return 'full';
}
