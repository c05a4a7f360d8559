import { canonical } from '../../domain/number/canonical.ts';
import { type NumberParts, printNumber, readLoosely, type Series } from '../../domain/number/series.ts';
import type { RecordFields } from '../../domain/record.ts';
import { rule } from '../rule.ts';

/** A number fits no series of its class (NUM-02), or fits one only in another spelling (NUM-01). */
export const numberUnreadable = rule('number-unreadable', 'error', function* ({ register }) {
  for (const { path, class: node, fields, reading } of register.records) {
    if (reading || node.series.length === 0) continue;
    const meant = spellingOf(node.series, fields);
    const templates = node.series.map((series) => series.template);
    yield { at: { path, field: ['number'] }, facts: { number: fields.number, templates, meant } };
  }
});

/** The same number as its series prints it, when only the spelling is off. */
function spellingOf(all: readonly Series[], fields: RecordFields): string | undefined {
  for (const series of all) {
    const parts = readLoosely(series, fields.number);
    if (!parts) continue;
    const printed = printNumber(series, { ...parts, segments: asTheFieldsSay(series, parts, fields) });
    if (canonical(printed) === canonical(fields.number)) return printed;
  }
  return undefined;
}

/** A part without fixed texts is spelt as its field spells it: `XS`, not `xs`. */
function asTheFieldsSay(series: Series, { segments }: NumberParts, fields: RecordFields) {
  return Object.fromEntries(
    Object.entries(segments).map(([name, text]) => {
      const value = fields[series.segments.get(name)?.field ?? name];
      return [name, typeof value === 'string' && canonical(value) === text ? value : text];
    }),
  );
}
