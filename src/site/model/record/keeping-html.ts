import type { Day } from '../../../domain/day.ts';
import type { Form } from '../../../domain/form.ts';
import type { RecordEntry } from '../../../domain/record.ts';
import { retentionOf } from '../../../domain/retention-state.ts';
import { retentionInWords } from '../../../locales/in-words.ts';
import type { RecordWords } from '../../../locales/record-words.ts';
import type { SiteWords } from '../../../locales/site-words.ts';
import { type Html, html, type Piece } from '../html.ts';
import type { Keeping } from './keeping.ts';

/** Until when a record is kept and why: the regulation's words, what they count from, what follows. */
export function keepingHtml(
  record: RecordEntry,
  { said, start, expiry, outcome }: Keeping,
  { site, words, today, regulation, linkTo }: KeepingContext,
): Html {
  const { keeping } = words;
  const rule = retentionInWords(retentionOf(record), site);
  const by = said && keeping[said.by === 'document' ? 'byDocument' : 'byClass'](said.name);
  const field = start && (site.fields[start.field] ?? start.field);
  const rows: [string, Piece][] = [
    [keeping.rule, html`${rule}${by && html`<br><a class="quiet" href="${regulation}">${by}</a>`}`],
  ];
  if (start && field !== undefined)
    rows.push([
      keeping.start,
      start.day ? html`${start.day} <span class="quiet">${field}</span>` : keeping.notStarted(field),
    ]);
  if (expiry.state === 'timed') {
    const { due, kept } = expiry;
    rows.push([keeping.due, html`${due}${due <= today && html` <strong>${keeping.past}</strong>`}`]);
    if (kept) rows.push([keeping.kept, linkTo(kept.form)]);
  } else if (expiry.state === 'unknown') rows.push([keeping.due, keeping.unknown]);
  else if (expiry.state === 'permanent' || expiry.state === 'unstated')
    rows.push([keeping.due, keeping.never]);
  if (outcome) rows.push([keeping.afterwards, keeping.outcomes[outcome]]);
  const lines = rows.map(([label, text]) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`);
  return html`<section><h2>${site.record.retention}</h2><dl class="facts facts-one">${lines}</dl></section>`;
}

/** What it takes to put it into words. */
export interface KeepingContext {
  readonly site: SiteWords;
  readonly words: Pick<RecordWords, 'keeping'>;
  readonly today: Day;
  /** The address of the regulation. */
  readonly regulation: string;
  readonly linkTo: (form: Form) => Html;
}
