import { micromark } from 'micromark';
import { piecesOf } from './tables.ts';

/** Pictures would load from elsewhere: without them `![a](b)` is a `!` and a link. */
const noImages = { extensions: [{ disable: { null: ['labelStartImage'] } }] };

/** Signs without any of which a text is paragraphs and nothing else. */
const marked = /[\\`*_{}[\]<>#+|&~!=\t-]|^ | $|^\d+[.)]/m;

/**
 * Markdown as HTML that cannot do anything: raw HTML is shown as text, links other than to the web, mail and
 * the page itself lose their target (law 11). Most bodies are plain sentences and need no parser.
 */
export function safeHtml(markdown: string): string {
  if (marked.test(markdown)) {
    return piecesOf(markdown)
      .map((piece) => ('rows' in piece ? table(piece.rows) : html(piece.text)))
      .join('\n');
  }
  return markdown
    .trim()
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph.replaceAll('"', '&quot;')}</p>`)
    .join('\n');
}

const html = (markdown: string): string => micromark(markdown, noImages).trim();

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const cells = (texts: readonly string[], name: string) =>
    head
      .map((_, at) => `<${name}>${html(texts[at] ?? '').replace(/^<p>([\s\S]*)<\/p>$/, '$1')}</${name}>`)
      .join('');
  const body = rows.map((texts) => `<tr>${cells(texts, 'td')}</tr>`).join('');
  return `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body}</tbody></table>`;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** Markdown as people read it, without markup; for the search. */
export function plainText(markdown: string): string {
  if (!marked.test(markdown)) return markdown.trim();
  return safeHtml(markdown)
    .replace(/<\/t[dh]>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name]!)
    .trim();
}

/** The text of the first heading. */
export function headingOf(markdown: string): string | undefined {
  return /^# +(.+)$/m.exec(markdown)?.[1]?.trim();
}
