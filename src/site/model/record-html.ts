import type { RecordEntry } from '../../domain/record.ts';
import type { SiteWords } from '../../locales/site-words.ts';
import { type Language, wordsOf } from '../languages.ts';
import { Html, html } from './html.ts';
import type { Office, Shelf } from './office.ts';
import { type Link, type RecordView, recordView } from './record-view.ts';

/**
 * What stands between the header and the foot of a record's page. The one page that Astro makes of it and the
 * thousands that are cast from that page (`record-pages.ts`) are written here alike.
 */
export function recordHtml(office: Office, shelf: Shelf, record: RecordEntry, language: Language) {
  const words = wordsOf[language];
  const view = recordView(office, shelf, record, language);
  const main = html`<article class="record">${trail(office, view, words, language)}${head(record, view, words)}<div class="record-body"><div class="record-main">${where(view, words)}${facts(view, words)}${
    view.html !== '' &&
    html`<section><h2>${words.record.text}</h2><div class="prose">${new Html(view.html)}</div></section>`
  }</div><aside class="record-side">${side(view, words)}</aside></div><p class="source">${words.record.file}: <code>${view.path}</code></p></article>`;
  return { title: `${view.number} ${view.title}`, main: main.text };
}

function trail(office: Office, { trail, classHref }: RecordView, words: SiteWords, language: Language): Html {
  const above = trail.slice(0, -1).map((title) => html`<span>${title}</span>`);
  return html`<nav class="trail" aria-label="${words.record.class}"><a href="${office.at.records(language)}">${words.nav.records}</a>${above}<a href="${classHref}">${trail.at(-1)}</a></nav>`;
}

function head({ fields }: RecordEntry, view: RecordView, words: SiteWords): Html {
  const { standing, level, successor } = view;
  const { status, loan } = standing;
  const late =
    status === 'overdue' && html`<strong class="late">${words.home.overdueBy(standing.late!)}</strong>`;
  return html`<header class="record-head"><p class="record-number"><span class="number">${view.number}</span> <button type="button" class="small" data-copy="${view.number}" data-copied="${words.record.copied}" hidden>${words.record.copy}</button></p><h1>${view.title}</h1><p class="record-status"><span class="tag tag-${status}">${words.status[status]}</span> ${
    loan && html`<span>${words.record.lentTo(loan.loan.fields.borrower, loan.due)}${late}</span> `
  }${level !== undefined && html`<span class="level">${words.fields.level}: ${level}</span>`}</p>${
    status === 'void' &&
    html`<p class="notice">${words.record.voided(fields.void!)} ${fields['void-reason'] && html`${words.record.reason}: ${fields['void-reason']}`}</p>`
  }${successor && html`<p class="notice">${words.record.renumbered} ${numbered(successor)}</p>`}</header>`;
}

function where({ place }: RecordView, words: SiteWords): Html {
  if (!place)
    return html`<section class="where"><h2>${words.record.where}</h2><p class="quiet">${words.record.noPlace}</p></section>`;
  const code = place.words !== place.code && html`<span class="where-code">${place.code}</span>`;
  return html`<section class="where"><h2>${words.record.where}</h2><p class="where-words">${place.words}${code}</p></section>`;
}

function facts({ fields }: RecordView, words: SiteWords): Html {
  const rows = fields.map(
    ({ label, values }) =>
      html`<div><dt>${label}</dt>${values.map((value) => html`<dd>${linked(value)}</dd>`)}</div>`,
  );
  return html`<section><h2>${words.record.facts}</h2><dl class="facts">${rows}</dl></section>`;
}

function side({ dossier, retention, related, acts }: RecordView, words: SiteWords): Html {
  const unknown = html` <span class="quiet">(${words.record.unknownNumber})</span>`;
  const others = related.map((link) => html`<li>${linked(link)}${link.href === undefined && unknown}</li>`);
  const history = acts.map(
    ({ day, number, what }) =>
      html`<li><time datetime="${day}">${day}</time> ${what} <span class="quiet">${number}</span></li>`,
  );
  return html`${
    dossier &&
    html`<section><h2>${words.record.dossier}</h2><p>${numbered(dossier)}<br><span class="quiet">${dossier.about}</span></p></section>`
  }<section><h2>${words.record.retention}</h2><p>${retention}</p></section>${
    related.length > 0 && html`<section><h2>${words.record.related}</h2><ul>${others}</ul></section>`
  }<section><h2>${words.record.history}</h2>${
    acts.length === 0
      ? html`<p class="quiet">${words.record.noHistory}</p>`
      : html`<ol class="acts">${history}</ol>`
  }</section>`;
}

function numbered({ text, href }: Link): Html {
  return href === undefined
    ? html`<span class="number">${text}</span>`
    : html`<a class="number" href="${href}">${text}</a>`;
}

function linked({ text, href }: Link): Html {
  return href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`;
}
