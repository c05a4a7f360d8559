import { isStub } from '../../domain/record.ts';
import { rule } from '../rule.ts';

/** A type of document bears a number of another type's series, e.g. a contract number on an order (NUM-11). */
export const numberSeries = rule('number-series', 'error', function* ({ register }) {
  for (const record of register.records) {
    const { path, class: node, fields, reading } = record;
    const documents = reading?.series.documents;
    if (!documents || isStub(record)) continue;
    const { document } = fields;
    if (document !== undefined && documents.has(document)) continue;
    const right = node.series.find(
      ({ documents: own }) => !own || (document !== undefined && own.has(document)),
    );
    const facts = { number: fields.number, document, template: right?.template };
    yield { at: { path, field: ['number'] }, facts };
  }
});
