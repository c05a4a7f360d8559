import { z } from 'zod';
import type { Calendar, MissingYear } from './calendar.ts';
import { type Day, dayOfMonth, later, yearOf } from './day.ts';
import { numberOf } from './numeral.ts';
import { workingDayAfter } from './working-days.ts';

/** A length of time as a regulation says it: `3个工作日`, `1周`, `10年`. */
export interface Length {
  /** As it stands in the file. */
  readonly text: string;
  readonly count: number;
  readonly unit: Unit;
}

/** What time is counted in. */
export type Unit = 'day' | 'working-day' | 'week' | 'month' | 'year';

/** By when: so long after a day, or after the end of its month, quarter or year; or a fixed day of a year. */
export type Deadline = (Length & { readonly from?: End }) | FixedDay;

/** A fixed day of a year, 29 February being the 28th where there is none. */
interface FixedDay {
  readonly text: string;
  readonly month: number;
  readonly day: number | 'end';
  /**
   * Of which year: `次年`, the one after the start; `当年`, that of the start, and what starts after the day is due
   * at once; neither, the first such day from the start on.
   */
  readonly of: 'next' | 'this' | 'coming';
}

type End = 'month' | 'quarter' | 'year';

/** A length of time, `blank` where the office must fill it in. */
export const length = term(parseLength, 'length');

/** A deadline: a length, `当日`, `次日`, `月底`, `年底`, `12月底`, `次年3月底`, `年底起10年`; or `blank`. */
export const deadline = term(parseDeadline, 'deadline');

function term<T>(parse: (text: string) => T | undefined, expected: string) {
  return z
    .string({ error: expected })
    .refine((text) => isBlank(text) || parse(text) !== undefined, { error: expected })
    .transform((text): T | 'blank' => (isBlank(text) ? 'blank' : parse(text)!));
}

function isBlank(text: string): boolean {
  return text === 'blank' || text === '待填';
}

const amount = '(\\d{1,4}|[一二两三四五六七八九十]{1,3})';
const units: readonly [RegExp, Unit, number][] = [
  [new RegExp(`^${amount} ?(?:个?工作日|working[- ]days?)$`), 'working-day', 1],
  [new RegExp(`^${amount} ?(?:天|日|days?)$`), 'day', 1],
  [new RegExp(`^${amount} ?(?:周|个?星期|weeks?)$`), 'week', 1],
  [new RegExp(`^${amount} ?(?:个月|months?)$`), 'month', 1],
  [new RegExp(`^${amount} ?(?:个?季度|quarters?)$`), 'month', 3],
  [new RegExp(`^${amount} ?(?:年|years?)$`), 'year', 1],
];

/** Reads a length of time; `undefined` for any other text, a number without a unit included. */
export function parseLength(text: string): Length | undefined {
  if (/^半年$|^half[- ](?:a[- ])?year$/.test(text)) return { text, count: 6, unit: 'month' };
  for (const [pattern, unit, times] of units) {
    const found = pattern.exec(text)?.[1];
    const count = found === undefined ? undefined : numberOf(found);
    if (count !== undefined && count > 0) return { text, count: count * times, unit };
  }
  return undefined;
}

const words: readonly [RegExp, Omit<Length, 'text'> & { from?: End }][] = [
  [/^(?:立即|当日|当天|至该日|same[- ]day|at once|that day)$/, { count: 0, unit: 'day' }],
  [/^(?:次日|next[- ]day)$/, { count: 1, unit: 'day' }],
  [/^(?:当?月底|month[- ]end)$/, { count: 0, unit: 'day', from: 'month' }],
  [/^(?:本?季末|quarter[- ]end)$/, { count: 0, unit: 'day', from: 'quarter' }],
  [/^(?:当?年底|year[- ]end)$/, { count: 0, unit: 'day', from: 'year' }],
];
const shifts: readonly [RegExp, End][] = [
  [/^(?:月底[起后] ?|month[- ]end \+ )(.+)$/, 'month'],
  [/^(?:季末[起后] ?|quarter[- ]end \+ )(.+)$/, 'quarter'],
  [/^(?:年底[起后] ?|(?:会计)?年度终了[起后] ?|year[- ]end \+ )(.+)$/, 'year'],
];
const fixed = new RegExp(`^(当年|次年|)${amount}月(?:${amount}日|[底末])$`);
const fixedEnglish = /^(\d{2})-(?:(\d{2})|end)(?: (this|next)[- ]year)?$/;
const years: Record<string, FixedDay['of']> = { 当年: 'this', 次年: 'next', this: 'this', next: 'next' };

/** Reads a deadline; `undefined` for any other text and for days that no year has. */
export function parseDeadline(text: string): Deadline | undefined {
  const plain = parseLength(text);
  if (plain) return plain;
  const word = words.find(([pattern]) => pattern.test(text));
  if (word) return { text, ...word[1] };
  for (const [pattern, from] of shifts) {
    const rest = pattern.exec(text)?.[1];
    const after = rest === undefined ? undefined : parseLength(rest);
    if (after) return { ...after, text, from };
  }
  const [, year, month, date] = fixed.exec(text) ?? [];
  if (month !== undefined) return fixedDay(text, month, date, year);
  const [, m, d, of] = fixedEnglish.exec(text) ?? [];
  return m === undefined ? undefined : fixedDay(text, m, d, of);
}

function fixedDay(text: string, month: string, date: string | undefined, year = ''): FixedDay | undefined {
  const m = numberOf(month) ?? 0;
  const d = date === undefined ? 'end' : (numberOf(date) ?? 0);
  if (m < 1 || m > 12) return undefined;
  if (d !== 'end' && (d < 1 || d > Number(lastOfMonth(2024, m).slice(8)))) return undefined;
  return { text, month: m, day: d, of: years[year] ?? 'coming' };
}

/** The last day of the month, quarter or year in which a day lies. */
export function endOf(end: End, day: Day): Day {
  const month = Number(day.slice(5, 7));
  return lastOfMonth(Number(yearOf(day)), { month, quarter: Math.ceil(month / 3) * 3, year: 12 }[end]);
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): Day {
  return dayOfMonth(year, month, 31);
}

/** The last day that is in time, counted from a day that does not count itself; never before that day. */
export function deadlineDay(deadline: Deadline, start: Day, calendar: Calendar): Day | MissingYear {
  if ('month' in deadline) return fixedDayFrom(deadline, start);
  const from = deadline.from === undefined ? start : endOf(deadline.from, start);
  return after(from, deadline, calendar);
}

function fixedDayFrom({ month, day, of }: FixedDay, start: Day): Day {
  const inYear = (year: number) => dayOfMonth(year, month, day === 'end' ? 31 : day);
  const year = Number(yearOf(start));
  if (of === 'next') return inYear(year + 1);
  const found = inYear(year);
  if (found >= start) return found;
  return of === 'this' ? start : inYear(year + 1);
}

/** The day so long after another; a day that its month does not have becomes the month's last. */
export function after(start: Day, { count, unit }: Length, calendar: Calendar): Day | MissingYear {
  if (unit === 'working-day') return workingDayAfter(start, count, calendar);
  if (unit === 'day') return later(start, { days: count });
  if (unit === 'week') return later(start, { days: 7 * count });
  return later(start, unit === 'month' ? { months: count } : { years: count });
}
