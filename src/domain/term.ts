import { z } from 'zod';
import type { Calendar, MissingYear } from './calendar.ts';
import { type Day, later, yearOf } from './day.ts';

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
export type Deadline =
  | (Length & { readonly from?: End })
  | { readonly text: string; readonly month: number; readonly day: number | 'end'; readonly years: number };

type End = 'month' | 'quarter' | 'year';

/** A length of time, `blank` where the office must fill it in. */
export const length = term(parseLength, 'length');

/** A deadline: a length, `当日`, `次日`, `月底`, `年底`, `次年3月底`, `年底起10年`; or `blank`. */
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

const digits = '一二三四五六七八九十';
const amount = String.raw`(\d{1,4}|[${digits}两半])`;
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
  if (/^半年$|^half[- ]a?[- ]?year$/.test(text)) return { text, count: 6, unit: 'month' };
  for (const [pattern, unit, times] of units) {
    const found = pattern.exec(text)?.[1];
    const count = found === undefined ? undefined : numberOf(found);
    if (count !== undefined && count > 0) return { text, count: count * times, unit };
  }
  return undefined;
}

function numberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两') return 2;
  const index = digits.indexOf(text);
  return index < 0 ? undefined : index + 1;
}

const words: readonly [RegExp, Omit<Length, 'text'> & { from?: End }][] = [
  [/^(?:立即|当日|当天|same[- ]day)$/, { count: 0, unit: 'day' }],
  [/^(?:次日|next[- ]day)$/, { count: 1, unit: 'day' }],
  [/^(?:当?月底|month[- ]end)$/, { count: 0, unit: 'day', from: 'month' }],
  [/^(?:本?季末|quarter[- ]end)$/, { count: 0, unit: 'day', from: 'quarter' }],
  [/^(?:当?年底|year[- ]end)$/, { count: 0, unit: 'day', from: 'year' }],
];
const shifts: readonly [RegExp, End][] = [
  [/^(?:月底(?:起|后)|month[- ]end \+ )(.+)$/, 'month'],
  [/^(?:季末(?:起|后)|quarter[- ]end \+ )(.+)$/, 'quarter'],
  [/^(?:年底(?:起|后)|(?:会计)?年度终了(?:起|后)|year[- ]end \+ )(.+)$/, 'year'],
];
const fixed = /^(当年|次年|)(\d{1,2})月(?:(\d{1,2})日|(底))$/;
const fixedEnglish = /^(\d{2})-(\d{2}|end)(?: (next[- ]year))?$/;

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
  const chinese = fixed.exec(text);
  if (chinese) return fixedDay(text, chinese[2]!, chinese[3] ?? 'end', chinese[1] === '次年');
  const english = fixedEnglish.exec(text);
  return english ? fixedDay(text, english[1]!, english[2]!, english[3] !== undefined) : undefined;
}

function fixedDay(text: string, month: string, day: string, next: boolean): Deadline | undefined {
  const [m, d] = [Number(month), day === 'end' ? ('end' as const) : Number(day)];
  if (
    m < 1 ||
    m > 12 ||
    (d !== 'end' && (d < 1 || d > [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]!))
  )
    return undefined;
  return { text, month: m, day: d, years: next ? 1 : 0 };
}

/** The last day of the month, quarter or year in which a day lies. */
export function endOf(end: End, day: Day): Day {
  const date = Temporal.PlainDate.from(day);
  const month = { month: date.month, quarter: Math.ceil(date.month / 3) * 3, year: 12 }[end];
  return lastOfMonth(date.year, month);
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): Day {
  return Temporal.PlainDate.from({ year, month, day: 31 }).toString() as Day;
}

/** The last day that is in time, counted from a day that does not count itself. */
export function deadlineDay(deadline: Deadline, start: Day, calendar: Calendar): Day | MissingYear {
  if ('month' in deadline) {
    const year = Number(yearOf(start)) + deadline.years;
    if (deadline.day === 'end') return lastOfMonth(year, deadline.month);
    return Temporal.PlainDate.from({ year, month: deadline.month, day: deadline.day }).toString() as Day;
  }
  const from = deadline.from === undefined ? start : endOf(deadline.from, start);
  return after(from, deadline, calendar);
}

/** The day so long after another; a day that its month does not have becomes the month's last. */
export function after(start: Day, { count, unit }: Length, calendar: Calendar): Day | MissingYear {
  if (unit === 'day') return later(start, { days: count });
  if (unit === 'week') return later(start, { days: 7 * count });
  if (unit === 'month') return later(start, { months: count });
  if (unit === 'year') return later(start, { years: count });
  let day = start;
  for (let left = count; left > 0; ) {
    day = later(day, { days: 1 });
    const worked = calendar.isWorkingDay(day);
    if (worked === undefined) return { missingYear: yearOf(day) };
    if (worked) left -= 1;
  }
  return day;
}
