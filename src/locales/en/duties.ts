import type { DutyWords } from '../duty-words.ts';

const standings: DutyWords['standings'] = {
  done: 'Done',
  late: 'Done late',
  omitted: 'Not done, explained',
  missed: 'Missed',
  open: 'Open',
  ahead: 'Ahead',
};

/** Words of the page of the duties. */
export const duties: DutyWords = {
  title: 'Duties',
  of: (year) => year,
  intro:
    'The rounds of each duty in this year: who did it, when, and what proves it. What was missed stays here until it is done late or explained.',
  none: 'The regulation sets no duties.',
  print: 'Print this year',
  years: 'Years',
  standings,
  columns: {
    duty: 'Duty',
    round: 'Round',
    last: 'Last day',
    done: 'Done on',
    by: 'By',
    evidence: 'Evidence and result',
    standing: 'Standing',
    month: 'Month',
  },
  counted: (standing, n) => `${standings[standing]}: ${n}`,
  comma: '; ',
  because: (reason) => `because: ${reason}`,
  times: (n) =>
    `The regulation asks for it regularly and names no figure; done ${n === 1 ? 'once' : `${n} times`} this year`,
  head: { regulation: 'Regulation: ', asOf: 'As of: ' },
  signers: ['Filled in by', 'Checked by', 'Date'],
  all: 'All duties',
  notices: {
    title: 'Notices for the wall',
    print: 'Print the notices',
    link: 'Notices for the wall (to print and put up)',
    foot: (regulation) => `From: ${regulation}`,
  },
};
