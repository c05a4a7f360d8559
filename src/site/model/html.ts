/** Markup that is safe to show: everything that came from data has been escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a piece of markup. Texts are escaped, nothing shows nothing. */
export type Piece = string | number | Html | readonly Piece[] | undefined | false;

/** Builds markup: what is written in the code stands as it is, every value put into it is escaped. */
export function html(written: TemplateStringsArray, ...values: readonly Piece[]): Html {
  let text = written[0]!;
  for (const [index, value] of values.entries()) text += markup(value) + written[index + 1]!;
  return new Html(text);
}

/** A text as markup, for content and for quoted attributes alike. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (char) => entities[char]!) : text;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markup(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  return piece.map(markup).join('');
}
