import type { BarSymbol } from '../barcode/symbol.ts';

/** Which modules of a drawn barcode are dark, row by row: those whose centre lies inside its path (even-odd rule). */
export function modulesOf({ width, height, path }: BarSymbol): boolean[][] {
  const outlines = [...path.matchAll(/M([^Z]*)Z/g)].map((outline) =>
    outline[1]!.split('L').map((point) => point.split(' ').map(Number) as [number, number]),
  );
  const edges = outlines.flatMap((points) =>
    points.map((point, at) => [point, points[(at + 1) % points.length]!] as const),
  );
  const upright = edges.filter(([[x0], [x1]]) => x0 === x1);
  return Array.from({ length: height }, (_, y) => {
    const beside = upright.filter(
      ([[, y0], [, y1]]) => Math.min(y0, y1) < y + 0.5 && y + 0.5 < Math.max(y0, y1),
    );
    return Array.from({ length: width }, (_, x) => beside.filter(([[at]]) => at < x + 0.5).length % 2 === 1);
  });
}
