import { nearest } from '../../domain/nearest.ts';
import { isStub } from '../../domain/record.ts';
import { rule } from '../rule.ts';

/** A type of document that its class does not list, where the list is closed (CLS-03, CHK-09). */
export const classDocument = rule('class-document', 'error', function* ({ register }) {
  for (const record of register.records) {
    const { path, class: node, fields } = record;
    const { documents } = node.data;
    const { document } = fields;
    if (!documents || node.data['other-documents'] || isStub(record)) continue;
    if (document !== undefined && documents.includes(document)) continue;
    const meant = document === undefined ? undefined : nearest(document, documents);
    yield {
      at: { path, field: ['document'] },
      facts: { document, class: node.title, documents, nearest: meant },
    };
  }
});
