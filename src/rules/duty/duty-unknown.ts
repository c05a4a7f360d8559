import type { Day } from '../../domain/day.ts';
import { dutiesFor, rhythmOf } from '../../domain/duty-state.ts';
import type { Fault } from '../../domain/finding.ts';
import { nearest } from '../../domain/nearest.ts';
import { formsOf } from '../../domain/register.ts';
import { roundNamed, roundOf } from '../../domain/rhythm.ts';
import { rule } from '../rule.ts';

/** What a form of the duties names that there is not. */
type Unknown =
  | {
      readonly problem: 'duty';
      readonly code: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  /** `round`: the one in which it was done. */
  | {
      readonly problem: 'round';
      readonly name: string;
      readonly every: string;
      readonly round: string;
      readonly done: Day;
    }
  /** The round has not begun on the day on which somebody says that it was not done. */
  | { readonly problem: 'ahead'; readonly name: string; readonly first: Day; readonly done: Day };

/**
 * A form names a duty that the regulation does not have, or a round that the duty's rhythm does not have; or it explains
 * away a round that has not begun.
 */
export const dutyUnknown = rule('duty-unknown', 'error', function* ({ register }): Generator<Fault<Unknown>> {
  for (const form of formsOf(register, 'duties')) {
    const { path, fields } = form;
    const { duty: code, for: name, done } = fields;
    const duties = dutiesFor(register, form);
    const duty = duties.find((one) => one.code === code);
    if (!duty) {
      const known = duties.map((one) => one.code);
      const facts = { problem: 'duty', code, nearest: nearest(code, known), known } as const;
      yield { at: { path, field: ['duty'] }, facts };
      continue;
    }
    const rhythm = rhythmOf(duty);
    if (!rhythm || name === undefined) continue;
    const named = roundNamed(rhythm, name);
    if (named) {
      const { first } = named;
      if (fields.omitted !== undefined && first > done)
        yield { at: { path, field: ['for'] }, facts: { problem: 'ahead', name, first, done } };
      continue;
    }
    const round = roundOf(rhythm, done).name;
    const facts = { problem: 'round', name, every: rhythm.text, round, done } as const;
    yield { at: { path, field: ['for'] }, facts };
  }
});
