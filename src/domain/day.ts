/**
 * A calendar day in Asia/Shanghai, written `YYYY-MM-DD`. Days are texts: they sort, compare and
 * travel as they are, and no clock or time zone can shift them (law 9).
 */
export type Day = string & { readonly __day: unique symbol };

/** Reads `YYYY-MM-DD`; `undefined` for any other spelling and for days that do not exist. */
export function parseDay(text: string): Day | undefined {
  if (days.has(text)) return text as Day;
  const day = readDay(text);
  if (day !== undefined) days.add(day);
  return day;
}

/** Days that have been read: a hundred thousand records share a few thousand. */
const days = new Set<string>();

function readDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (year < 1 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= daysInMonth(year, month) ? (text as Day) : undefined;
}

/** The day that a field holds; `undefined` where it is empty or holds something else. */
export function asDay(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined;
}

/** The day at which an instant falls in Asia/Shanghai. @param instant milliseconds since 1970 */
export function dayOf(instant: number): Day {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('Asia/Shanghai');
  return zoned.toPlainDate().toString() as Day;
}

/** The calendar year of a day, as its four digits. */
export function yearOf(day: Day): string {
  return day.slice(0, 4);
}

/** The day of a month; one that the month does not have becomes its last, and after 9999-12-31 no later one comes. */
export function dayOfMonth(year: number, month: number, date: number): Day {
  if (year > 9999) return '9999-12-31' as Day;
  const within = Math.min(date, daysInMonth(year, month));
  const years = year > 999 ? year : String(year).padStart(4, '0');
  return `${years}-${two(month)}-${two(within)}` as Day;
}

/**
 * The day so many calendar days, months or years later; the end of a month is kept inside the month. The last
 * day that can be written is 9999-12-31, and no later one comes. Years and months are counted on the text itself,
 * for at each check every record may ask.
 */
export function later(day: Day, by: { days?: number; months?: number; years?: number }): Day {
  const { days = 0, months = 0, years = 0 } = by;
  const total = Number(yearOf(day)) * 12 + years * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  const start = dayOfMonth(year, month, Number(day.slice(8)));
  if (days === 0) return start;
  const date = Number(start.slice(8)) + days;
  if (date >= 1 && date <= daysInMonth(year, month)) return dayOfMonth(year, month, date);
  const found = Temporal.PlainDate.from(start).add({ days });
  return dayOfMonth(found.year, found.month, found.day);
}

/** Calendar days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** Whole calendar months from the first day to the second; negative when the second is earlier. */
export function monthsBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'months' }).months;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
