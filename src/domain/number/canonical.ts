import { fold } from '../chinese.ts';

/** Dots and dashes that stand for one another on keyboards, in fonts and in old software. */
const dots = /[.\u00b7\u2022\u2027\u22c5\u30fb\uff65\u318d]/g;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/**
 * The form in which two numbers are the same number: folded ({@link fold}), without spaces, every middle
 * dot as `·`, every dash as `-`. `Ｊ2023001`, `j2023001` and `J2023 001` all give `j2023001`
 * (NUM-01; DA/T 13-2022 prints `·`, keyboards type `.` or `・`).
 */
export function canonical(number: string): string {
  return fold(number).replace(/\s+/g, '').replace(dots, '·').replace(dashes, '-');
}

/** Characters that cannot stand in a file name on every system the office may use. */
const unsafe = /[\\/:*?"<>|%]/g;

/**
 * The file name (without `.md`) that follows from a printed number: `·` as `.`, and what Windows, macOS or
 * git would refuse as `%XX`. Different numbers have different file names.
 */
export function fileNameOf(number: string): string {
  return number
    .replace(unsafe, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replaceAll('·', '.');
}
