import matter from 'gray-matter';
import type { Position } from '../domain/finding.ts';
import { type GuardFault, guard, type Limits } from './guard.ts';
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
    throw new YamlFault('engine', { line: 1, column: 1 });
  },
};

/**
 * The only way into a file of the register: engine, command line and site all read through it. The guard
 * comes first; behind it `gray-matter` splits the file, with our strict reader as its only engine and every
 * engine that could run code switched off. Its options are fresh at each call, which also keeps it from
 * answering out of its cache.
 */
export function readText(bytes: Uint8Array | undefined, limits: Limits): ReadText | TextFault {
  const guarded = guard(bytes, limits);
  if ('rule' in guarded) return guarded;
  try {
    const { data, content } = matter(guarded.text, {
      language: 'yaml',
      engines: {
        yaml: (frontmatter: string) =>
          read(frontmatter.startsWith('\n') ? frontmatter.slice(1) : frontmatter),
        json: refuse,
        js: refuse,
        javascript: refuse,
      },
    });
    return { text: guarded.text, fields: data, body: content };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const { line, column } = error.position;
    return { rule: 'file-yaml', facts: { problem: error.problem }, position: { line: line + 1, column } };
  }
}

function read(frontmatter: string): RawFields {
  return plainFields(frontmatter) ?? yamlFields(frontmatter);
}
