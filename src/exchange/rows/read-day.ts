import { type Day, later, parseDay } from '../../domain/day.ts';
import { numberOf } from '../../domain/numeral.ts';

/** How days are written in a file. */
export interface DayReading {
  /** The earliest year that two digits may mean. */
  readonly century?: number | undefined;
  /** Whether serial numbers count from 1904 instead of 1900. */
  readonly from1904?: boolean;
}

const digits = '〇一二三四五六七八九';
const time = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;
const parted = /^(\d{4}|\d{2})(?:[-./年](\d{1,2})[-./月](\d{1,2})日?)$/;

/**
 * Reads a day as people and spreadsheets write it: `2024-3-5`, `2024.3.5`, `2024/03/05`, `20240305`, `2024年3月5日`,
 * `二〇二四年三月五日`, and the serial number of a spreadsheet. @returns `'century'` where two digits could mean several
 * years and nobody has said which; `undefined` for any other text
 */
export function readDay(
  cell: string,
  { century, from1904 = false }: DayReading = {},
): Day | 'century' | undefined {
  const text = inFigures(cell.normalize('NFKC').trim().replace(time, ''));
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serialDay(Math.floor(Number(text)), from1904);
  const whole = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? parted.exec(text);
  if (!whole) return undefined;
  const [year, month, day] = whole.slice(1) as [string, string, string];
  if (year.length === 4) return dayFrom(year, month, day);
  if (century === undefined) return 'century';
  const first = Math.floor(century / 100) * 100 + Number(year);
  return dayFrom(String(first < century ? first + 100 : first), month, day);
}

/** The day that a spreadsheet counts as the so-manieth; before March 1900 Excel itself is a day out. */
function serialDay(serial: number, from1904: boolean): Day {
  return later((from1904 ? '1904-01-01' : '1899-12-30') as Day, { days: serial });
}

function dayFrom(year: string, month: string, day: string): Day | undefined {
  return parseDay(`${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** 二〇二四年三月五日 → 2024年3月5日; any other text as it is. */
function inFigures(text: string): string {
  const [, year, month, day] =
    /^([〇零○一二三四五六七八九]{4})年(\p{Script=Han}{1,3})月(\p{Script=Han}{1,3})日$/u.exec(text) ?? [];
  if (year === undefined) return text;
  const figures = [...year].map((digit) => Math.max(0, digits.indexOf(digit))).join('');
  return `${figures}年${numberOf(month!) ?? ''}月${numberOf(day!) ?? ''}日`;
}
