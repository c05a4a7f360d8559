import { type Language, stocktakeWordsOf, storageWordsOf, wordsOf } from '../../languages.ts';
import { type Html, html } from '../html.ts';
import type { Office } from '../office.ts';
import { spineWidths } from './box-label.ts';
import { countedWith } from './count-view.ts';
import { differencesHtml } from './differences-html.ts';
import { placePapers } from './place-papers.ts';
import { placeLanguages } from './place-paths.ts';
import { placedRows } from './place-rows.ts';
import { awayShown, type PlaceLine, type PlaceView, placeView, recordsShown } from './place-view.ts';
import type { StoredPlace } from './stores.ts';

/** What stands between the header and the foot of a place's page, the papers that it prints as included. */
export function placeHtml(office: Office, stored: StoredPlace, language: Language) {
  const view = placeView(office, stored, language);
  const { code } = stored.place;
  const inTable = (more = '') => office.at.records(language, `?box=${encodeURIComponent(code)}${more}`);
  const main = html`${headHtml(office, view, inTable(), language)}${partsHtml(view, language)}${contentsHtml(office, view, inTable(), language)}${differencesHtml(view.differences, language)}<div class="place-body">${printHtml(view, language)}${awayHtml(view, inTable('&status=on-loan'), language)}${othersHtml(view, language)}</div>${placePapers(office, view, language)}`;
  return { title: `${code} ${view.words}`, main: main.text };
}

function headHtml(office: Office, view: PlaceView, inTable: string, language: Language): Html {
  const words = storageWordsOf[language];
  const { above, before, after, stored, dossiers } = view;
  const { place, tally } = stored;
  const counted = placeLanguages(office).includes(language) ? countedWith(stored) : undefined;
  const labels = office.at.labels(language, `?box=${encodeURIComponent(place.code)}`);
  return html`<nav class="trail" aria-label="${words.title}"><a href="${office.at.places(language)}">${words.title}</a>${above.map(({ text, href }) => html`<a href="${href}">${text}</a>`)}<span>${place.code}</span></nav><header class="record-head"><p class="record-number"><span class="number">${place.code}</span> <button type="button" class="small" data-copy="${place.code}" data-copied="${wordsOf[language].record.copied}" hidden>${words.copyCode}</button></p><h1>${view.words}</h1><p class="record-status"><span>${words.tally(tally.records, tally.out)}</span>${tally.records > 0 && html`<span>${words.pages(tally.pages, tally.unpaged)}</span>`}${dossiers.length > 0 && html`<span>${words.dossiers(dossiers.length)}</span>`}${place.of && html`<span class="level">${words.builtFor}: ${place.of}</span>`}</p><p class="place-links"><a href="${labels}">${words.labels}</a><a href="${inTable}">${words.inTable}</a>${counted && html`<a href="${office.at.count(language, counted.name)}">${stocktakeWordsOf[language].page.link}</a>`}</p></header><nav class="neighbours" aria-label="${words.neighbours}">${before && html`<a href="${before.href}" rel="prev">← ${before.code}</a>`}${after && html`<a class="neighbour-next" href="${after.href}" rel="next">${after.code} →</a>`}</nav>`;
}

function partsHtml({ parts }: PlaceView, language: Language): Html {
  const words = storageWordsOf[language];
  const { columns } = words;
  if (parts.length === 0) return html``;
  const row = ({ href, text, code, first, last, tally }: PlaceLine) =>
    html`<tr><td data-label="${columns.place}"><span><a href="${href}">${text}</a> <span class="place-code">${code}</span></span></td><td data-label="${columns.span}">${first === last ? first : `${first} – ${last}`}</td><td class="n" data-label="${columns.records}">${tally.records === 0 ? words.empty : tally.records}</td><td class="n" data-label="${columns.out}">${tally.out || ''}</td><td class="n" data-label="${columns.pages}">${tally.pages || ''}</td></tr>`;
  return html`<section class="panel place-parts"><h2>${words.parts}</h2><table class="list"><thead><tr><th scope="col">${columns.place}</th><th scope="col">${columns.span}</th><th scope="col" class="n">${columns.records}</th><th scope="col" class="n">${columns.out}</th><th scope="col" class="n">${columns.pages}</th></tr></thead><tbody>${parts.map(row)}</tbody></table></section>`;
}

function contentsHtml(office: Office, view: PlaceView, inTable: string, language: Language): Html {
  const common = wordsOf[language];
  const words = storageWordsOf[language];
  const { columns, print } = words;
  const { records, stored } = view;
  if (records.length === 0 && stored.place.kind !== 'box') return html``;
  const all = stored.records.length;
  const title = `${print.contents} ${stored.place.code} ${view.words} · ${common.asOf(office.asOf)}`;
  return html`<section class="paper paper-shown paper-portrait paper-${language}" data-paper="contents"><h2>${words.contents}<span class="h-note">${common.units.records(all)}</span></h2>${
    all > recordsShown &&
    html`<p class="notice"><a href="${inTable}">${words.firstOf(recordsShown, all)}</a></p>`
  }${
    records.length === 0
      ? html`<p class="quiet">${words.noContents}</p>`
      : html`<table class="list placed"><thead><tr class="paper-only"><th colspan="7" scope="colgroup">${title}</th></tr><tr><th scope="col" class="n">${columns.at}</th><th scope="col">${common.fields.number}</th><th scope="col">${common.fields.title}</th><th scope="col">${common.fields.dossier}</th><th scope="col" class="n">${columns.pages}</th><th scope="col">${common.table.columns.status}</th><th scope="col" class="paper-only">${words.checked}</th></tr></thead><tbody>${placedRows(records, language)}</tbody></table>`
  }</section>`;
}

/** What of a place's papers is printed, and how large. The choices work by styles alone; the buttons print one kind. */
function printHtml({ stored, records }: PlaceView, language: Language): Html {
  const { print } = storageWordsOf[language];
  const { kind } = stored.place;
  const button = (name: string, label: string) =>
    html`<button type="button" data-print="${name}" hidden>${label}</button>`;
  const choice = (group: string, id: string, label: string, isChosen: boolean) =>
    html`<label><input type="radio" name="${group}" id="${id}"${isChosen && html` checked`}> ${label}</label>`;
  const field = (name: string, label: string, longest: number) =>
    html`<label><span>${label}</span> <input data-fill="${name}" autocomplete="off" maxlength="${longest}"></label>`;
  const boxed =
    (kind === 'box' || kind === 'shelf') &&
    html`<fieldset><legend>${print.width}</legend>${spineWidths.map((width) => choice('spine', `spine-${width}`, `${width} mm`, width === 30))}</fieldset><fieldset><legend>${print.paper}</legend>${choice('paper', 'spine-a4', print.a4, true)}${choice('paper', 'spine-whole', print.whole, false)}</fieldset><div class="fonds" data-fonds hidden>${field('name', print.fondsName, 60)}${field('code', print.fondsCode, 20)}<p class="quiet">${print.fondsNote}</p></div>`;
  const ofBox =
    kind === 'box' &&
    html`${button('spine', print.spine)} ${button('cover', print.cover)} ${button('notes', print.notes)} `;
  const ofShelf = kind === 'shelf' && stored.parts.length > 0 && html`${button('spine', print.spines)} `;
  const contents = records.length > 0 && html`${button('contents', print.contents)} `;
  return html`<section class="panel place-print"><h2>${print.title}</h2>${boxed}<p class="print-buttons">${ofBox}${ofShelf}${contents}${button('count', print.count)} ${button('', print.all)}</p><p class="quiet">${print.note}</p></section>`;
}

function awayHtml({ away, stored }: PlaceView, more: string, language: Language): Html {
  const words = storageWordsOf[language];
  const { record } = wordsOf[language];
  const lines = away.map(
    ({ href, text, title, borrower, due, late = 0, loan }) =>
      html`<li><a class="number" href="${href}">${text}</a> ${title}<br><span class="quiet">${record.lentTo(borrower, due)}</span> ${late > 0 && html`<strong class="late">${words.late(late)}</strong> `}<a href="${loan.href}">${loan.text}</a></li>`,
  );
  return html`<section class="panel"><h2>${words.away}</h2>${away.length === 0 && html`<p class="quiet">${words.notAway}</p>`}<ul class="lines">${lines}</ul>${
    stored.tally.out > awayShown &&
    html`<p><a href="${more}">${words.moreAway(stored.tally.out - awayShown)}</a></p>`
  }</section>`;
}

function othersHtml({ holds, dossiers, counts, stored }: PlaceView, language: Language): Html {
  const words = storageWordsOf[language];
  const panel = (title: string, lines: readonly Html[], none?: string) =>
    html`<section class="panel"><h2>${title}</h2>${lines.length === 0 && html`<p class="quiet">${none}</p>`}<ul class="lines">${lines}</ul></section>`;
  const held = holds.map(
    ({ href, text, on, reason, records }) =>
      html`<li><a class="number" href="${href}">${text}</a> <time datetime="${on}">${on}</time> ${reason} <span class="quiet">${words.held(records)}</span></li>`,
  );
  const filed = dossiers.map(
    ({ href, text, about }) =>
      html`<li><a class="number" href="${href}">${text}</a> <span class="quiet">${about}</span></li>`,
  );
  const counted = counts.map(
    ({ href, text, on, by, place }) =>
      html`<li><time datetime="${on}">${on}</time> <a class="number" href="${href}">${text}</a> ${by} ${place !== stored.place.code && html`<span class="quiet">${words.countedAs(place)}</span>`}</li>`,
  );
  return html`${held.length > 0 && panel(words.holds, held)}${filed.length > 0 && panel(words.dossiersHere, filed)}${panel(words.counts, counted, words.notCounted)}`;
}
