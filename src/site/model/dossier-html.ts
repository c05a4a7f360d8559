import type { Dossier } from '../../domain/dossier.ts';
import type { SiteWords } from '../../locales/site-words.ts';
import { type Language, recordWordsOf } from '../languages.ts';
import { type DossierView, dossierView } from './dossier-view.ts';
import { Html, html } from './html.ts';
import type { Office, Shelf } from './office.ts';
import { paperHtml } from './paper-html.ts';
import { askingHtml } from './record/asking-html.ts';
import { factHtml } from './record/fact-html.ts';
import { historyHtml } from './record/history-html.ts';
import { contentsRows, volumeCount, volumeGaps } from './record/volume-papers.ts';
import { shownWords } from './shown-words.ts';

/** What stands between the header and the foot of a dossier's page, the papers that it prints as included. */
export function dossierHtml(office: Office, shelf: Shelf, dossier: Dossier, language: Language) {
  const words = shownWords(office, language);
  const view = dossierView(office, shelf, dossier, language);
  // Of papers that were left out no list of contents can be printed.
  const whole = office.edition?.whole !== false;
  const name = view.customer ?? words.dossier.unnamed;
  const main = html`<article class="record dossier"><nav class="trail" aria-label="${words.record.class}"><a href="${office.at.records(language)}">${words.nav.records}</a><span>${words.dossier.title}</span></nav>${headHtml(view, name, words, whole && language)}<div class="record-body"><div class="record-main">${checklistHtml(view, words)}${contentsHtml(view, words)}${
    view.annexes.length > 0 &&
    html`<section><h2>${words.dossier.annexes}</h2><ul>${view.annexes.map(({ title, pages }) => html`<li>${title} ${pages !== undefined && html`<span class="quiet">${words.units.pages(pages)}</span>`}</li>`)}</ul></section>`
  }${
    view.html !== '' &&
    html`<section><h2>${words.record.text}</h2><div class="prose">${new Html(view.html)}</div></section>`
  }${historyHtml(view.history, words, recordWordsOf[language])}</div><aside class="record-side">${sideHtml(office, view, words, language)}</aside></div><p class="source">${words.record.file}: <code>${view.path}</code></p></article>${whole && papersHtml(office, view, words, language)}`;
  return { title: `${view.number} ${name}`, main: main.text };
}

/** @param printed in which language its papers can be printed */
function headHtml(view: DossierView, name: string, words: SiteWords, printed: Language | false): Html {
  const { fields, record, dossier } = words;
  const day = (label: string, on: string) => html`<span>${label} <time datetime="${on}">${on}</time></span>`;
  const button = (paper: string, label: string) =>
    html`<button type="button" data-print="${paper}" hidden>${label}</button>`;
  const print = printed && recordWordsOf[printed].papers.print;
  return html`<header class="record-head"><p class="record-number"><span class="number">${view.number}</span> <button type="button" class="small" data-copy="${view.number}" data-copied="${record.copied}" hidden>${record.copy}</button></p><h1>${name} <a class="unit" href="${view.unit.href}">${view.unit.text}</a></h1><p class="record-status"><span class="tag ${view.closed ? 'tag-void' : 'tag-in-store'}">${view.closed ? dossier.closed : dossier.open}</span>${view.opened.length > 0 && day(fields.opened!, view.opened)}${view.closed && day(fields.closed!, view.closed)}</p>${print && html`<p class="actions">${button('contents', print.contents)} ${button('note', print.note)}</p>`}</header>`;
}

function checklistHtml({ checklist }: DossierView, { dossier: words }: SiteWords): Html {
  const have = checklist.filter(({ state }) => state === 'present').length;
  const lines = checklist.map(
    ({ state, documents, present, reason, collector }) =>
      html`<li class="check check-${state}"><span class="check-state">${words[state]}</span><span class="check-what">${documents.join(` ${words.oneOf} `)}</span><span class="check-more">${present.map(({ text, href }) => html`<a class="number" href="${href}">${text}</a>`)}${reason}${collector && html` · ${words.collector(collector)}`}</span></li>`,
  );
  return html`<section><h2>${words.checklist}${lines.length > 0 && html`<span class="h-note">${words.complete(have, lines.length)}</span>`}</h2>${lines.length === 0 && html`<p class="quiet">${words.noChecklist}</p>`}<ul class="checklist">${lines}</ul></section>`;
}

function contentsHtml({ contents }: DossierView, words: SiteWords): Html {
  const { dossier, fields, table } = words;
  const rows = contents.map(
    ({ number, href, title, date, pages, standing: { status } }, index) =>
      html`<tr><td class="n" data-label="${dossier.order}">${index + 1}</td><td data-label="${fields.number}"><a class="number" href="${href}">${number}</a></td><td data-label="${fields.title}">${title}</td><td class="date" data-label="${dossier.date}">${date}</td><td class="n" data-label="${fields.pages}">${pages}</td><td data-label="${table.columns.status}"><span class="tag tag-${status}">${words.status[status]}</span></td></tr>`,
  );
  return html`<section><h2>${dossier.contents}<span class="h-note">${words.units.records(contents.length)}</span></h2>${
    rows.length === 0
      ? html`<p class="quiet">${dossier.noContents}</p>`
      : html`<table class="list"><thead><tr><th scope="col" class="n">${dossier.order}</th><th scope="col">${fields.number}</th><th scope="col">${fields.title}</th><th scope="col">${dossier.date}</th><th scope="col" class="n">${fields.pages}</th><th scope="col">${table.columns.status}</th></tr></thead><tbody>${rows}</tbody></table>`
  }</section>`;
}

function sideHtml(office: Office, view: DossierView, words: SiteWords, language: Language): Html {
  const own = recordWordsOf[language];
  const { place, unit, unitCode, label, fields, others } = view;
  const asking = askingHtml(office, view.asks, view.waiting, language, (title, { act }) =>
    act === 'change' ? title : own.asking.whole(title),
  );
  const where =
    place &&
    html`<p class="where-words">${place.href === undefined ? place.words : html`<a href="${place.href}">${place.words}</a>`}${place.words !== place.code && html`<span class="where-code">${place.code}</span>`}</p>`;
  const facts = fields.map((row) => factHtml(row, words));
  return html`<section class="where"><h2>${words.record.where}</h2>${where ?? html`<p class="quiet">${words.record.noPlace}</p>`}</section>${asking}<section><dl class="facts facts-one"><div><dt>${words.fields.unit}</dt><dd><a href="${unit.href}">${unitCode}</a></dd></div>${label && html`<div><dt>${words.fields.label}</dt><dd>${label}</dd></div>`}${facts}</dl></section>${
    others.length > 0 &&
    html`<section><h2>${words.dossier.others}</h2><ul>${others.map(({ text, href, about }) => html`<li><a class="number" href="${href}">${text}</a><br><span class="quiet">${about}</span></li>`)}</ul></section>`
  }<div class="qr" data-qr></div>`;
}

const widths = ['w-12', 'w-25', 'w-25', undefined, 'w-20', 'w-15', 'w-30'];

function papersHtml(office: Office, view: DossierView, words: SiteWords, language: Language): Html {
  const { papers } = recordWordsOf[language];
  const { contents, number, unit, customer = '' } = view;
  const head = [
    [papers.heads.dossier, number],
    [papers.heads.unit, unit.text],
    [papers.heads.customer, customer],
  ] as const;
  const count = volumeCount(contents);
  const list = paperHtml(office, language, {
    name: 'contents',
    title: papers.contents,
    head,
    columns: papers.contentsColumns.map((label, at) => ({ label, width: widths[at] })),
    rows: contentsRows(contents, words),
    atLeast: 15,
  });
  const gaps = volumeGaps(view, words).map((gap) => html`<p>${gap}</p>`);
  const parts = papers.noteParts.map(
    (part, at) => html`<div class="paper-part"><b>${part}</b>${at === 0 && gaps}</div>`,
  );
  const note = paperHtml(
    office,
    language,
    { name: 'note', title: papers.note, head, signers: papers.noteSigners },
    html`<p>${papers.noteCount(count.papers, count.pages, count.unpaged)}</p>${parts}`,
  );
  return html`${list}${note}`;
}
