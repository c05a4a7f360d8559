import { languages } from '../../../locales/index.ts';
import type { RecordWords } from '../../../locales/record-words.ts';
import type { Waiting } from '../../git-facts.ts';
import { type Language, recordWordsOf } from '../../languages.ts';
import { Html, html } from '../html.ts';
import type { Office } from '../office.ts';
import type { Ask } from './asking.ts';
import { formHref, requestText } from './request-links.ts';

/** What already waits for approval, and what can be asked for; nothing where there is neither. */
export function askingHtml(
  office: Office,
  asks: readonly Ask[],
  waiting: readonly Waiting[],
  language: Language,
  titled: (title: string, ask: Ask) => string = (title) => title,
): Html | undefined {
  const { asking: words } = recordWordsOf[language];
  const { kinds } = languages[language]!.requests;
  if (asks.length === 0 && waiting.length === 0) return undefined;
  const open = waiting.map((one) => waitingHtml(one, words, language));
  return html`<section class="asking">${
    open.length > 0 && html`<h2>${words.waiting}</h2><ul class="waiting">${open}</ul>`
  }${asks.length > 0 && asksHtml(office, asks, words, (ask) => titled(kinds[ask.act].title, ask))}</section>`;
}

function waitingHtml(
  { story, waitsFor, since, url }: Waiting,
  words: RecordWords['asking'],
  language: Language,
): Html {
  const facts = [words.since(since), ...(waitsFor.length > 0 ? [words.waitsFor(waitsFor)] : [])];
  return html`<li>${story[language]}<br><span class="quiet">${facts.join(' · ')}</span>${
    url !== undefined && html` <a href="${url}">${words.see}</a>`
  }</li>`;
}

function asksHtml(
  office: Office,
  asks: readonly Ask[],
  words: RecordWords['asking'],
  titleOf: (ask: Ask) => string,
): Html {
  const { forge } = office.facts;
  const button = (text: string) =>
    html`<button type="button" class="small" data-copy="${text}" hidden>${words.copy}</button>`;
  const items = asks.map((ask) => {
    const [title, text] = [titleOf(ask), requestText(office, ask)];
    return forge
      ? html`<li><a href="${formHref(forge, ask)}">${title}</a> ${button(text)}</li>`
      : html`<li>${title}<pre>${text}</pre>${button('')}</li>`;
  });
  return html`<details${forge && new Html(' open')}><summary>${words.title}</summary><p class="quiet">${forge ? words.atForge : words.byText}</p><ul data-copied="${words.copied}">${items}</ul></details>`;
}
