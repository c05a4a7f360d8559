import { brokenReferences } from '../../domain/references/of-regulation.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import type { Version } from '../../domain/version.ts';
import { rule } from '../rule.ts';

/** A setting names a field, word, document, class, level, part of a number or role that does not exist (CLS-19). */
export const regulationReference = rule('regulation-reference', 'error', function* ({ register }) {
  const { path } = register.regulation;
  for (const { at: field, ofName, ...facts } of brokenIn(register.versions[0]!))
    yield { at: { path, field, ofName }, facts };
});

/** The gate holds one regulation against many changes. */
const brokenIn = rememberedOf(({ data, plan }: Version) => [...brokenReferences(data, plan)]);
