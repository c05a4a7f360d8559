import type { SiteWords } from '../../../locales/site-words.ts';
import type { UnitWords } from '../../../locales/unit-words.ts';
import { type Language, unitWordsOf } from '../../languages.ts';
import { type Html, html } from '../html.ts';
import type { Office } from '../office.ts';
import { shownWords } from '../shown-words.ts';
import { type DossierLine, type UnitRecord, type UnitView, unitView } from './unit-view.ts';
import type { Unit } from './units.ts';

interface Words {
  readonly site: SiteWords;
  readonly own: UnitWords;
}

/** What stands between the header and the foot of a unit's page: of the mould, and of those cast from it. */
export function unitHtml(office: Office, unit: Unit, language: Language) {
  const words = { site: shownWords(office, language), own: unitWordsOf[language] };
  const view = unitView(office, unit, language);
  const { own } = words;
  const more = office.at.records(language, `?q=${encodeURIComponent(unit.code)}`);
  const main = html`<article class="record unit-page"><nav class="trail" aria-label="${own.title}"><a href="${office.at.units(language)}">${own.title}</a><span>${view.name}</span></nav>${head(view, words)}<div class="record-body"><div class="record-main">${current(view, words)}${records(view, more, words)}</div><aside class="record-side">${side(view, words)}</aside></div></article>`;
  return { title: view.name, main: main.text };
}

/** The same page in the other language; the list of that language, where it has none. */
export function otherUnitPage(office: Office, unit: Unit, language: Language): string {
  const other = language === 'zh-CN' ? 'en' : 'zh-CN';
  return office.recordLanguages.includes(other)
    ? office.at.unit(other, unit.name)
    : office.at.records(other, `?q=${encodeURIComponent(unit.code)}`);
}

function head(view: UnitView, { own }: Words): Html {
  const names = view.current.map(({ customer }) => customer);
  return html`<header class="record-head"><p class="record-number"><span class="number">${view.code}</span></p><h1>${view.name}<span class="unit">${names.length > 0 ? names.join(' · ') : own.vacant}</span></h1></header>`;
}

function current({ current }: UnitView, words: Words): Html {
  const { own } = words;
  if (current.length === 0)
    return html`<section><h2>${own.current}</h2><p class="quiet">${own.vacant}</p></section>`;
  const lacking = current.flatMap(({ checked }) => [
    ...checked.missing.map((documents) => ({ documents, state: 'missing' as const })),
    ...checked.explained.map((documents) => ({ documents, state: 'absent' as const })),
  ]);
  return html`<section><h2>${own.current}</h2><ul class="lines">${current.map((line) => dossier(line, words))}</ul></section>${
    lacking.length > 0 &&
    html`<section><h2>${own.lacking}</h2><ul class="checklist">${lacking.map(
      ({ documents, state }) =>
        html`<li class="check check-${state}"><span class="check-state">${words.site.dossier[state]}</span><span class="check-what">${documents.join(` ${own.or} `)}</span></li>`,
    )}</ul></section>`
  }`;
}

function dossier({ text, href, customer, kind, opened, closed, checked }: DossierLine, words: Words): Html {
  const { asked, present } = checked;
  return html`<li class="line"><a class="number" href="${href}">${text}</a><span class="line-what">${customer}</span>${kind !== undefined && html`<span class="quiet">${kind}</span>`}${opened.length > 0 && html`<span class="line-when">${words.own.from(opened, closed)}</span>`}${
    asked > 0 && html`<span class="line-title quiet">${words.site.dossier.complete(present, asked)}</span>`
  }</li>`;
}

function records({ classes, count }: UnitView, more: string, words: Words): Html {
  const { own, site } = words;
  const left = count - classes.reduce((sum, { records }) => sum + records.length, 0);
  return html`<section><h2>${own.records}<span class="h-note">${site.units.records(count)}</span></h2>${
    count === 0 && html`<p class="quiet">${own.noRecords}</p>`
  }${classes.map(({ title, records }) => table(title, records, words))}${
    left > 0 && html`<p class="more"><a href="${more}">${own.more(left)}</a></p>`
  }</section>`;
}

function table(title: string, records: readonly UnitRecord[], { site }: Words): Html {
  const { fields, dossier: said, table } = site;
  const rows = records.map(
    ({ text, href, title, dossier, day, standing: { status } }) =>
      html`<tr><td class="c-number" data-label="${fields.number}"><a class="number" href="${href!}">${text}</a></td><td class="c-title" data-label="${fields.title}">${title}</td><td class="date" data-label="${said.date}">${day}</td><td data-label="${fields.dossier}">${dossier}</td><td class="c-status" data-label="${table.columns.status}"><span class="tag tag-${status}">${site.status[status]}</span></td></tr>`,
  );
  return html`<table class="list unit-records"><caption>${title}</caption><thead><tr><th scope="col" class="u-number">${fields.number}</th><th scope="col">${fields.title}</th><th scope="col" class="u-day">${said.date}</th><th scope="col" class="u-dossier">${fields.dossier}</th><th scope="col" class="u-status">${table.columns.status}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function side({ past, loans, places }: UnitView, words: Words): Html {
  const { own, site } = words;
  return html`${
    loans.length > 0 &&
    html`<section><h2>${own.loans}</h2><ul class="lines">${loans.map(
      ({ text, href, title, standing: { status, loan } }) =>
        html`<li class="line"><a class="number" href="${href!}">${text}</a><span class="tag tag-${status}">${site.status[status]}</span>${loan && html`<span class="line-title">${site.record.lentTo(loan.loan.fields.borrower, loan.due)}</span>`}<span class="line-title quiet">${title}</span></li>`,
    )}</ul></section>`
  }<section><h2>${own.places}</h2>${
    places.length === 0
      ? html`<p class="quiet">${site.record.noPlace}</p>`
      : html`<ul class="lines">${places.map(({ words: place, code }) => html`<li class="line"><span>${place}</span>${place !== code && html`<span class="where-code">${code}</span>`}</li>`)}</ul>`
  }</section><section><h2>${own.past}</h2>${
    past.length === 0
      ? html`<p class="quiet">${own.noPast}</p>`
      : html`<ol class="lines">${past.map((line) => dossier(line, words))}</ol>`
  }</section>`;
}
