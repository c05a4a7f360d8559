import { type Language, storageWordsOf, wordsOf } from '../../languages.ts';
import { type Html, html } from '../html.ts';
import type { PlacedLine } from './place-view.ts';

/** The rows of the list of what stands at a place; the last cell is for a tick on paper. */
export function placedRows(lines: readonly PlacedLine[], language: Language): Html {
  const { fields, status: named } = wordsOf[language];
  const { columns } = storageWordsOf[language];
  const rows = lines.map(
    ({ number, href, title, dossier, pages, standing: { status } }, index) =>
      html`<tr><td class="n">${index + 1}</td><td class="c-number"><a class="number" href="${href}">${number}</a></td><td class="c-title">${title}</td><td data-label="${fields.dossier}">${dossier && (dossier.href ? html`<a href="${dossier.href}">${dossier.text}</a>` : dossier.text)}</td><td class="n" data-label="${columns.pages}">${pages}</td><td class="c-status"><span class="tag tag-${status}">${named[status]}</span></td><td class="paper-only"></td></tr>`,
  );
  return html`${rows}`;
}
