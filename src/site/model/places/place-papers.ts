import { type Language, storageWordsOf, wordsOf } from '../../languages.ts';
import { type Html, html } from '../html.ts';
import type { Office } from '../office.ts';
import { paperHtml } from '../paper-html.ts';
import { type BoxLabel, boxLabel } from './box-label.ts';
import type { PlaceLine, PlaceView } from './place-view.ts';

/** The papers of a place: spines of its boxes, cover and note sheet of a box, the sheet for a stocktake. */
export function placePapers(office: Office, view: PlaceView, language: Language): Html {
  const { stored, label } = view;
  const { place, parts } = stored;
  const shelved = place.kind === 'shelf' ? parts.map((part) => boxLabel(part, wordsOf[language])) : [];
  const labels = label ? [label] : shelved;
  const spines = labels.map((one) => spineHtml(one, language, label !== undefined));
  return html`${labels.length > 0 && html`<section class="paper spines" data-paper="spine">${spines}</section>`}${
    label && html`${coverHtml(label, language)}${notesHtml(office, view, label, language)}`
  }${countHtml(office, view, language)}`;
}

/**
 * The spine of a box, in cells; as wide as the page's choice says. What the register does not know stays blank.
 * @param hasCode whether the page's own address is the box's: a code of it goes to the foot
 */
function spineHtml(label: BoxLabel, language: Language, hasCode: boolean): Html {
  const { spine, address } = storageWordsOf[language];
  const { first, last } = spanWords(label, language);
  return html`<div class="spine"><p class="spine-low"><b>${spine.fonds}</b><span data-filled="code"></span></p><p class="spine-low"><b>${spine.year}</b><span>${label.years}</span></p><p class="spine-low"><b>${spine.retention}</b><span>${few(label.retention, language)}</span></p><p class="spine-tall"><b>${spine.class}</b><span class="spine-down">${few(label.classes, language)}</span></p><p><b>${first}</b><span>${label.span.first}</span></p><p><b>${last}</b><span>${label.span.last}</span></p><p class="spine-low spine-box"><b>${spine.box}</b><span>${label.box}</span></p><div class="spine-foot">${hasCode && html`<div class="qr" data-qr="${address}"></div>`}<span>${label.code}</span></div></div>`;
}

function coverHtml(label: BoxLabel, language: Language): Html {
  const { spine, address } = storageWordsOf[language];
  const { first, last } = spanWords(label, language);
  const classes = few(label.classes, language);
  const rows = [
    [spine.retention, few(label.retention, language), spine.class, classes],
    [first, label.span.first, last, label.span.last],
    [spine.box, label.box, spine.place, label.code],
  ].map(
    ([head, text, otherHead, other]) =>
      html`<tr><th scope="row">${head}</th><td>${text}</td><th scope="row">${otherHead}</th><td>${other}</td></tr>`,
  );
  return html`<section class="paper cover" data-paper="cover"><div class="cover-sheet"><p class="cover-fonds"><span class="cover-name" data-filled="name"></span><span class="cover-rule">${spine.fondsName}</span></p><p class="cover-classes">${classes}</p><table class="cover-cells"><tbody><tr><th scope="row">${spine.fonds}</th><td data-filled="code"></td><th scope="row">${spine.year}</th><td>${label.years}</td></tr>${rows}</tbody></table><div class="cover-code"><div class="qr" data-qr="${address}"></div><span>${label.code}</span></div></div></section>`;
}

function notesHtml(office: Office, { stored }: PlaceView, label: BoxLabel, language: Language): Html {
  const words = storageWordsOf[language];
  const { spine, notes } = words;
  const { tally } = stored;
  const head = [
    [spine.box, label.box],
    [spine.place, label.code],
    [spine.year, label.years],
    [spine.retention, few(label.retention, language)],
  ] as const;
  const day = wordsOf[language].day(office.asOf);
  const filled = notes.filled(tally.records, words.pages(tally.pages, tally.unpaged), tally.out, day);
  return paperHtml(
    office,
    language,
    { name: 'notes', title: notes.title, head, signers: notes.signers },
    html`<div class="note-sheet"><h3>${notes.situation}</h3><p>${filled}</p><p>${notes.about}</p></div>`,
  );
}

const widths = ['w-10', 'w-28', 'w-15', 'w-50', 'w-15', 'w-15', 'w-15', 'w-15', 'w-35', 'w-25', 'w-30'];

function countHtml(office: Office, view: PlaceView, language: Language): Html {
  const { stocktake } = storageWordsOf[language];
  const rows = view.expected.map((line, index) => {
    const { path, tally } = line;
    const known = [
      index + 1,
      path.slice(0, 3).join('-'),
      path[3] ?? '',
      span(line),
      tally.records,
      tally.out,
    ];
    return [...known.map(String), '', '', '', '', ''];
  });
  return paperHtml(office, language, {
    name: 'count',
    landscape: true,
    title: stocktake.title,
    head: [
      [stocktake.asOf, wordsOf[language].day(office.asOf)],
      [stocktake.place, `${view.stored.place.code} ${view.words}`],
    ],
    columns: Object.values(stocktake.columns).map((label, at) => ({ label, width: widths[at]! })),
    rows,
    atLeast: Math.max(12, rows.length + 2),
    signers: stocktake.signers,
  });
}

function spanWords(
  { span }: BoxLabel,
  language: Language,
): { readonly first: string; readonly last: string } {
  const { spine } = storageWordsOf[language];
  return span.of === 'dossiers'
    ? { first: spine.firstDossier, last: spine.lastDossier }
    : { first: spine.firstItem, last: spine.lastItem };
}

function span({ first, last }: Pick<PlaceLine, 'first' | 'last'>): string {
  return first === last ? first : `${first} – ${last}`;
}

function few(texts: readonly string[], language: Language): string {
  return texts.length > 2 ? storageWordsOf[language].spine.several : texts.join('、');
}
