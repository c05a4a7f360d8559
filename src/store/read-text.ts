import matter from 'gray-matter';
import type { Position } from '../domain/finding.ts';
import { blankLines, type GuardFault, guard, type Limits } from './guard.ts';
import { plainFields, type RawFields } from './plain-fields.ts';
import { YamlFault, yamlFields } from './yaml-fields.ts';

/** A file split into its fields and its text. */
export interface ReadText {
  readonly text: string;
  readonly fields: RawFields;
  readonly body: string;
}

/** Why a file could not be split. */
export interface TextFault {
  readonly rule: GuardFault['rule'] | 'file-yaml';
  readonly facts: { readonly problem: string };
  readonly position: Position | undefined;
}

const refuse = {
  parse: (): object => {
    throw new YamlFault('engine', top);
  },
};

/**
 * The only way into a file of the register: engine, command line and site all read through it. The guard
 * comes first; then plain frontmatter, which nearly every file has, is read as it stands, and any other by
 * `gray-matter` with our strict reader as its only engine. That both agree on plain files is tested.
 */
export function readText(bytes: Uint8Array | undefined, limits: Limits): ReadText | TextFault {
  const guarded = guard(bytes, limits);
  if ('rule' in guarded) return guarded;
  const { text, close } = guarded;
  const fields = plainFields(text.slice(opening, close));
  if (fields) return { text, fields, body: text.slice(close + closing) };
  return blankLines(guarded) ?? readByMatter(text);
}

/** Lengths of the fences: `---` and a line feed; a line feed, `---`, and a line feed. */
const opening = 4;
const closing = 5;

/**
 * Splits a guarded text with `gray-matter`, every engine that could run code switched off. The options are
 * fresh at each call, which also keeps it from answering out of its cache.
 */
export function readByMatter(text: string): ReadText | TextFault {
  try {
    const engines = { yaml: read, json: refuse, js: refuse, javascript: refuse };
    const { data, content } = matter(text, { language: 'yaml', engines });
    if (isEmpty(data)) return { rule: 'file-frontmatter', facts: { problem: 'empty' }, position: top };
    return { text, fields: data, body: content };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const { line, column } = error.position;
    return { rule: 'file-yaml', facts: { problem: error.problem }, position: { line: line + 1, column } };
  }
}

const top = { line: 1, column: 1 };

/** @param block what `gray-matter` cuts out: from the line feed of the opening fence to before that of the closing one */
function read(block: string): RawFields {
  return yamlFields(`${block.slice(1)}\n`);
}

/** Nothing but comments, blank lines or `{}`: `gray-matter` does not even ask its engine about those. */
function isEmpty(fields: RawFields): boolean {
  for (const _ in fields) return false;
  return true;
}
