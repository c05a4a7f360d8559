import type { BarSymbol } from './symbol.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** A barcode as an SVG element: black on white in every colour scheme. @param says what it holds, in words */
export function drawn({ width, height, path }: BarSymbol, says: string, stretched = false): SVGElement {
  const svg = element('svg', {
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'shape-rendering': 'crispEdges',
  });
  if (stretched) svg.setAttribute('preserveAspectRatio', 'none');
  const title = element('title', {});
  title.textContent = says;
  const ground = element('rect', { width: String(width), height: String(height), fill: '#fff' });
  svg.append(title, ground, element('path', { d: path, fill: '#000', 'fill-rule': 'evenodd' }));
  return svg;
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(svgSpace, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
