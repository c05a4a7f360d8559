import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Position } from '../domain/finding.ts';
import { forbidden, positionAt } from './guard.ts';
import { bareFields, type RawFields } from './plain-fields.ts';
import { parse, troubleOf } from './yaml-document.ts';

/** Frontmatter that is not the small, harmless part of YAML that registers use. */
export class YamlFault extends Error {
  readonly problem: string;
  /** Place inside the frontmatter. */
  readonly position: Position;
  constructor(problem: string, position: Position) {
    super(problem);
    this.problem = problem;
    this.position = position;
  }
}

const name = /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u;
const deepest = 12;

/** A directive, or the end of a document: a parser would take what follows for something else, or drop it. */
const markerLine = /^(?:%|\.\.\.)/m;

/**
 * Reads frontmatter strictly and text-first: every scalar stays the text it is (`0012`, `no`, `1:30`). Refuses
 * what a register has no use for: anchors, aliases, tags, merge keys, directives, twice-used names.
 * @throws YamlFault with the place of the first fault
 */
export function yamlFields(frontmatter: string): RawFields {
  const marker = frontmatter.search(markerLine);
  if (marker >= 0) throw fault('syntax', marker);
  const document = parse(frontmatter);
  const trouble = troubleOf(frontmatter, document);
  if (trouble) throw fault(trouble.problem, trouble.offset);
  if (!isMap(document.contents)) throw fault('not-a-map', document.contents?.range?.[0] ?? 0);
  return plain(document.contents, 0) as RawFields;

  function fault(problem: string, offset: number): YamlFault {
    return new YamlFault(problem, positionAt(frontmatter, offset));
  }

  function plain(node: Node | null, depth: number): unknown {
    if (node === null) return '';
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) throw fault('alias', offset);
    if (node.anchor !== undefined) throw fault('alias', markBefore('&', offset));
    if (node.tag !== undefined) throw fault('tag', markBefore('!', offset));
    if (depth > deepest) throw fault('depth', offset);
    if (isSeq(node)) return node.items.map((item) => plain(item as Node | null, depth + 1));
    if (!isMap(node)) return visible(node, offset);
    const fields = bareFields();
    for (const pair of node.items) {
      const key = pair.key as Node;
      const place = key?.range?.[0] ?? offset;
      const title =
        isScalar(key) && key.tag === undefined && key.anchor === undefined ? key.value : undefined;
      if (typeof title !== 'string' || !name.test(title)) throw fault('name', place);
      if (visible(key, place) in fields) throw fault('duplicate-name', place);
      fields[title] = plain(pair.value as Node | null, depth + 1);
    }
    return fields;
  }

  /** An anchor or tag stands before its value, perhaps on the line above. */
  function markBefore(mark: string, offset: number): number {
    const last = Math.max(frontmatter.lastIndexOf(mark, offset), 0);
    // A tag of YAML has two: `!!str`.
    return frontmatter[last - 1] === mark ? last - 1 : last;
  }

  /** The text of a scalar. What escapes such as `"\x00"` and `"\u202e"` hide is refused like the thing itself. */
  function visible(node: Node, offset: number): string {
    const value = isScalar(node) ? node.value : null;
    const text = value === null ? '' : String(value);
    if (forbidden.test(text) || text.normalize('NFC') !== text) throw fault('invisible', offset);
    return text;
  }
}
