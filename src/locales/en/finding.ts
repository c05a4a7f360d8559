import type { FindingWords } from '../finding-words.ts';

export const finding: FindingWords = {
  from: 'Dated from',
  to: 'Dated to',
  held: 'On hold',
  presets: {
    label: 'Common filters',
    onLoan: 'Not returned',
    overdue: 'Overdue',
    held: 'On hold',
    thisMonth: 'This month',
    lastMonth: 'Last month',
    thisQuarter: 'This quarter',
    thisYear: 'This year',
  },
  table: {
    ascending: 'Sorted by {q}, ascending',
    descending: 'Sorted by {q}, descending',
    asked: 'Filters: {q}',
    askedNothing: 'Filters: none',
    between: '; ',
    label: '{q}: {v}',
    fileName: 'Register {q}',
  },
  jump: ['Go to page', ''],
  chooseColumns: 'Columns',
  export: 'Export CSV',
  scroll: 'Register, scrolls sideways',
};
