import { type Language, stocktakeWordsOf } from '../../languages.ts';
import { type Html, html } from '../html.ts';
import type { Link } from '../record-view.ts';
import type { DifferenceLine } from './open-differences.ts';

const tags = { missing: 'overdue', misplaced: 'on-loan', damaged: 'on-loan', surplus: 'renumbered' } as const;

/** So many are shown with all that is known of them. */
const shown = 20;

/** So many are named at all. */
const most = 300;

/** What stocktakes found to differ and nothing has settled since; nothing where all is settled. */
export function differencesHtml(lines: readonly DifferenceLine[], language: Language, id?: string): Html {
  const { open: words, results } = stocktakeWordsOf[language];
  if (lines.length === 0) return html``;
  const more = lines.slice(shown, most).map((line) => html`<li>${named(line)} ${results[line.problem]}</li>`);
  return html`<section class="panel"${id !== undefined && html` id="${id}"`}><h2>${words.title}<span class="h-note">${lines.length}</span></h2><ul class="lines">${lines.slice(0, shown).map((line) => lineHtml(line, language))}</ul>${
    lines.length > shown &&
    html`<details class="more"><summary>${words.more(lines.length - shown)}</summary><ul class="run">${more}</ul></details>`
  }</section>`;
}

function lineHtml(line: DifferenceLine, language: Language): Html {
  const { open: words, results } = stocktakeWordsOf[language];
  const { problem, title, found, place, on, form, due, isLate } = line;
  return html`<li><span class="tag tag-${tags[problem]}">${results[problem]}</span> ${named(line)} ${title}<br><span class="quiet">${found && html`${words.seenAt} ${linked(found)} · `}${place && html`${words.belongsAt} ${linked(place)} · `}${words.since(on)} <a href="${form.href}">${form.text}</a></span>${due && html` <span class="${isLate ? 'late' : 'quiet'}">${words.due(due)}</span>`}</li>`;
}

function named({ href, text }: Link): Html {
  return href === undefined
    ? html`<span class="number">${text}</span>`
    : html`<a class="number" href="${href}">${text}</a>`;
}

function linked({ href, text }: Link): Html {
  return href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`;
}
