import type { HomeWords } from '../home-words.ts';

const days = (n: number) => `${n} ${n === 1 ? 'day' : 'days'}`;

/** Words of the home page. */
export const home: HomeWords = {
  work: 'To do today',
  nothing: 'There is nothing to do today.',
  figures: {
    overdue: 'Overdue',
    today: 'Due back today',
    waiting: 'Awaiting approval',
    appraisal: 'To appraise',
    duties: 'Duties to do',
    differences: 'Shelf and register differ',
    soon: 'Due within 7 days',
    timed: 'With a deadline',
    incomplete: 'Incomplete dossiers',
    absent: 'Papers to collect',
    holds: 'Holds in force',
  },
  totals: { records: 'Records', dossiers: 'Dossiers', onLoan: 'On loan' },
  loans: 'On loan',
  late: (late, working) =>
    working === undefined || working === late
      ? `${days(late)} overdue`
      : `${working} working ${working === 1 ? 'day' : 'days'} overdue`,
  left: (left) => (left === 0 ? 'Due today' : `${days(left)} left`),
  otherLoans: (n) => `${n} more on loan`,
  waitsFor: (names) => `Waits for ${names.join(', ')}`,
  since: (day) => `Proposed ${day}`,
  dueSince: (day) => `Due since ${day}`,
  dueBy: (day) => `By ${day}`,
  isLate: 'Late',
  who: (names) => `For ${names.join(', ')}`,
  lacks: 'Lacks',
  or: 'or',
  and: ', ',
  more: (n) => `${n} more`,
  all: (n) => `All ${n}`,
  filings: 'Filings',
  filed: { month: 'This month', lastMonth: 'Last month', lastYear: 'A year ago' },
  filedTo: (day) => `to ${day}`,
  months: (n, total, most, month) =>
    total === 0
      ? `Nothing was filed in the last ${n} months.`
      : `${total} filed in the last ${n} months; most in ${month}: ${most}.`,
  toCharts: 'More figures',
  newest: 'Filed last',
  classes: 'By class',
  first: {
    title: 'The register is still empty',
    intro: 'Three steps to the first record:',
    steps: (code) => [
      ['See into which classes the regulation sorts papers, and how each is numbered.'],
      ['Register one; it takes the next free number.', `npx guidang new ${code} --title TITLE`],
      [
        'Where there is an Excel register, save it as CSV and import it as a whole; --dry-run only shows what would come of it.',
        'npx guidang import register.csv --map map.yaml --dry-run',
      ],
    ],
    handbook: 'Handbook',
    regulation: 'See the regulation',
  },
};
