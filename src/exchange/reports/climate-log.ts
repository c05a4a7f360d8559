import { outOfBand, type ReadingLine } from '../../domain/climate-log.ts';
import { instrumentsOf } from '../../domain/climate-summary.ts';
import { placeInWords } from '../../locales/in-words.ts';
import type { Cell, Column, Sheet } from '../sheets/sheet.ts';
import { headOf, type ReportAsked } from './report.ts';

/** 温湿度记录表 of a room and a month: reading by reading, the most, least and mean at the foot. */
export function climateLog(asked: ReportAsked, room: string, lines: readonly ReadingLine[]): Sheet {
  const { register, messages } = asked;
  const { climate: words } = messages;
  const { columns, prefixes } = words;
  const instruments = instrumentsOf(lines);
  const outer = instruments.filter(({ name }) => lines.some(({ outside }) => outside?.[name] !== undefined));
  const after = instruments.filter(({ name }) => lines.some((line) => line.after?.[name] !== undefined));
  const where = room === '' ? words.noRoom : (placeInWords(room, register.places, messages.site) ?? room);
  const heading = ({ name, unit }: { name: string; unit: string }): Column => ({
    heading: `${name}（${unit}）`,
    width: 12,
  });
  const foot = (label: string, figure: (of: (typeof instruments)[number]) => number): Cell[] => [
    label,
    ...['', '', '', ''],
    ...instruments.map(figure),
    ...Array.from({ length: outer.length + after.length + 4 }, () => ''),
  ];
  return {
    name: room === '' ? words.titles.log : `${words.titles.log} ${room}`,
    title: words.titles.log,
    notes: [headOf(asked), where, ...instruments.map(words.bandNote)],
    columns: [
      { heading: columns.on, width: 12 },
      { heading: columns.time, width: 8 },
      { heading: columns.place, width: 12 },
      { heading: columns.spot, width: 10 },
      { heading: columns.weather, width: 8 },
      ...instruments.map(heading),
      ...outer.map(({ name }) => ({ heading: `${prefixes.outside}${name}`, width: 12 })),
      { heading: columns.isOut, width: 10 },
      { heading: columns.measures, width: 20 },
      ...after.map(({ name }) => ({ heading: `${prefixes.after}${name}`, width: 12 })),
      { heading: columns.by, width: 10 },
      { heading: columns.note, width: 16 },
    ],
    rows: [
      ...lines.map((line): Cell[] => [
        line.day,
        line.time ?? '',
        line.place ?? '',
        line.spot ?? '',
        line.weather ?? '',
        ...instruments.map(({ name }) => line.readings[name] ?? ''),
        ...outer.map(({ name }) => line.outside?.[name] ?? ''),
        outOfBand(line.duty, line.readings)
          .map(({ name }) => name)
          .join(' '),
        line.measures ?? '',
        ...after.map(({ name }) => line.after?.[name] ?? ''),
        line.by,
        line.note ?? '',
      ]),
      foot(words.summary.most, ({ most }) => most),
      foot(words.summary.least, ({ least }) => least),
      foot(words.summary.mean, ({ mean }) => mean),
    ],
    foot: [messages.reports.signers],
  };
}
