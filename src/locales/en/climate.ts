import type { ClimateWords } from '../climate-words.ts';
import { some } from './time-words.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'].concat([
  'September',
  'October',
  'November',
  'December',
]);

/** Words of the climate of the stores. */
export const climate: ClimateWords = {
  columns: {
    on: 'Day',
    time: 'Time',
    place: 'Place',
    spot: 'Spot',
    weather: 'Weather',
    isOut: 'Out of band',
    measures: 'Measures',
    by: 'Read by',
    note: 'Remarks',
  },
  prefixes: { outside: 'Outside ', after: 'After ' },
  titles: {
    log: 'Climate log',
    year: 'Climate of the stores over the year',
    outside: 'Readings out of their band',
  },
  summary: {
    month: 'Month',
    instrument: 'Instrument',
    band: 'Band',
    count: 'Readings',
    most: 'Most',
    least: 'Least',
    mean: 'Mean',
    out: 'Out of band',
    mended: 'Seen to',
    all: 'whole period',
    reading: 'Reading',
    after: 'Afterwards',
    form: 'Form',
  },
  noRoom: 'no room named',
  bandNote: ({ name, unit, from, to }) => `${name}: to lie between ${from} and ${to} ${unit}`,
  help: { logFile: 'the log, filled in (.xlsx or .csv), with the headings of the climate log' },
  sheetFault: (fault) =>
    fault.reason === 'column'
      ? {
          message:
            fault.column === 'on' ? 'the log has no column "Day"' : 'the log has no column of readings',
          fix: 'use the headings of the climate log: Day, Time, Place, 温度（℃）, 相对湿度（%）, Measures, After 温度, Read by, Remarks',
        }
      : {
          message: `row ${fault.line} of the log: "${fault.cell}" is no day`,
          fix: 'write it as 2026-11-03',
        },
  page: {
    title: 'Climate and checks',
    intro:
      'Temperature and humidity and what else is checked in the stores, from what was filed. Readings out of their band are marked, with what was done about them.',
    none: 'The regulation asks for no readings.',
    noReadings: 'No reading has been filed yet.',
    bands: 'Band',
    every: (rhythm) => `Read: ${rhythm}`,
    unstated: 'How often to read is not stated',
    months: 'By month',
    month: (month) => `${months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`,
    readings: (n) => some(n, 'reading'),
    allWithin: 'all within their band',
    out: (n) => `${n} out of band`,
    mended: (n) => `${n} of them seen to`,
    missed: (rounds, more) => `Not read: ${rounds.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    chart: (instrument, count, least, most, mean, band, out) =>
      `${instrument}: ${some(count, 'reading')}, from ${least} to ${most}, ${mean} on average; the band is ${band}, ${out === 0 ? 'never left' : `left ${out === 1 ? 'once' : `${out} times`}`}.`,
    chartTitle: (instrument, room, month) => `${room} ${instrument}, ${month}`,
    isOut: 'out of band',
    print: 'Print the log',
    printBlank: 'Print a blank log',
    signers: ['Read by', 'Checked by', 'Date'],
    tasks: 'Checks, cleaning, equipment and keys',
    tasksIntro: 'What the regulation wants done from time to time, with the latest result.',
    task: 'Duty',
    who: 'By whom',
    last: 'Last done',
    answers: 'Result',
    never: 'not filed yet',
    otherMonths: 'Other months',
    scroll: (title) => `${title}, can be moved sideways`,
  },
};
