import type { Day } from '../../domain/day.ts';
import { type Rhythm, roundNamed } from '../../domain/rhythm.ts';

/** A period that a report speaks of. */
export interface Period {
  /** `2026`, `2026-H1`, `2026-Q3` or `2026-10`. */
  readonly name: string;
  readonly first: Day;
  readonly last: Day;
}

const lengths: readonly Rhythm['per'][] = ['year', 'half-year', 'quarter', 'month'];

/** The period of that name; `undefined` where there is none. */
export function periodNamed(name: string): Period | undefined {
  for (const per of lengths) {
    const round = roundNamed({ text: '', per }, name);
    if (round) return { name, first: round.first, last: round.due };
  }
  return undefined;
}

/** Whether a day lies in a period. */
export function isWithin({ first, last }: Period, day: string | undefined): boolean {
  return day !== undefined && first <= day && day <= last;
}

/** The last day of a period of which something is known on a day. */
export function knownUntil({ last }: Period, on: Day): Day {
  return [last, on].sort()[0]!;
}
