import type { ReadingLine } from '../../../domain/climate-log.ts';
import { outOfBand } from '../../../domain/climate-log.ts';
import type { InstrumentSummary } from '../../../domain/climate-summary.ts';
import { lastOfMonth } from '../../../domain/term.ts';
import { type Html, html } from '../html.ts';

const [width, height] = [720, 190];
const edge = { left: 44, right: 12, top: 12, bottom: 24 };
const inner = { width: width - edge.left - edge.right, height: height - edge.top - edge.bottom };

/** A reading in the picture: within its band a dot, beyond a square that says so. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOut: boolean;
  readonly says: string;
}

/**
 * What an instrument showed over a month, its band behind it. Colours come from the style sheet; what lies beyond the
 * band has another shape as well.
 * @param month `2026-10`
 * @param says what the picture shows, in a sentence
 */
export function climateChart(
  lines: readonly ReadingLine[],
  { name, unit, from, to, least, most }: InstrumentSummary,
  month: string,
  says: string,
): Html {
  const days = Number(lastOfMonth(Number(month.slice(0, 4)), Number(month.slice(5))).slice(8));
  const span = Math.max(to, most) - Math.min(from, least) || 1;
  const [low, high] = [Math.min(from, least) - span * 0.1, Math.max(to, most) + span * 0.1];
  const y = (value: number) => round(edge.top + ((high - value) / (high - low)) * inner.height);
  const read = lines.filter(({ readings }) => readings[name] !== undefined);
  const ofDay = Map.groupBy(read, ({ day }) => day);
  const points = [...ofDay].flatMap(([day, own]) =>
    own.map((line, index): Point => {
      const part = (index + 0.5) / own.length;
      const value = line.readings[name]!;
      return {
        x: round(edge.left + ((Number(day.slice(8)) - 1 + part) / days) * inner.width),
        y: y(value),
        isOut: outOfBand(line.duty, { [name]: value }).length > 0,
        says: `${day} ${line.time ?? ''} ${value}${unit}`,
      };
    }),
  );
  const ticks = Array.from({ length: Math.ceil(days / 5) }, (_, index) => index * 5 + 1);
  const right = width - edge.right;
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${says}"><rect class="climate-band" x="${edge.left}" y="${y(to)}" width="${inner.width}" height="${round(y(from) - y(to))}"></rect>${[to, from].map((value) => html`<line class="climate-edge" x1="${edge.left}" x2="${right}" y1="${y(value)}" y2="${y(value)}"></line><text x="${edge.left - 6}" y="${y(value) + 4}" text-anchor="end">${value}</text>`)}${ticks.map((day) => html`<text x="${round(edge.left + ((day - 0.5) / days) * inner.width)}" y="${height - 6}" text-anchor="middle">${day}</text>`)}<polyline class="climate-line" points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}"></polyline>${points.map(dot)}</svg>`;
}

function dot({ x, y, isOut, says }: Point): Html {
  return isOut
    ? html`<rect class="climate-out" x="${round(x - 4)}" y="${round(y - 4)}" width="8" height="8"><title>${says}</title></rect>`
    : html`<circle class="climate-in" cx="${x}" cy="${y}" r="3"><title>${says}</title></circle>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
