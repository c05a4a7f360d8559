import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Position } from '../domain/finding.ts';
import { forbidden } from './guard.ts';
import type { RawFields } from './plain-fields.ts';

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

/**
 * Reads frontmatter strictly and text-first: every scalar stays the text it is (`0012`, `no`, `1:30`). Refuses
 * what a register has no use for: anchors, aliases, tags, merge keys, directives, twice-used names.
 * @throws YamlFault with the place of the first fault
 */
export function yamlFields(frontmatter: string): RawFields {
  const { document, lines } = parse(frontmatter);
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const trouble = document.errors[0] ?? document.warnings[0];
  if (trouble) {
    throw new YamlFault(trouble.code === 'DUPLICATE_KEY' ? 'duplicate-name' : 'syntax', at(trouble.pos[0]));
  }
  if (/^%/m.test(frontmatter)) throw new YamlFault('syntax', { line: 1, column: 1 });
  if (!isMap(document.contents)) throw new YamlFault('not-a-map', { line: 1, column: 1 });
  return plain(document.contents, 0) as RawFields;

  function plain(node: Node | null, depth: number): unknown {
    if (node === null) return '';
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) throw new YamlFault('alias', at(offset));
    if (node.anchor !== undefined) throw new YamlFault('alias', at(offset));
    if (node.tag !== undefined) throw new YamlFault('tag', at(offset));
    if (depth > deepest) throw new YamlFault('depth', at(offset));
    if (isSeq(node)) return node.items.map((item) => plain(item as Node | null, depth + 1));
    if (isMap(node)) {
      const fields: RawFields = Object.create(null);
      for (const pair of node.items) {
        const key = pair.key as Node;
        const title =
          isScalar(key) && key.tag === undefined && key.anchor === undefined ? key.value : undefined;
        if (typeof title !== 'string' || !name.test(title)) {
          throw new YamlFault('name', at(key?.range?.[0] ?? offset));
        }
        fields[title] = plain(pair.value as Node | null, depth + 1);
      }
      return fields;
    }
    const value = isScalar(node) ? node.value : null;
    const text = value === null ? '' : String(value);
    if (forbidden.test(text)) throw new YamlFault('invisible', at(offset));
    return text;
  }
}

/** A frontmatter with the places of its values, for pointing at them. */
export function parse(frontmatter: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(frontmatter, {
    version: '1.2',
    schema: 'failsafe',
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: lines,
  });
  return { document: document as Document.Parsed, lines };
}
