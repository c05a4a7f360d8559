import type { ChartWords } from '../chart-words.ts';

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const records = (n: number) => counted(n, 'record', 'records');

/** Words of the page of figures. */
export const charts: ChartWords = {
  title: 'Figures',
  intro:
    'Below each picture stand what it shows in one sentence, and its table; all is worked out from the register.',
  table: 'Table',
  scroll: (title) => `${title} (scrolls sideways)`,
  total: 'Total',
  filings: {
    title: 'Filings per month',
    reading: (months, total, most, month) =>
      `${records(total)} filed in the last ${months} months, ${Math.round((total / months) * 10) / 10} a month; most in ${month}: ${most}.`,
    none: (months) => `Nothing was filed in the last ${months} months.`,
    columns: ['Month', 'Filed'],
  },
  retention: {
    title: 'Due for appraisal, by year and class',
    reading: (past, next, year, most) =>
      `${past > 0 ? `${records(past)} already due` : 'Nothing is due yet'}; ${counted(next, 'more falls due', 'more fall due')}, most in ${year}: ${most}.`,
    readingPast: (past) => `${records(past)} already due; nothing falls due later.`,
    none: 'Nothing falls due.',
    class: 'Class',
    past: 'Due now',
    after: (year) => `After ${year}`,
  },
  shelves: {
    title: 'What stands on each shelf',
    reading: (shelves, n, pages, fullest, most) =>
      `${records(n)} with ${counted(pages, 'page', 'pages')} on ${counted(shelves, 'shelf', 'shelves')}; most on ${fullest}: ${most}.`,
    none: 'No record has a place yet.',
    columns: ['Place', 'Records', 'Pages', 'Records without a page count'],
    bar: (n, pages) => `${n} rec., ${pages} pp.`,
    left: (n) => `Only the fullest shelves are drawn; the table has ${n} more.`,
  },
  completeness: {
    title: 'Completeness of open dossiers',
    reading: (complete, all, worst, missing) =>
      `${complete} of ${counted(all, 'open dossier', 'open dossiers')} complete; most lacking in ${worst}: ${missing}.`,
    readingAll: (all) =>
      `${counted(all, 'open dossier', 'open dossiers')}, all complete or with a reason stated.`,
    none: 'The regulation asks for no papers in dossiers, or there is no open dossier.',
    columns: ['Building', 'Complete', 'Lacking, reason stated', 'Lacking'],
    bar: (complete, all) => `${complete} of ${all}`,
    others: 'No building',
  },
  loans: {
    title: 'On loan, by time out',
    reading: (out, old, late) => `${records(out)} on loan: ${old} for more than 30 days, ${late} overdue.`,
    none: 'Nothing is on loan.',
    columns: ['Out for', 'In time', 'Overdue'],
    ages: {
      week: 'Up to 7 days',
      month: '8 to 30 days',
      quarter: '31 to 90 days',
      year: '91 days to a year',
      more: 'Over a year',
    },
  },
};
