import type { BarSymbol } from '../../src/site/barcode/symbol.ts';

/** Type for labels: the house's font stacks, as in the site's `tokens.css`. */
export const fonts = {
  sans: "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
  song: "SimSun, 'Songti SC', 'Noto Serif CJK SC', serif",
} as const;

/** How a text is set; lengths in millimetres. */
export interface Type {
  readonly size: number;
  readonly font?: keyof typeof fonts;
  readonly bold?: boolean;
  readonly anchor?: 'middle' | 'end';
}

/** An A4 sheet in millimetres with what stands on it. */
export function sheetSvg(parts: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">',
    '<rect width="210" height="297" fill="#fff"/>',
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

/** A line of text that begins at a point on its base line. */
export function textAt(x: number, y: number, text: string, type: Type): string {
  const { size, font = 'sans', bold = false, anchor } = type;
  const style = `font-family="${fonts[font]}" font-size="${mm(size)}"${bold ? ' font-weight="700"' : ''}`;
  return `<text x="${mm(x)}" y="${mm(y)}" ${style}${anchor ? ` text-anchor="${anchor}"` : ''}>${escaped(text)}</text>`;
}

/** A frame of thin lines. */
export function frame(x: number, y: number, width: number, height: number, line = 0.2): string {
  return `<rect x="${mm(x)}" y="${mm(y)}" width="${mm(width)}" height="${mm(height)}" fill="none" stroke="#000" stroke-width="${line}"/>`;
}

/** A line from one point to another. */
export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${mm(x1)} ${mm(y1)}L${mm(x2)} ${mm(y2)}" stroke="#000" stroke-width="0.2"/>`;
}

/** A barcode as paths, stretched to a rectangle. @param says what it holds, in words */
export function barcode(
  { width, height, path }: BarSymbol,
  says: string,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const scale = `translate(${mm(at.x)} ${mm(at.y)}) scale(${at.width / width} ${at.height / height})`;
  const dark = `<path d="${path}" fill="#000" fill-rule="evenodd" shape-rendering="crispEdges"/>`;
  return `<g transform="${scale}"><title>${escaped(says)}</title>${dark}</g>`;
}

/** A length without the dust of binary fractions. */
function mm(length: number): string {
  return String(Math.round(length * 1000) / 1000);
}

/** Text as XML has it; characters that XML cannot hold are left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t]|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
