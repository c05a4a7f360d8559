import { type Day, dayOfMonth, later } from '../../../domain/day.ts';
import { isStub } from '../../../domain/record.ts';
import type { Office } from '../office.ts';

/** How many records were filed in a month. */
export interface MonthOfFilings {
  /** `2026-03`. */
  readonly month: string;
  readonly count: number;
}

/** Filings of the month so far, beside the same days of the month before and of the year before. */
export interface FilingsCompared {
  readonly month: number;
  readonly lastMonth: number;
  readonly lastYear: number;
  /** The day to which the earlier ones are counted. */
  readonly lastMonthTo: Day;
  readonly lastYearTo: Day;
}

/** How many records were filed in each of the last months, this one included; the oldest first. Stubs do not count. */
export function filingsPerMonth(office: Office, months: number): readonly MonthOfFilings[] {
  const counts = new Map<string, number>();
  const first = dayOfMonth(Number(office.asOf.slice(0, 4)), Number(office.asOf.slice(5, 7)), 1);
  for (let back = months - 1; back >= 0; back -= 1) {
    counts.set(later(first, { months: -back }).slice(0, 7), 0);
  }
  for (const day of filingDays(office)) {
    const month = day.slice(0, 7);
    const known = counts.get(month);
    if (known !== undefined && day <= office.asOf) counts.set(month, known + 1);
  }
  return [...counts].map(([month, count]) => ({ month, count }));
}

/** Compares the month with those before it, each to the same day. */
export function filingsCompared(office: Office): FilingsCompared {
  const { asOf } = office;
  const days = filingDays(office);
  const until = (to: Day) => {
    const from = `${to.slice(0, 7)}-01`;
    return days.filter((day) => from <= day && day <= to).length;
  };
  const [lastMonthTo, lastYearTo] = [later(asOf, { months: -1 }), later(asOf, { years: -1 })];
  return {
    month: until(asOf),
    lastMonth: until(lastMonthTo),
    lastYear: until(lastYearTo),
    lastMonthTo,
    lastYearTo,
  };
}

function filingDays({ records }: Office): Day[] {
  return records.flatMap(({ record }) =>
    record.fields.filed === undefined || isStub(record) ? [] : [record.fields.filed],
  );
}
