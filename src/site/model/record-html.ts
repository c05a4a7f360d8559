import type { Form } from '../../domain/form.ts';
import type { RecordEntry } from '../../domain/record.ts';
import { hasLeft } from '../../domain/status.ts';
import type { SiteWords } from '../../locales/site-words.ts';
import { type Language, recordWordsOf, wordsOf } from '../languages.ts';
import { hrefOfForm } from './forms.ts';
import { Html, html } from './html.ts';
import type { Office, Shelf } from './office.ts';
import { askingHtml } from './record/asking-html.ts';
import { factHtml, linked } from './record/fact-html.ts';
import { historyHtml } from './record/history-html.ts';
import { keepingHtml } from './record/keeping-html.ts';
import type { DossierLink, Link, PlaceLink } from './record/links.ts';
import { statesHtml } from './record/states-html.ts';
import { type RecordView, recordView } from './record-view.ts';
import { shownWords } from './shown-words.ts';

/**
 * What stands between the header and the foot of a record's page. The one page that Astro makes of it and the
 * thousands that are cast from that page (`cast-pages.ts`) are written here alike.
 */
export function recordHtml(office: Office, shelf: Shelf, record: RecordEntry, language: Language) {
  const words = shownWords(office, language);
  const view = recordView(office, shelf, record, language);
  const main = html`<article class="record">${trail(office, view, words, language)}${head(office, record, view, language)}<div class="record-body"><div class="record-main">${where(view, words, language)}${facts(view, words)}${
    view.html !== '' &&
    html`<section><h2>${words.record.text}</h2><div class="prose">${new Html(view.html)}</div></section>`
  }${historyHtml(view.history, words, recordWordsOf[language])}</div><aside class="record-side">${side(office, shelf, record, view, language)}</aside></div><p class="source">${words.record.file}: <code>${view.path}</code></p></article>`;
  return { title: `${view.number} ${view.title}`, main: main.text };
}

function trail(office: Office, { trail, classHref }: RecordView, words: SiteWords, language: Language): Html {
  const above = trail.slice(0, -1).map((title) => html`<span>${title}</span>`);
  return html`<nav class="trail" aria-label="${words.record.class}"><a href="${office.at.records(language)}">${words.nav.records}</a>${above}<a href="${classHref}">${trail.at(-1)}</a></nav>`;
}

function head(
  office: Office,
  { fields }: RecordEntry,
  { number, title, standing, level, successor }: RecordView,
  language: Language,
): Html {
  const words = wordsOf[language];
  const { status, loan } = standing;
  const late =
    status === 'overdue' && html`<strong class="late">${words.record.overdueBy(standing.late!)}</strong>`;
  return html`<header class="record-head"><p class="record-number"><span class="number">${number}</span> <button type="button" class="small" data-copy="${number}" data-copied="${words.record.copied}" hidden>${words.record.copy}</button></p><h1>${title}</h1><p class="record-status"><span class="tag tag-${status}">${words.status[status]}</span> ${
    loan &&
    html`<a href="${hrefOfForm(office, language, loan.loan)}">${words.record.lentTo(loan.loan.fields.borrower, loan.due)}</a>${late} `
  }${level !== undefined && html`<span class="level">${words.fields.level}: ${level}</span>`}</p>${
    status === 'void' &&
    html`<p class="notice">${words.record.voided(fields.void!)} ${fields['void-reason'] && html`${words.record.reason}: ${fields['void-reason']}`}</p>`
  }${successor && html`<p class="notice">${words.record.renumbered} ${numbered(successor)}</p>`}</header>`;
}

function where({ place, standing }: RecordView, { record: words }: SiteWords, language: Language): Html {
  const none = hasLeft(standing.status) ? recordWordsOf[language].state.left : words.noPlace;
  return html`<section class="where"><h2>${words.where}</h2>${
    place ? html`<p class="where-words">${placeHtml(place)}</p>` : html`<p class="quiet">${none}</p>`
  }</section>`;
}

function placeHtml({ words, code, href }: PlaceLink): Html {
  const inWords = href === undefined ? html`${words}` : html`<a href="${href}">${words}</a>`;
  return html`${inWords}${words !== code && html`<span class="where-code">${code}</span>`}`;
}

function facts({ fields }: RecordView, words: SiteWords): Html {
  const rows = fields.map((row) => factHtml(row, words));
  return html`<section><h2>${words.record.facts}</h2><dl class="facts">${rows}</dl></section>`;
}

function side(
  office: Office,
  shelf: Shelf,
  record: RecordEntry,
  { states, dossier, keeping, related, asks, waiting }: RecordView,
  language: Language,
): Html {
  const [words, own] = [wordsOf[language], recordWordsOf[language]];
  const linkTo = (form: Form) => html`<a href="${hrefOfForm(office, language, form)}">${form.number}</a>`;
  const unknown = html` <span class="quiet">(${words.record.unknownNumber})</span>`;
  const others = related.map((link) => html`<li>${linked(link)}${link.href === undefined && unknown}</li>`);
  return html`${statesHtml(states, own, linkTo)}${askingHtml(office, asks, waiting, language)}${
    dossier && dossierHtml(dossier, words)
  }${
    keeping &&
    keepingHtml(record, keeping, {
      site: words,
      words: own,
      today: office.asOf,
      regulation: office.at.regulation(language, shelf.register.id),
      linkTo,
    })
  }${
    related.length > 0 && html`<section><h2>${words.record.related}</h2><ul>${others}</ul></section>`
  }<div class="qr" data-qr></div>`;
}

function dossierHtml(dossier: DossierLink, words: SiteWords): Html {
  const { unit, customer } = dossier;
  const about = unit
    ? html`${customer && html`${customer} · `}${linked(unit)}`
    : html`${words.record.unknownNumber}`;
  return html`<section><h2>${words.record.dossier}</h2><p>${numbered(dossier)}<br><span class="quiet">${about}</span></p></section>`;
}

function numbered({ text, href }: Link): Html {
  return href === undefined
    ? html`<span class="number">${text}</span>`
    : html`<a class="number" href="${href}">${text}</a>`;
}
