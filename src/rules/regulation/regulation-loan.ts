import { conflictsIn } from '../../domain/regulation/access-conflicts.ts';
import { rule } from '../rule.ts';

/** Settings of lending or reading that contradict one another (X01 … X07). */
export const regulationLoan = rule('regulation-loan', 'error', function* ({ register }) {
  const { path, data } = register.regulation;
  for (const room of ['readings', 'loans'] as const) {
    const access = data[room];
    if (!access) continue;
    for (const { at: field, ...facts } of conflictsIn(access, room)) yield { at: { path, field }, facts };
  }
});
