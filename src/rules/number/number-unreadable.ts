import { canonical } from '../../domain/number/canonical.ts';
import { printNumber, readLoosely, type Series } from '../../domain/number/series.ts';
import { rule } from '../rule.ts';

/** A number fits no series of its class (NUM-02), or fits one only in another spelling (§4.2, items 5 and 8). */
export const numberUnreadable = rule('number-unreadable', 'error', function* ({ register }) {
  for (const { path, class: node, fields, reading } of register.records) {
    if (reading || node.series.length === 0) continue;
    const meant = spellingOf(node.series, fields.number);
    const templates = node.series.map((series) => series.template);
    yield { at: { path, field: ['number'] }, facts: { number: fields.number, templates, meant } };
  }
});

/** The same number as its series prints it, when only the spelling is off. */
function spellingOf(all: readonly Series[], number: string): string | undefined {
  for (const series of all) {
    const parts = readLoosely(series, number);
    if (parts && canonical(printNumber(series, parts)) === canonical(number))
      return printNumber(series, parts);
  }
  return undefined;
}
