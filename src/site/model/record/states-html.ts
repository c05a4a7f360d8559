import type { Form } from '../../../domain/form.ts';
import type { RecordWords } from '../../../locales/record-words.ts';
import { type Html, html } from '../html.ts';
import type { RecordStates } from './states.ts';

/** What is decided about a record beside its loans: holds, lists, where it went, reservations. */
export function statesHtml(
  { holds, lists, gone, reservations }: RecordStates,
  { state: words }: Pick<RecordWords, 'state'>,
  linkTo: (form: Form) => Html,
): Html | undefined {
  const lines = [
    ...holds.map(({ hold }) => {
      const { on, by, reason } = hold.fields;
      return html`<li class="held">${words.held(on, by)} ${linkTo(hold)}<br>${words.because(reason)}</li>`;
    }),
    ...lists.map((list) => html`<li>${words.listed} ${linkTo(list)}</li>`),
    gone &&
      html`<li>${words.gone[gone.outcome]} <time>${gone.certificate.fields.on}</time> ${linkTo(gone.certificate)}${
        gone.list && html`<br>${words.byList} ${linkTo(gone.list)}`
      }</li>`,
    ...reservations.map((one) => {
      const { borrower, until } = one.fields;
      return html`<li>${words.reserved(borrower, until)} ${linkTo(one)}</li>`;
    }),
  ].filter((line) => line !== undefined);
  if (lines.length === 0) return undefined;
  return html`<section class="states"><h2>${words.title}</h2><ul>${lines}</ul></section>`;
}
