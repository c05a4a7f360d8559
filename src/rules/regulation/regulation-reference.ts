import { brokenReferences } from '../../domain/references/of-regulation.ts';
import { rule } from '../rule.ts';

/** A setting names a field, word, document, class, level, part of a number or role that does not exist (CLS-19). */
export const regulationReference = rule('regulation-reference', 'error', function* ({ register }) {
  const { path, data } = register.regulation;
  for (const { at: field, ofName, ...facts } of brokenReferences(data, register.plan)) {
    yield { at: { path, field, ofName }, facts };
  }
});
