import { daysBetween } from '../../../domain/day.ts';
import type { ChartWords, LoanAge } from '../../../locales/chart-words.ts';
import { type LentItems, lentItems } from '../home/loans-due.ts';
import type { Office } from '../office.ts';
import type { Chart } from './chart.ts';
import { colours, draw } from './draw.ts';
import { barsOption } from './options.ts';

/** For how many days at most something of each age has been out. */
const ages: readonly (readonly [LoanAge, number])[] = [
  ['week', 7],
  ['month', 30],
  ['quarter', 90],
  ['year', 365],
  ['more', Number.POSITIVE_INFINITY],
];

/** How long what is on loan has been out, and how much of it is overdue. */
export function loansChart(office: Office, { loans: words }: ChartWords): Chart {
  const { overdue, today, soon, others } = lentItems(office);
  const inTime = countsByAge(office, [...today, ...soon, ...others]);
  const late = countsByAge(office, overdue);
  const out = overdue.length + today.length + soon.length + others.length;
  const old = [...inTime.slice(2), ...late.slice(2)].reduce((sum, count) => sum + count, 0);
  const reading = out === 0 ? words.none : words.reading(out, old, overdue.length);
  const names = ages.map(([age]) => words.ages[age]);
  const option = barsOption(
    names,
    [
      { name: words.columns[1], values: inTime, colour: colours.first, ink: colours['on-dark'] },
      { name: words.columns[2], values: late, colour: colours.second, ink: colours.ink },
    ],
    names.map((_, index) => String(inTime[index]! + late[index]!)),
    130,
  );
  return {
    name: 'loans',
    title: words.title,
    reading,
    svg: out === 0 ? undefined : draw(option, 900, 44 + names.length * 32, reading),
    columns: words.columns,
    rows: names.map((name, index) => [name, inTime[index]!, late[index]!]),
  };
}

function countsByAge({ asOf }: Office, items: LentItems['overdue']): number[] {
  const counts = ages.map(() => 0);
  for (const { out } of items) {
    const days = daysBetween(out, asOf);
    counts[ages.findIndex(([, most]) => days <= most)]! += 1;
  }
  return counts;
}
