import { placeInWords } from '../../locales/in-words.ts';
import type { Language } from '../languages.ts';
import { wordsOf } from '../languages.ts';
import { type Html, html } from './html.ts';
import {
  dossierHref,
  dossierOf,
  type Office,
  recordHref,
  type ShelvedRecord,
  yearOfRecord,
} from './office.ts';

/** The rows of a list of records, with all columns that a table of them may have. @param from the number of the first */
export function recordRows(
  office: Office,
  records: readonly ShelvedRecord[],
  from: number,
  language: Language,
): Html {
  const words = wordsOf[language];
  const { columns } = words.table;
  const rows = records.map(({ shelf, record }, index) => {
    const { fields } = record;
    const dossier = dossierOf(shelf, record);
    const { status } = shelf.standingOf(record);
    const place = placeInWords(fields.place, shelf.register.places, words, office.rooms);
    return html`<tr><td class="n">${from + index}</td><td class="c-number" data-label="${columns.number}"><a class="number" href="${recordHref(office, language, record)}">${fields.number}</a></td><td class="c-title" data-label="${columns.title}">${fields.title}</td><td class="c-class" data-label="${columns.class}">${record.class.title}</td><td class="c-year" data-label="${columns.year}">${yearOfRecord(record)}</td><td class="c-dossier" data-label="${columns.dossier}">${dossier && html`<a class="number" href="${dossierHref(office, language, dossier)}">${dossier.fields.dossier}</a>`}</td><td class="c-customer" data-label="${columns.customer}">${dossier?.fields.customer}</td><td class="c-place" data-label="${columns.place}">${place}</td><td class="c-level" data-label="${columns.level}">${fields.level ?? record.class.level}</td><td class="c-status" data-label="${columns.status}"><span class="tag tag-${status}">${words.status[status]}</span></td></tr>`;
  });
  return html`${rows}`;
}
