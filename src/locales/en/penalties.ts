import type { PenaltyWords } from '../penalty-words.ts';

const per = (text: string | undefined) => (text === undefined ? '' : ` / ${text}`);

/** Words of the reports on penalties. */
export const penalties: PenaltyWords = {
  summary: 'Penalties by person',
  details: 'Penalties one by one',
  sum: 'Sum',
  signers: 'Registered by:            Enforced by:            Checked by:            Date:',
  columns: {
    at: 'No.',
    person: 'Name',
    department: 'Department',
    times: 'Times',
    least: 'At least (yuan)',
    most: 'At most (yuan)',
    on: 'Day',
    offence: 'Offence',
    what: 'What was done',
    count: 'Count',
    besides: 'Other measures',
    basis: 'Basis',
    about: 'About',
    mended: 'Mended',
  },
  howRanges:
    'Where the least and the most differ, the regulation leaves a range that the enforcer settles; without a fine it is nought.',
  of: (regulation, clause) => `${regulation}${clause === undefined ? '' : `, ${clause}`}`,
  fixed: (yuan, unit) => `${yuan} yuan${per(unit)}`,
  range: (from, to, unit) => `${from} to ${to} yuan${per(unit)}`,
  noFine: 'no fine',
  settled: (yuan, post) => `settled at ${yuan} yuan${post === undefined ? '' : ` by ${post}`}`,
  toSettle: (post) => `to be settled within these ends by ${post ?? 'the enforcer'}`,
  time: (time, earlier) =>
    time === 1 ? 'first of the month' : `number ${time} of the month (after ${earlier.join(', ')})`,
  doubled: (from) => `doubled from number ${from} on`,
  again: (repeat, within) =>
    `not mended in ${within}: counted again, ${repeat === 1 ? 'once' : `time ${repeat}`}, for the same amount`,
  measure: (measure) => measure,
  measures: (measures) => `may be: ${measures.join(' → ')}`,
  share: (percent, of) => `${percent} % of ${of}`,
  shareOpen: (from, to, of) => `${from} to ${to} % of ${of} may be taken`,
  joint: '; ',
  notMended: 'not yet',
};
