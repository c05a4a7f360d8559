import { type Day, parseDay } from '../domain/day.ts';

const invisible = /[^\P{C}\n]|[\u2028\u2029\u115f\u1160\u3164\uffa0\u2800]/gu;

/** A cell as a register can hold it: composed, on one line, nothing invisible, no space at either end. */
export function cleanLine(cell: string): string {
  return cleanText(cell).replace(/\s+/gu, ' ').trim();
}

/** A longer text as a register can hold it; its lines are kept. */
export function cleanText(cell: string): string {
  const lines = cell.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/\t/g, ' ');
  return lines.normalize('NFC').replace(invisible, '').trim();
}

/** Reads a day as people write it: `2024-3-5`, `2024.3.5`, `2024/03/05`, `20240305`, `2024年3月5日`. */
export function readDay(cell: string): Day | undefined {
  const match = /^(\d{4})(?:[-./年](\d{1,2})[-./月](\d{1,2})日?|(\d{2})(\d{2}))$/.exec(
    cell.normalize('NFKC').trim(),
  );
  if (!match) return undefined;
  const [, year, month, day, shortMonth, shortDay] = match;
  const two = (text: string | undefined) => (text ?? '').padStart(2, '0');
  return parseDay(`${year}-${two(month ?? shortMonth)}-${two(day ?? shortDay)}`);
}

/** Markdown signs that would turn imported text into links, pictures or HTML, made plain. */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
