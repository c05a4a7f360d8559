import { isCollection, isMap, isScalar, type Node } from 'yaml';
import type { FaultPlace, FieldPath, Position } from '../domain/finding.ts';
import { positionAt } from './guard.ts';
import { parse } from './yaml-document.ts';

/**
 * Finds the line and column of a fault in the text of its file. Done only for what is printed: the reader
 * itself keeps no positions. A field that is not there is pointed at by the nearest one that is.
 */
export function locate(text: string, at: FaultPlace): Position {
  if (at.position) return at.position;
  const offset = at.field && locator(text)(at.field, at.ofName ?? false);
  return offset === undefined ? { line: 1, column: 1 } : positionAt(text, offset);
}

/** The function that finds the index at which a field of a file, or its name, starts; the file is parsed once. */
export function locator(text: string): (field: FieldPath, ofName: boolean) => number | undefined {
  if (!text.startsWith('---\n')) return () => undefined;
  const close = text.indexOf('\n---', 3);
  const { contents } = parse(text.slice(4, close < 0 ? undefined : close + 1));
  return (field, ofName) => {
    const offset = offsetOf(contents, field, ofName);
    return offset === undefined ? undefined : 4 + offset;
  };
}

function offsetOf(root: Node | null, field: FieldPath, ofName: boolean): number | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const [index, step] of field.entries()) {
    if (!isCollection(node)) break;
    const last = index === field.length - 1;
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && key.value === String(step))
      : undefined;
    const next: unknown = pair ? pair.value : node.get(step, true);
    const name = (pair?.key as Node | undefined)?.range?.[0];
    const value = (next as Node | null | undefined)?.range?.[0];
    if (name === undefined && value === undefined) break;
    offset = (last && ofName ? name : value) ?? name ?? value;
    node = next;
  }
  return offset;
}
