import type { RetentionWords } from '../retention-words.ts';

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Words of the calendar of retention. */
export const retention: RetentionWords = {
  title: 'Retention calendar',
  intro:
    'Due days are worked out from the day and the term that the regulation names; no file states them. When a record falls due, people look at it: nothing is ever destroyed automatically.',
  calendar: 'Due in the next thirty years',
  silent: 'What does not fall due',
  year: (year) => year,
  restOfYear: (year) => `Due later in ${year}`,
  later: (year) => `After ${year}`,
  overdue: 'Due already',
  overdueList: 'Due and not yet appraised',
  columns: { when: 'Year', count: 'Records', classes: 'Of these', why: 'Case' },
  records: (n) => counted(n, 'record', 'records'),
  total: (n) => `${counted(n, 'record', 'records')} kept`,
  silences: {
    permanent: 'Permanent',
    unstated: 'Unstated',
    blank: 'Blank',
    'not-started': 'Not begun',
    unknown: 'Cannot be told',
    answered: 'Appraised',
  },
  meanings: {
    permanent: 'Kept for ever; must never be destroyed.',
    unstated: 'The regulation sets no term: legal, and nothing ever falls due by it.',
    blank: 'The regulation leaves the term for the office to fill in, and it is not filled in yet.',
    'not-started': 'The day from which time runs is not entered, as of a contract not yet performed.',
    unknown: 'The calendar of working days lacks a year that is needed.',
    answered: 'An appraisal has said what becomes of it; see appraisals and disposal lists.',
  },
  class: 'Class',
  why: 'By what',
  afterwards: 'Then',
  outcomes: { appraise: 'Appraise', update: 'Update', transfer: 'Transfer', return: 'Return to owner' },
  keptUntil: 'Kept on until that day',
  rest: (n) =>
    `${counted(n, 'further record is', 'further records are')} left out. All are listed by the commands guidang overdue (due already) and guidang due --within 366 (due soon).`,
  noneOverdue: 'Nothing is due that has not been appraised.',
  noneThisYear: 'Nothing else falls due this year.',
};
