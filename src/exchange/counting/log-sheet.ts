import type { Messages } from '../../locales/messages.ts';
import { readDay } from '../rows/read-day.ts';
import type { Row } from '../tables/grid.ts';
import type { Table } from '../tables/table.ts';

/** A column of the log of a store that is no reading. */
type Column = keyof Messages['climate']['columns'];

/** Why a log cannot be taken from a sheet. */
export type LogSheetFault =
  /** There is no such column, or no column of readings. */
  | { readonly reason: 'column'; readonly column: 'on' | 'readings' }
  | { readonly reason: 'day'; readonly line: number; readonly cell: string };

/** What a column holds, as the act calls it: `on`, `温度`, `outside-温度`, `after-温度`. */
interface Use {
  readonly at: number;
  readonly name: string;
}

/** Columns that are taken, in the order in which their parts stand on a line. */
const taken: readonly Column[] = ['on', 'time', 'place', 'spot', 'weather', 'measures', 'by', 'note'];

/**
 * The rows of a log (温湿度记录表) as lines of the act `duty`, readings without a value left out. Rows without any reading
 * were not read.
 * @param languages the headings are known in each of them
 */
export function logLines(
  { headings, rows, from1904 }: Table,
  languages: readonly Messages[],
): { readonly lines: readonly string[] } | LogSheetFault {
  const uses = taken.flatMap((name): Use[] => {
    const names = languages.map(({ climate }) => climate.columns[name]);
    const at = headings.findIndex((text) => names.includes(text));
    return at < 0 ? [] : [{ at, name }];
  });
  const readings = headings.flatMap((text, at): Use[] => {
    const name = instrumentOf(text, languages);
    return name === undefined ? [] : [{ at, name }];
  });
  if (!uses.some(({ name }) => name === 'on')) return { reason: 'column', column: 'on' };
  if (!readings.some(({ name }) => !/^(?:outside|after)-/.test(name)))
    return { reason: 'column', column: 'readings' };
  const foot = new Set(
    languages.flatMap(({ climate: { summary } }) => [summary.most, summary.least, summary.mean]),
  );
  const lines: string[] = [];
  for (const row of rows) {
    const said = (use: Use) => [use.name, cellOf(row, use.at)] as const;
    const read = readings.map(said).filter(([, value]) => value !== '');
    if (row.total || !read.some(([name]) => !/^(?:outside|after)-/.test(name))) continue;
    const parts = uses.map(said).filter(([, value]) => value !== '');
    const day = parts.find(([name]) => name === 'on')?.[1] ?? '';
    if (foot.has(day)) continue;
    const on = readDay(day, { from1904 });
    if (on === undefined || on === 'century') return { reason: 'day', line: row.line, cell: day };
    const whole = parts.map(([name, value]) => `${name}=${name === 'on' ? on : asTime(name, value)}`);
    lines.push([...whole, ...read.map(([name, value]) => `${name}=${value}`)].join('\t'));
  }
  return { lines };
}

/** Whether a text heads a column of a log. */
export function isLogHeading(languages: readonly Messages[]): (text: string) => boolean {
  const known = new Set(languages.flatMap(({ climate }) => Object.values(climate.columns)));
  return (text) => known.has(text) || instrumentOf(text, languages) !== undefined;
}

/** `温度（℃）` → 温度, `库外温度` → outside-温度; `undefined` for headings of other columns. */
function instrumentOf(text: string, languages: readonly Messages[]): string | undefined {
  const plain = text.replace(/\s*[（(][^（()）]*[）)]$/u, '');
  for (const { climate } of languages) {
    const { outside, after } = climate.prefixes;
    if (plain.startsWith(outside)) return `outside-${plain.slice(outside.length).trim()}`;
    if (plain.startsWith(after)) return `after-${plain.slice(after.length).trim()}`;
  }
  return plain !== text && plain !== '' ? plain : undefined;
}

/** A time that a spreadsheet keeps as a part of a day, as people write it. */
function asTime(name: string, value: string): string {
  if (name !== 'time' || !/^0?\.\d+$/.test(value)) return value;
  const minutes = Math.round(Number(value) * 24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function cellOf({ cells }: Row, at: number): string {
  return (cells[at] ?? '').replace(/\s+/gu, ' ').trim();
}
