import { BarChart, HeatmapChart } from 'echarts/charts';
import { GridComponent, LegendComponent, VisualMapComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { escapeHtml } from '../html.ts';

use([BarChart, HeatmapChart, GridComponent, LegendComponent, VisualMapComponent, SVGRenderer]);

/**
 * Colours of the pictures. What is drawn holds these marks, and the page the custom properties of the style sheet
 * in their place: so a picture is dark where the page is, and black on white in print.
 */
export const colours = {
  ink: '#00a001',
  line: '#00a003',
  sheet: '#00a004',
  first: '#00a011',
  second: '#00a012',
  third: '#00a013',
  heat1: '#00a021',
  heat2: '#00a022',
  heat3: '#00a023',
  heat4: '#00a024',
  'on-dark': '#00a031',
} as const;

/** The size of a text in a picture, in its units. */
export const textSize = 12;

/** Draws a picture as markup that a strict policy allows: no styles, no scripts, no ids. @param said what it shows */
export function draw(option: EChartsCoreOption, width: number, height: number, said: string): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, textStyle: { color: colours.ink }, ...option });
    return cleaned(chart.renderToSVGString({ useViewBox: true }), `${width} ${height}`, said);
  } finally {
    chart.dispose();
  }
}

/** What is written as text holds no quotation marks, so what stands between such marks is the library's own. */
function cleaned(svg: string, size: string, said: string): string {
  const inside = svg
    .slice(svg.indexOf('>') + 1)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|pointer-events|cursor|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributes(style))
    .replace(/<rect [^>]*fill="none"><\/rect>/, '');
  const open = `<svg viewBox="0 0 ${size}" role="img" aria-label="${escapeHtml(said)}">`;
  return Object.entries(colours).reduce(
    (text, [name, mark]) => text.replaceAll(`="${mark}"`, `="var(--chart-${name})"`),
    (open + inside).replaceAll('\n', ''),
  );
}

/** A style attribute as attributes of its own; the font is that of the page. */
function attributes(style: string): string {
  const size = /font-size:(\d+)px/.exec(style)?.[1];
  const bold = /font-weight:bold/.test(style) ? ' font-weight="bold"' : '';
  return size === undefined ? bold : ` font-size="${size}"${bold}`;
}
