import type { Calendar, MissingYear } from './calendar.ts';
import { type Day, dayOfMonth, yearOf } from './day.ts';

/** The working days of one year, as far as the calendar knows them. */
interface WorkedYear {
  readonly days: readonly Day[];
  /** Whether the calendar knows the whole year. */
  readonly known: boolean;
}

const worked = new WeakMap<Calendar, Map<number, WorkedYear>>();

/**
 * The so-and-so-many-th working day after a day that does not count itself. Counts on lists of whole years, so that
 * hundreds of days cost no more than one. A year without any working day is taken for one that nobody has filled in.
 */
export function workingDayAfter(start: Day, count: number, calendar: Calendar): Day | MissingYear {
  let left = count;
  const startYear = Number(yearOf(start));
  for (let year = start.endsWith('-12-31') ? startYear + 1 : startYear; year <= 9999; year += 1) {
    const { days, known } = workedYear(year, calendar);
    const from = countUntil(days, start);
    const found = days[from + left - 1];
    if (found !== undefined) return found;
    if (!known || days.length === 0) return { missingYear: yearOf(dayOfMonth(year, 1, 1)) };
    left -= days.length - from;
  }
  return dayOfMonth(9999, 12, 31);
}

function workedYear(year: number, calendar: Calendar): WorkedYear {
  const years = worked.get(calendar);
  const found = years?.get(year);
  if (found) return found;
  const read = readYear(year, calendar);
  worked.set(calendar, (years ?? new Map<number, WorkedYear>()).set(year, read));
  return read;
}

/** Lists the working days of a year up to the first that the calendar does not know. */
function readYear(year: number, calendar: Calendar): WorkedYear {
  const days: Day[] = [];
  for (let month = 1; month <= 12; month += 1) {
    for (let date = 1; date <= 31; date += 1) {
      const day = dayOfMonth(year, month, date);
      if (Number(day.slice(8)) < date) break;
      const isWorked = calendar.isWorkingDay(day);
      if (isWorked === undefined) return { days, known: false };
      if (isWorked) days.push(day);
    }
  }
  return { days, known: true };
}

/** How many days of a sorted list are not after a day. */
function countUntil(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The working days after the first day, up to the second; `undefined` where the calendar does not know them all. */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar): number | undefined {
  let count = 0;
  for (let year = Number(yearOf(from)); year <= Number(yearOf(to)); year += 1) {
    const { days, known } = workedYear(year, calendar);
    if (!known || days.length === 0) return undefined;
    count += Math.max(countUntil(days, to) - countUntil(days, from), 0);
  }
  return count;
}
