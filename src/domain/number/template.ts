import { canonical } from './canonical.ts';

/** One part of a numbering template. */
export type Part =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'year' }
  | { readonly kind: 'sequence'; readonly width: number }
  | { readonly kind: 'segment'; readonly name: string };

/** Why a template cannot be read. */
export type TemplateFault = 'empty' | 'brace' | 'two-sequences' | 'two-years';

/** Allowed texts of a named segment: the value a record's field holds → what the number prints for it. */
export type SegmentValues = ReadonlyMap<string, string>;

/**
 * Reads a numbering template such as `G{year}{kind}{seq:3}`: literal text, `{year}` (four digits),
 * `{seq}` or `{seq:3}` (a running number of at least that many digits), any other `{name}` (a segment
 * whose text follows from the record's field).
 */
export function parseTemplate(template: string): Part[] | TemplateFault {
  const parts: Part[] = [];
  for (const [piece, inner] of template.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)) {
    if (inner === undefined) {
      if (piece === '{' || piece === '}') return 'brace';
      parts.push({ kind: 'literal', text: piece });
    } else if (inner === 'year') parts.push({ kind: 'year' });
    else if (/^seq(:[1-9])?$/.test(inner))
      parts.push({ kind: 'sequence', width: Number(inner.slice(4) || '1') });
    else if (/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(inner)) parts.push({ kind: 'segment', name: inner });
    else return 'brace';
  }
  if (parts.length === 0) return 'empty';
  if (parts.filter((part) => part.kind === 'sequence').length > 1) return 'two-sequences';
  if (parts.filter((part) => part.kind === 'year').length > 1) return 'two-years';
  return parts;
}

/**
 * The pattern that a number must match, one capture per part that is not literal, in order. A sequence
 * has at least its width of digits and no leading zero beyond it: `{seq:3}` reads `001` and `1000`, not
 * `1` and not `0001` (NUM-02).
 * @param loose compare canonical forms (what a person may type) instead of the printed form
 */
export function patternOf(
  parts: readonly Part[],
  segments: ReadonlyMap<string, SegmentValues>,
  loose: boolean,
): RegExp {
  const form = (text: string) => escapeRegExp(loose ? canonical(text) : text);
  const source = parts.map((part) => {
    if (part.kind === 'literal') return form(part.text);
    if (part.kind === 'year') return '(\\d{4})';
    if (part.kind === 'sequence') return `(\\d{${part.width}}|[1-9]\\d{${part.width},9})`;
    const values = segments.get(part.name);
    if (!values) return '(.+?)';
    const texts = [...new Set(values.values())].sort((a, b) => b.length - a.length);
    return `(${texts.map(form).join('|')})`;
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}

/** A text that a regular expression takes literally. */
function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
