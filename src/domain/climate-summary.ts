import { isMended, outOfBand, type ReadingLine } from './climate-log.ts';

/** What an instrument showed over some time. */
export interface InstrumentSummary {
  readonly name: string;
  readonly unit: string;
  /** The band in force at the last reading, ends included. */
  readonly from: number;
  readonly to: number;
  /** How often it was read. */
  readonly count: number;
  readonly least: number;
  readonly most: number;
  /** To two decimals. */
  readonly mean: number;
  /** How many readings lay outside their band, and of how many it is said that they were seen to. */
  readonly out: number;
  readonly mended: number;
}

/** The instruments of some lines, in the order of their duty; those that were never read are left out. */
export function instrumentsOf(lines: readonly ReadingLine[]): InstrumentSummary[] {
  const names = new Set(lines.flatMap(({ duty }) => Object.keys(duty.bands ?? {})));
  return [...names].flatMap((name) => {
    const read = lines.filter(({ readings }) => readings[name] !== undefined);
    const band = read.at(-1)?.duty.bands?.[name];
    if (!band) return [];
    const values = read.map(({ readings }) => readings[name]!);
    const out = read.filter(({ duty, readings }) => outOfBand(duty, { [name]: readings[name]! }).length > 0);
    const sum = values.reduce((all, value) => all + Math.round(value * 100), 0);
    return [
      {
        name,
        ...band,
        count: values.length,
        least: values.reduce((least, value) => Math.min(least, value)),
        most: values.reduce((most, value) => Math.max(most, value)),
        mean: Math.round(sum / values.length) / 100,
        out: out.length,
        mended: out.filter((line) => isMended(line, name)).length,
      },
    ];
  });
}

/** The room that a line was read in: the first part of its place; empty where it names none. */
function roomOfLine({ place }: Pick<ReadingLine, 'place'>): string {
  return place?.split('-')[0] ?? '';
}

/** Lines by their room, rooms that lines leave unnamed last. */
export function linesByRoom(lines: readonly ReadingLine[]): Map<string, ReadingLine[]> {
  const rooms = Map.groupBy(lines, roomOfLine);
  return new Map([...rooms].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)));
}
