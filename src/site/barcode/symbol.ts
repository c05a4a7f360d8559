import { code128 } from 'bwip-js/generic';

/** A barcode as it is drawn, in modules: the width of its thinnest bar is 1. Its quiet zone is part of it. */
export interface BarSymbol {
  readonly width: number;
  readonly height: number;
  /** The dark parts as an SVG path of whole numbers. */
  readonly path: string;
}

/** What bwip-js has drawn, in its units, from the lower left corner of what is dark. */
interface Traced {
  readonly width: number;
  readonly shapes: readonly (readonly Point[])[];
}

type Point = readonly [x: number, y: number];

/** White modules that must stand beside a Code 128 (ISO/IEC 15417). */
const quiet = 10;

/** The height of a Code 128 in modules; its drawing is stretched to the height of the label. */
const barHeight = 29;

/** The Code 128 of a number; `undefined` for what it has no characters for. */
export function code128Symbol(text: string): BarSymbol | undefined {
  if (!/^[\x20-\x7e]{1,80}$/.test(text)) return undefined;
  const { width, shapes } = code128({ bcid: 'code128', text, scale: 1 }, tracing());
  return { width: width + 2 * quiet, height: barHeight, path: pathOf(shapes) };
}

function pathOf(shapes: readonly (readonly Point[])[]): string {
  const at = ([x, y]: Point) => `${x + quiet} ${y}`;
  return shapes.map((points) => `M${points.map(at).join('L')}Z`).join('');
}

/** Notes what bwip-js draws, instead of drawing it. */
function tracing() {
  let width = 0;
  const shapes: (readonly Point[])[] = [];
  const nothing = () => undefined;
  return {
    scale: () => null,
    measure: () => ({ width: 0, ascent: 0, descent: 0 }),
    init(whole: number) {
      width = whole;
    },
    line(x: number, _y0: number, _x1: number, _y1: number, bar: number) {
      const left = x - Math.ceil(bar / 2);
      const right = left + bar;
      shapes.push([
        [left, 0],
        [right, 0],
        [right, barHeight],
        [left, barHeight],
      ]);
    },
    polygon: nothing,
    hexagon: nothing,
    ellipse: nothing,
    fill: nothing,
    text: nothing,
    end: (): Traced => ({ width, shapes }),
  };
}
