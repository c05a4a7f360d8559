import type { ClassNode } from './file-plan.ts';
import { readNumber } from './number/series.ts';
import type { RecordEntry, RecordFields } from './record.ts';

/**
 * Reads the number of a record: by the series for its type of document first, then by any other of its class
 * (so that a `Y` number on an order is still understood, and named as wrong: NUM-11).
 */
export function readingOf(node: ClassNode, fields: RecordFields): RecordEntry['reading'] {
  let other: RecordEntry['reading'];
  for (const series of node.series) {
    const parts = readNumber(series, fields.number);
    if (!parts) continue;
    if (!series.documents || (fields.document && series.documents.has(fields.document)))
      return { series, parts };
    other ??= { series, parts };
  }
  return other;
}
