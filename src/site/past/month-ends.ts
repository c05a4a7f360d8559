import { type Day, later } from '../../domain/day.ts';
import { endOf } from '../../domain/term.ts';

/** The ends of the last months before a day, the newest first. */
export function monthEnds(day: Day, months = 12): Day[] {
  const first = endOf('month', day) === day ? 0 : 1;
  return Array.from({ length: months }, (_, index) =>
    endOf('month', later(`${day.slice(0, 7)}-01` as Day, { months: -(index + first) })),
  );
}
