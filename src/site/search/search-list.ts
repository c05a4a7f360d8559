import type { Found, Hit } from './search-types.ts';
import { type SearchWords, say } from './search-words.ts';

/** What is listed below the box. */
export interface Listed {
  readonly query: string;
  readonly fields: Found;
  /** Left out while it is awaited, and where there is none. */
  readonly texts?: Found;
  readonly near?: { readonly query: string; readonly found: Found } | undefined;
}

/** Fills `place` with results: headings and links, made of text nodes only. */
export function showResults(place: Element, { fields, texts, near }: Listed, words: SearchWords): void {
  const parts: Element[] = [];
  if (fields.hits.length > 0) parts.push(list(fields.hits));
  const listed = new Set(fields.hits.map(({ href }) => href));
  const further = texts?.hits.filter(({ href }) => !listed.has(href)) ?? [];
  if (texts && further.length > 0) {
    const text = texts.exact ? words.inText : words.inTextAbout;
    parts.push(heading(say(text, { n: texts.total })), list(further));
  }
  if (near) parts.push(heading(say(words.near, { q: near.query })), list(near.found.hits));
  const at = place.contains(document.activeElement) && document.activeElement?.getAttribute('href');
  place.replaceChildren(...parts);
  // Who walks through the results keeps their place while more of them come in.
  if (at) [...place.querySelectorAll('a')].find((link) => link.getAttribute('href') === at)?.focus();
}

/** The sentence for `role="status"`. */
export function summary({ query, fields, texts, near }: Listed, words: SearchWords): string {
  if (near || (fields.total === 0 && texts?.total === 0)) return say(words.none, { q: query });
  if (fields.total === 0) return '';
  return say(fields.exact ? words.found : words.foundAbout, { n: fields.total });
}

function list(hits: readonly Hit[]): Element {
  const made = element('ul', 'search-hits');
  for (const hit of hits) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = hit.href;
    link.append(
      element('span', 'search-number', hit.number),
      ' ',
      element('span', 'search-title', hit.title),
    );
    const about = [hit.status, hit.place].filter((text) => text !== '');
    for (const text of about) link.append(' ', element('span', 'search-about', text));
    if (hit.excerpt) link.append(' ', element('span', 'search-excerpt', hit.excerpt));
    item.append(link);
    made.append(item);
  }
  return made;
}

const heading = (text: string): Element => element('p', 'search-heading', text);

function element(name: string, style: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = style;
  made.textContent = text;
  return made;
}
