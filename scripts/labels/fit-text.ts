/** Lines of text, and the size of type at which they fit. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Between the base lines of two lines, in sizes of type. */
export const leading = 1.25;

/**
 * Breaks a text into lines for a box. SVG breaks none by itself, and nothing here can measure type: a Han character
 * counts as wide as it is high, any other as the widest of common typefaces, so that a line never runs over.
 * @param sizes of type in millimetres, from the one that is wanted down to the smallest that can be read
 */
export function fitted(text: string, width: number, height: number, sizes: readonly number[]): Fitted {
  for (const size of sizes) {
    const lines = broken(text, width / size);
    if (lines.length * size * leading <= height + 0.01) return { lines, size };
  }
  const size = sizes.at(-1)!;
  const most = Math.max(1, Math.floor((height + 0.01) / (size * leading)));
  const lines = broken(text, width / size);
  if (lines.length <= most) return { lines, size };
  return { lines: [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(''), width / size)], size };
}

/** The width of a text in sizes of its type, at most. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += widthOfChar(char);
  return width;
}

function widthOfChar(char: string): number {
  if (/\p{Mn}/u.test(char)) return 0;
  if (/[\u0020-\u007e]/.test(char))
    return /[MW@%mw]/.test(char) ? 0.95 : /[iIl.,:;'| ]/.test(char) ? 0.36 : 0.68;
  return /[\u00a0-\u024f]/.test(char) ? 0.8 : 1;
}

/** Breaks at blanks and after hyphens where it can, else anywhere. */
function broken(text: string, most: number): string[] {
  const lines: string[] = [];
  let rest = [...text.trim()];
  while (rest.length > 0) {
    let [width, end, blank] = [0, 0, 0];
    while (end < rest.length && width + widthOfChar(rest[end]!) <= most) {
      width += widthOfChar(rest[end]!);
      end += 1;
      if (rest[end] === ' ' || /[-–/]/.test(rest[end - 1]!)) blank = end;
    }
    if (end < rest.length && blank >= end / 2) end = blank;
    end = Math.max(end, 1);
    lines.push(rest.slice(0, end).join('').trim());
    rest = [...rest.slice(end).join('').trimStart()];
  }
  return lines;
}

function cut(text: string, most: number): string {
  let kept = '';
  for (const char of text) {
    if (widthOf(kept) + widthOfChar(char) + 1 > most) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}
