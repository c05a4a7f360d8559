import { rule } from '../rule.ts';

/** A class that holds records has no numbers, or has those of dossiers where there are none (NUM-01, NUM-13). */
export const regulationNumber = rule('regulation-number', 'error', function* ({ register }) {
  const { path, data } = register.regulation;
  for (const { leaf, title, at, data: said } of register.plan.order) {
    if (!leaf) continue;
    const { numbers = [], linked } = said;
    const problem =
      linked && !data.dossiers ? 'dossiers' : !linked && numbers.length === 0 ? 'none' : undefined;
    if (!problem) continue;
    const field = [...at, problem === 'none' ? 'numbers' : 'linked'];
    yield { at: { path, field }, facts: { title, problem } as const };
  }
});
