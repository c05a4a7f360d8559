import { yearOf } from '../../../domain/day.ts';
import type { ChartWords } from '../../../locales/chart-words.ts';
import { dueRecords } from '../custody/retention-calendar.ts';
import type { Office } from '../office.ts';
import type { Chart } from './chart.ts';
import { draw } from './draw.ts';
import { heatOption } from './options.ts';

/** How many years to come have a column of their own. */
const yearsShown = 10;

/** What falls due for appraisal, by year and class: what is due now, the years to come, and all years after them. */
export function retentionChart(office: Office, { retention: words, total }: ChartWords): Chart {
  const due = dueRecords(office);
  const first = Number(yearOf(office.asOf));
  const coming = due.filter((one) => one.due > office.asOf);
  const past = due.length - coming.length;
  const years = Array.from({ length: yearsShown }, (_, index) => String(first + index));
  const last = years.at(-1)!;
  const columnOf = (day: string) =>
    day <= office.asOf ? 0 : day.slice(0, 4) > last ? years.length + 1 : years.indexOf(day.slice(0, 4)) + 1;
  const columns = [words.past, ...years, words.after(last)];
  const byClass = Map.groupBy(due, ({ record }) => record.class);
  const lines = office.shelves.flatMap(({ register }) =>
    register.plan.order.flatMap((node) => {
      const records = byClass.get(node);
      if (!records) return [];
      const counts = columns.map(() => 0);
      for (const one of records) counts[columnOf(one.due)]! += 1;
      return [{ title: node.title, counts }];
    }),
  );
  const [year, most] = fullestYear(coming.map((one) => yearOf(one.due)));
  const reading =
    due.length === 0
      ? words.none
      : coming.length === 0
        ? words.readingPast(past)
        : words.reading(past, coming.length, year, most);
  const cells = lines.flatMap(({ counts }, row) =>
    counts.flatMap((count, column) => (count === 0 ? [] : [[column, row, count] as const])),
  );
  const option = heatOption(
    columns,
    lines.map(({ title }) => title),
    cells,
    150,
  );
  return {
    name: 'retention',
    title: words.title,
    reading,
    svg: lines.length === 0 ? undefined : draw(option, 900, 44 + lines.length * 30, reading),
    columns: [words.class, ...columns, total],
    rows: lines.map(({ title, counts }) => [title, ...counts, counts.reduce((sum, count) => sum + count, 0)]),
  };
}

function fullestYear(years: readonly string[]): [year: string, count: number] {
  const counts = [...Map.groupBy(years, (year) => year)].map(([year, all]) => [year, all.length] as const);
  const [year, most] = counts.reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  return [year, most];
}
