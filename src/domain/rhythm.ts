import { z } from 'zod';
import { type Day, dayOfMonth, later, parseDay, yearOf } from './day.ts';
import { endOf, lastOfMonth } from './term.ts';

/** How often a duty comes round. */
export interface Rhythm {
  /** As it stands in the file. */
  readonly text: string;
  readonly per: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  /** The month of the year in which it is due; default: the last of the period. */
  readonly month?: number;
  /** The day of that month by which it is due, its last where it is shorter; default: the last. */
  readonly day?: number;
}

/** One round of a duty. */
export interface Round {
  /** The name by which the form refers to it: `2026-10`, `2026-Q3`, `2026-H1`, `2026`, `2026-W44`, `2026-10-31`. */
  readonly name: string;
  readonly first: Day;
  /** The last day on which it is in time. */
  readonly due: Day;
}

const patterns: readonly [RegExp, Rhythm['per']][] = [
  [/^(?:每日|每天|daily)$/, 'day'],
  [/^(?:每周|weekly)$/, 'week'],
  [/^(?:每月底?|每月(?<day>\d{1,2})日|monthly|monthly on (?<on>\d{1,2}))$/, 'month'],
  [/^(?:每季度?末?|quarterly)$/, 'quarter'],
  [/^(?:每半年|half-yearly)$/, 'half-year'],
  [
    /^(?:每年底?|每年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日|底)?|yearly|yearly on (?<m>\d{2})-(?:(?<on>\d{2})|end))$/,
    'year',
  ],
];

/** Reads a rhythm; `undefined` for any other text and for days that no year has. */
export function parseRhythm(text: string): Rhythm | undefined {
  for (const [pattern, per] of patterns) {
    const groups = pattern.exec(text)?.groups ?? (pattern.test(text) ? {} : undefined);
    if (!groups) continue;
    const [month, day] = [groups.month ?? groups.m, groups.day ?? groups.on].map((part) =>
      part === undefined ? undefined : Number(part),
    );
    if (month !== undefined && (month < 1 || month > 12)) return undefined;
    const most = month === undefined ? 31 : Number(lastOfMonth(2024, month).slice(8));
    if (day !== undefined && (day < 1 || day > most)) return undefined;
    return { text, per, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
  }
  return undefined;
}

/** A rhythm: `每月底`, `每月1日`, `每月31日`, `每季度`, `每半年`, `每年1月10日`, `每年12月`, `每日`. */
export const rhythm = z
  .string({ error: 'rhythm' })
  .refine((text) => parseRhythm(text) !== undefined, { error: 'rhythm' })
  .transform((text) => parseRhythm(text)!);

/** The round in which a day lies. */
export function roundOf(rhythm: Rhythm, day: Day): Round {
  const date = Temporal.PlainDate.from(day);
  const { year, month } = date;
  const on = (month: number) => dayOfMonth(year, month, rhythm.day ?? 31);
  switch (rhythm.per) {
    case 'day':
      return { name: day, first: day, due: day };
    case 'week': {
      const first = later(day, { days: 1 - date.dayOfWeek });
      const name = `${date.yearOfWeek}-W${two(date.weekOfYear!)}`;
      return { name, first, due: later(first, { days: 6 }) };
    }
    case 'month':
      return { name: day.slice(0, 7), first: dayOfMonth(year, month, 1), due: on(month) };
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      return {
        name: `${year}-Q${quarter}`,
        first: dayOfMonth(year, quarter * 3 - 2, 1),
        due: endOf('quarter', day),
      };
    }
    case 'half-year': {
      const half = month <= 6 ? 1 : 2;
      return {
        name: `${year}-H${half}`,
        first: dayOfMonth(year, half * 6 - 5, 1),
        due: lastOfMonth(year, half * 6),
      };
    }
    case 'year':
      return { name: yearOf(day), first: dayOfMonth(year, 1, 1), due: on(rhythm.month ?? 12) };
  }
}

/** The round of that name; `undefined` where the rhythm has none. */
export function roundNamed(rhythm: Rhythm, name: string): Round | undefined {
  const day = dayIn(rhythm.per, name);
  const round = day && roundOf(rhythm, day);
  return round?.name === name ? round : undefined;
}

/** A day of the round that a name of that kind means. */
function dayIn(per: Rhythm['per'], name: string): Day | undefined {
  if (per === 'day') return parseDay(name);
  if (per === 'month') return parseDay(`${name}-01`);
  if (per === 'year') return parseDay(`${name}-01-01`);
  const [, year = '', nth = ''] = /^(\d{4})-[QHW](\d{1,2})$/.exec(name) ?? [];
  if (per !== 'week') return parseDay(`${year}-${two(Number(nth) * (per === 'quarter' ? 3 : 6))}-01`);
  const inFirstWeek = parseDay(`${year}-01-04`);
  return inFirstWeek && later(inFirstWeek, { days: 7 * (Number(nth) - 1) });
}

/**
 * The rounds that began on or after a day and whose last day is before another, oldest first. A round that was
 * already running on the first day is not asked for: nobody could have done it from its beginning.
 */
export function roundsBetween(rhythm: Rhythm, from: Day, before: Day): Round[] {
  const rounds: Round[] = [];
  for (let day = from; day < before; ) {
    const round = roundOf(rhythm, day);
    if (round.first >= from && round.due < before) rounds.push(round);
    day = nextFirst(rhythm, round);
  }
  return rounds;
}

function nextFirst({ per }: Rhythm, { first }: Round): Day {
  if (per === 'day') return later(first, { days: 1 });
  if (per === 'week') return later(first, { days: 7 });
  return later(first, { months: { month: 1, quarter: 3, 'half-year': 6, year: 12 }[per] });
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
