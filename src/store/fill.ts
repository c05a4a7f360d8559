import { isCollection, isScalar } from 'yaml';
import type { FieldPath } from '../domain/finding.ts';
import { parse } from './yaml-document.ts';

/**
 * Writes a value at a place of a file's frontmatter where a value stands already; all else stays as it is.
 * @returns `undefined` where no value stands
 */
export function filled(text: string, field: FieldPath, value: string): string | undefined {
  const close = text.indexOf('\n---', 3);
  if (!text.startsWith('---\n') || close < 0) return undefined;
  const { contents } = parse(text.slice(4, close + 1));
  const node = isCollection(contents) ? contents.getIn(field.map(String), true) : undefined;
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return `${text.slice(0, 4 + start)}${JSON.stringify(value)}${text.slice(4 + end)}`;
}
