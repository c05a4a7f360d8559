import { outOfBand, type ReadingLine, readingLines } from '../../domain/climate-log.ts';
import { type InstrumentSummary, instrumentsOf, linesByRoom } from '../../domain/climate-summary.ts';
import { later } from '../../domain/day.ts';
import { roundsBetween } from '../../domain/rhythm.ts';
import { placeInWords } from '../../locales/in-words.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import { climateLog } from './climate-log.ts';
import { isWithin, type Period } from './period.ts';
import { headOf, type Report, type ReportAsked } from './report.ts';

/**
 * 温湿度: of a year or a part of it the months beside each other and every reading outside its band; of a month the log
 * itself, a sheet for each room (ENV-01, ENV-02).
 */
export const climate: Report = {
  id: 'climate',
  sheets: (asked) => {
    const { register, period, on } = asked;
    const lines = readingLines(register, on).filter(({ day }) => isWithin(period, day));
    if (lines.length === 0) return [];
    const rooms = linesByRoom(lines);
    if (isMonth(period)) return [...rooms].map(([room, own]) => climateLog(asked, room, own));
    return [summary(asked, rooms), outside(asked, lines)].filter(({ rows }) => rows.length > 0);
  },
};

function isMonth({ name }: Period): boolean {
  return /^\d{4}-\d{2}$/.test(name);
}

function summary(asked: ReportAsked, rooms: ReadonlyMap<string, readonly ReadingLine[]>): Sheet {
  const { register, period, messages } = asked;
  const { climate: words } = messages;
  const months = roundsBetween({ text: '', per: 'month' }, period.first, later(period.last, { days: 1 }));
  const rowsOf = (room: string, month: string, lines: readonly ReadingLine[]): Cell[][] =>
    instrumentsOf(lines).map((one) => [
      room === '' ? words.noRoom : (placeInWords(room, register.places, messages.site) ?? room),
      month,
      ...figures(one),
    ]);
  return {
    name: words.titles.year,
    title: words.titles.year,
    notes: [headOf(asked)],
    columns: [
      { heading: words.columns.place, width: 22 },
      { heading: words.summary.month, width: 10 },
      { heading: words.summary.instrument, width: 12 },
      { heading: words.summary.band, width: 12 },
      { heading: words.summary.count, width: 8 },
      { heading: words.summary.most, width: 8 },
      { heading: words.summary.least, width: 8 },
      { heading: words.summary.mean, width: 8 },
      { heading: words.summary.out, width: 8 },
      { heading: words.summary.mended, width: 10 },
    ],
    rows: [...rooms].flatMap(([room, lines]) => [
      ...months.flatMap(({ name }) =>
        rowsOf(
          room,
          name,
          lines.filter(({ day }) => day.startsWith(name)),
        ),
      ),
      ...rowsOf(room, words.summary.all, lines),
    ]),
    foot: [messages.reports.signers],
  };
}

function figures({ name, unit, from, to, ...one }: InstrumentSummary): Cell[] {
  const { count, most, least, mean, out, mended } = one;
  return [`${name}（${unit}）`, `${from}–${to}`, count, most, least, mean, out, mended];
}

/** Every reading outside its band, and what was done about it. */
function outside(asked: ReportAsked, lines: readonly ReadingLine[]): Sheet {
  const { register, messages } = asked;
  const { climate: words } = messages;
  const { columns } = words;
  return {
    name: words.titles.outside,
    title: words.titles.outside,
    notes: [headOf(asked)],
    columns: [
      { heading: columns.on, width: 12 },
      { heading: columns.time, width: 8 },
      { heading: columns.place, width: 22 },
      { heading: words.summary.reading, width: 20 },
      { heading: words.summary.band, width: 14 },
      { heading: columns.measures, width: 26 },
      { heading: words.summary.after, width: 20 },
      { heading: columns.by, width: 10 },
      { heading: words.summary.form, width: 14 },
    ],
    rows: lines.flatMap((line) =>
      outOfBand(line.duty, line.readings).map(({ name, value, from, to, unit }): Cell[] => [
        line.day,
        line.time ?? '',
        placeInWords(line.place, register.places, messages.site) ?? '',
        `${name} ${value}${unit}`,
        `${from}–${to}${unit}`,
        line.measures ?? '',
        line.after?.[name] === undefined ? '' : `${line.after[name]}${unit}`,
        line.by,
        line.form.number,
      ]),
    ),
  };
}
