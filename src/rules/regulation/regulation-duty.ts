import type { Fault } from '../../domain/finding.ts';
import { rule } from '../rule.ts';

/** What is wrong with a duty as the regulation sets it. */
type DutyProblem =
  | { readonly problem: 'evidence'; readonly what: string }
  | { readonly problem: 'code'; readonly what: string; readonly code: string; readonly other: string }
  | {
      readonly problem: 'band';
      readonly what: string;
      readonly reading: string;
      readonly from: number;
      readonly to: number;
      readonly unit: string;
    };

/** A duty that nothing proves, that shares its code with another, or whose band is upside down (X13 … X16). */
export const regulationDuty = rule('regulation-duty', 'error', function* ({ register }) {
  const { path, data } = register.regulation;
  const first = new Map<string, string>();
  const found = (at: readonly (string | number)[], facts: DutyProblem): Fault<DutyProblem> => ({
    at: { path, field: ['duties', ...at] },
    facts,
  });
  for (const [index, { code, what, evidence, bands = {} }] of (data.duties ?? []).entries()) {
    const other = first.get(code);
    if (other === undefined) first.set(code, what);
    else yield found([index, 'code'], { problem: 'code', what, code, other });
    if (evidence === undefined) yield found([index, 'evidence'], { problem: 'evidence', what });
    for (const [reading, { from, to, unit }] of Object.entries(bands)) {
      if (from <= to) continue;
      yield found([index, 'bands', reading], { problem: 'band', what, reading, from, to, unit });
    }
  }
});
