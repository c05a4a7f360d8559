import { blanksOf } from '../../domain/regulation/blanks.ts';
import { rule } from '../rule.ts';

/** A figure that the regulation leaves to the office has not been filled in (law 8; RET-06). */
export const regulationBlank = rule('regulation-blank', 'error', function* ({ register }) {
  const { path, data } = register.regulation;
  for (const { at: field, ...facts } of blanksOf(data)) yield { at: { path, field }, facts };
});
