import type { SiteWords } from '../../../locales/site-words.ts';
import { type Html, html } from '../html.ts';
import type { FieldRow } from '../record-view.ts';
import type { Link } from './links.ts';

/** One described field with its values; of a sealed one, that it is, and whose posts can open it. */
export function factHtml({ label, values, openedBy }: FieldRow, { record }: SiteWords): Html {
  const said = openedBy
    ? html`<dd><span class="tag">${record.sealed}</span> <span class="quiet">${record.openedBy(openedBy)}</span></dd>`
    : values.map((value) => html`<dd>${linked(value)}</dd>`);
  return html`<div><dt>${label}</dt>${said}</div>`;
}

/** A text, as a link where it leads somewhere. */
export function linked({ text, href }: Link): Html {
  return href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`;
}
