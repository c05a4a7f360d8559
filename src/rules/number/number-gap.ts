import { scopeOf } from '../../domain/number/series.ts';
import type { RecordEntry } from '../../domain/record.ts';
import { rule } from '../rule.ts';

/** A run of missing numbers: the numbers before and after it, and how many are missing. */
interface Gap {
  readonly after: string | undefined;
  readonly before: string;
  readonly missing: number;
}

/**
 * Running numbers are missing in between: allowed, but somebody may be looking for them (NUM-01). One
 * notice a sequence, at its last record, with the first few gaps.
 */
export const numberGap = rule('number-gap', 'notice', function* ({ register }) {
  for (const sequence of sequences(register.records)) {
    const gaps = gapsIn(sequence);
    if (gaps.length === 0) continue;
    const last = sequence.at(-1)!;
    const missing = gaps.reduce((sum, gap) => sum + gap.missing, 0);
    yield { at: { path: last.path, field: ['number'] }, facts: { missing, gaps: gaps.slice(0, 3) } };
  }
});

/** The records of each sequence, in running order. */
function sequences(records: readonly RecordEntry[]): RecordEntry[][] {
  const scopes = new Map<string, RecordEntry[]>();
  for (const record of records) {
    if (record.reading?.parts.sequence === undefined) continue;
    const scope = scopeOf(record.reading.series, record.reading.parts);
    const sequence = scopes.get(scope);
    if (sequence) sequence.push(record);
    else scopes.set(scope, [record]);
  }
  return [...scopes.values()].map((sequence) => sequence.sort((a, b) => runningNumber(a) - runningNumber(b)));
}

function gapsIn(sequence: readonly RecordEntry[]): Gap[] {
  const gaps: Gap[] = [];
  let last: RecordEntry | undefined;
  for (const record of sequence) {
    const expected = last ? runningNumber(last) + 1 : record.reading!.series.first;
    const missing = runningNumber(record) - expected;
    if (missing > 0) gaps.push({ after: last?.fields.number, before: record.fields.number, missing });
    last = record;
  }
  return gaps;
}

function runningNumber(record: RecordEntry): number {
  return record.reading!.parts.sequence!;
}
