import type { MonthOfFilings } from './filings.ts';

/** A column of the small picture, in its units. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The small picture of the last months: columns of equal width, the highest as high as the picture. */
export function sparkline(
  months: readonly MonthOfFilings[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Bar[] {
  const most = Math.max(1, ...months.map(({ count }) => count));
  const step = width / Math.max(1, months.length);
  return months.map(({ count }, index) => {
    const high = count === 0 ? 0.5 : Math.max(1, (count / most) * height);
    return {
      x: round(index * step),
      y: round(height - high),
      width: round(step * 0.75),
      height: round(high),
    };
  });
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
