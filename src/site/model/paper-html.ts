import { editionWordsOf, type Language } from '../languages.ts';
import { type Html, html, type Piece } from './html.ts';
import { markLine } from './mark-line.ts';
import type { Office } from './office.ts';

/** A column of a printed form: its heading, and its width as one of the classes `w-8` … `w-80` (millimetres) of `paper.css`. */
export interface PaperColumn {
  readonly label: string;
  readonly width?: string | undefined;
}

/** A form as the office prints it. */
export interface PaperForm {
  /** What a print button calls it by, where a page holds several. */
  readonly name: string;
  readonly title: string;
  /** Number of the form, top right. */
  readonly code?: string | undefined;
  /** By what name a script of the page fills that number in. */
  readonly codeName?: string | undefined;
  /** Lines of the head: label and text; an empty text is left to be written in. */
  readonly head?: readonly (readonly [string, string])[] | undefined;
  readonly columns?: readonly PaperColumn[] | undefined;
  readonly rows?: readonly (readonly string[])[] | undefined;
  /** As many rows at least: the rest stay blank. */
  readonly atLeast?: number | undefined;
  /** Who signs at the foot. */
  readonly signers?: readonly string[] | undefined;
  readonly landscape?: boolean | undefined;
  /** Smaller print, for forms of many columns. */
  readonly dense?: boolean | undefined;
}

/**
 * A form on A4: its head on every page, blank rows to fill in by hand, signatures at the foot. It stands in the page
 * unseen and comes out when the page is printed; `main` holds it directly.
 * @param inside what stands between the table and the signatures
 */
export function paperHtml(office: Office, language: Language, form: PaperForm, inside?: Piece): Html {
  const { name, landscape, dense, signers = [] } = form;
  const look = `paper ${landscape ? 'paper-landscape' : 'paper-portrait'} paper-${language}${dense ? ' paper-dense' : ''}`;
  const signed = signers.map((signer) => html`<span><b>${signer}</b><span class="paper-sign"></span></span>`);
  return html`<section class="${look}" data-paper="${name}">${
    form.columns?.length
      ? tableHtml(form, form.columns, headHtml(office, language, form, 'span'))
      : headHtml(office, language, form, 'p')
  }${inside}${signed.length > 0 && html`<p class="paper-signers">${signed}</p>`}</section>`;
}

function headHtml(office: Office, language: Language, form: PaperForm, as: 'p' | 'span'): Html {
  const { title, code, codeName, head = [] } = form;
  const mark = office.edition?.titles.length ? markLine(office, editionWordsOf[language]) : undefined;
  const filled = codeName !== undefined && html` data-filled="${codeName}"`;
  const number =
    (code !== undefined || codeName !== undefined) && html`<span class="paper-code"${filled}>${code}</span>`;
  const lines = head.map(
    ([label, text]) => html`<span><b>${label}</b> <span class="paper-fill">${text}</span></span>`,
  );
  return as === 'p'
    ? html`${mark !== undefined && html`<p class="paper-mark">${mark}</p>`}<h2 class="paper-title">${title}${number}</h2>${lines.length > 0 && html`<p class="paper-head">${lines}</p>`}`
    : html`${mark !== undefined && html`<span class="paper-mark">${mark}</span>`}<span class="paper-title">${title}${number}</span>${lines.length > 0 && html`<span class="paper-head">${lines}</span>`}`;
}

function tableHtml({ rows = [], atLeast = 0 }: PaperForm, columns: readonly PaperColumn[], head: Html): Html {
  const widths = columns.map(({ width }) =>
    width === undefined ? html`<col>` : html`<col class="${width}">`,
  );
  const blank = html`<tr class="paper-blank">${columns.map(() => html`<td></td>`)}</tr>`;
  return html`<table class="paper-table"><colgroup>${widths}</colgroup><thead><tr class="paper-top"><th colspan="${columns.length}" scope="colgroup">${head}</th></tr><tr>${columns.map(
    ({ label }) => html`<th scope="col">${label}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}${Array.from(
    { length: Math.max(0, atLeast - rows.length) },
    () => blank,
  )}</tbody></table>`;
}
