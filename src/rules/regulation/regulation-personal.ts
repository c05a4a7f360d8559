import { unsealableFields } from '../../domain/personal/unsealable.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import type { Version } from '../../domain/version.ts';
import { rule } from '../rule.ts';

/** The regulation wants a field sealed that cannot be, or twice (CNF-15). */
export const regulationPersonal = rule('regulation-personal', 'error', function* ({ register }) {
  const { path } = register.regulation;
  for (const { at: field, ...facts } of unsealableIn(register.versions[0]!))
    yield { at: { path, field }, facts };
});

/** The gate holds one regulation against many changes. */
const unsealableIn = rememberedOf((version: Version) => [...unsealableFields(version)]);
