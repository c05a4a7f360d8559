import { isWithin, placeOf } from './booked-at.ts';
import type { CountResult } from './count-lines.ts';
import type { Day } from './day.ts';
import { goneBy } from './disposal-state.ts';
import type { Form } from './form.ts';
import { isStub, type RecordEntry } from './record.ts';
import { indexOf, type Register } from './register.ts';
import { standings } from './state.ts';
import { absences, type Counted, latestCounts, stocktakesBy } from './stocktake-state.ts';
import { deadlineDay } from './term.ts';

/** How shelf and register differ, known since a stocktake and settled by nothing since (ENV-08). */
export interface Difference {
  readonly number: string;
  readonly problem: Exclude<CountResult, 'found'>;
  readonly stocktake: Form<'stocktakes'>;
  /** Its place in the form's `items`. */
  readonly index: number;
  /** Since when it is known. */
  readonly on: Day;
  /** What bears the number; of what is surplus perhaps nothing. */
  readonly record: RecordEntry | undefined;
  /** Where it was seen, when that is not its place. */
  readonly found: string | undefined;
  /** Where it belongs. */
  readonly place: string | undefined;
  /** By when it must be settled, where the regulation says so (law 8). */
  readonly due: Day | undefined;
}

/**
 * What the latest counts found missing, damaged, misplaced or surplus, and nothing has settled by a day: no later count,
 * not its end; of what was misplaced, not the place in its file; of what was surplus, not its being registered there,
 * nor a later count of the place that does not name it.
 */
export function openDifferences(register: Register, on: Day): Difference[] {
  const stocktakes = stocktakesBy(register, on);
  if (stocktakes.length === 0) return [];
  const gone = goneBy(register, on);
  const away = absences(register);
  const standingOf = standings(register, on);
  const { records } = indexOf(register);
  const isLent = (name: string, day: Day) =>
    away.get(name)?.some(({ out, back }) => out <= day && (back === undefined || back >= day)) ?? false;
  return [...latestCounts(register, on)].flatMap(([name, counted]) => {
    const { stocktake, index, item } = counted;
    const { number, result: problem } = item;
    if (problem === 'found') return [];
    const day = stocktake.fields.on;
    const known = (records.get(name) ?? []).filter((record) => !isStub(record));
    const there = problem === 'surplus' ? (item.place ?? stocktake.fields.place) : item.place;
    const own = known.flatMap((record) => placeOf(register, record) ?? []);
    if (problem === 'surplus') {
      const isShelved = known.some((record) => ['in-store', 'listed'].includes(standingOf(record).status));
      const belongs =
        item.place === undefined || own.some((one) => isWithin(there!, one) || isWithin(one, there!));
      if ((isShelved && belongs) || isCountedSince(stocktakes, counted, there!)) return [];
    } else {
      if (known.length === 0 || gone.has(name)) return [];
      if (problem === 'missing' && isLent(name, day)) return [];
      if (problem === 'misplaced' && (item.place === undefined || own.includes(item.place))) return [];
    }
    const due = dueOf(register, day);
    return [
      { number, problem, stocktake, index, on: day, record: known[0], found: there, place: own[0], due },
    ];
  });
}

/** Whether a later stocktake counted the place; it did not name the thing, or its own line would be the latest. */
function isCountedSince(
  stocktakes: readonly Form<'stocktakes'>[],
  { stocktake }: Counted,
  place: string,
): boolean {
  return stocktakes
    .slice(stocktakes.indexOf(stocktake) + 1)
    .some(({ fields }) => isWithin(place, fields.place));
}

function dueOf({ regulation, calendar }: Register, on: Day): Day | undefined {
  const within = regulation.data.storage?.differences;
  if (within === undefined || within === 'blank') return undefined;
  const day = deadlineDay(within, on, calendar);
  return typeof day === 'string' ? day : undefined;
}
