import type { RecordWords } from '../../../locales/record-words.ts';
import type { SiteWords } from '../../../locales/site-words.ts';
import type { FileChange } from '../../git-facts.ts';
import { type Html, html } from '../html.ts';
import type { HistoryLine } from './history.ts';

/** The history of a record or dossier, newest first. */
export function historyHtml(
  lines: readonly HistoryLine[],
  words: SiteWords,
  { changed }: Pick<RecordWords, 'changed'>,
): Html {
  const items = lines.map(({ day, what, form }) => {
    const said = typeof what === 'string' ? what : changed[what.kind];
    const more =
      typeof what === 'string'
        ? form && html`<a href="${form.href}">${form.number}</a>`
        : html`<span class="quiet">${changeInWords(what)}</span>`;
    return html`<li><time>${day}</time> <span>${said} ${more}</span></li>`;
  });
  return html`<section><h2>${words.record.history}</h2>${
    lines.length === 0
      ? html`<p class="quiet">${words.record.noHistory}</p>`
      : html`<ol class="acts">${items}</ol>`
  }</section>`;
}

/** Who made a change, with what words, and the beginning of the commit's id. */
function changeInWords({ by, message, commit }: FileChange): Html {
  return html`<bdi>${by}</bdi> <bdi>${message}</bdi> <code>${shortCommit(commit)}</code>`;
}

/** As much of a commit's id as people compare. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 8);
}
