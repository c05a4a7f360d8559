import { type Document, isCollection, isMap, isPair, isScalar, type Node, parseDocument } from 'yaml';

/** Why YAML could not be read, and where: an index into the frontmatter. */
export interface YamlTrouble {
  readonly problem: string;
  readonly offset: number;
}

/**
 * Frontmatter as a tree with the places of its values. Every scalar is text. Twice-used names are left to the
 * reader: the parser looks for them by comparing each name with all others.
 */
export function parse(frontmatter: string): Document.Parsed {
  return parseDocument(frontmatter, {
    version: '1.2',
    schema: 'failsafe',
    strict: true,
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'error',
  }) as Document.Parsed;
}

/** The first thing that YAML cannot read, at the place where a person must mend it. */
export function troubleOf(frontmatter: string, document: Document.Parsed): YamlTrouble | undefined {
  const trouble = firstTrouble(document);
  if (!trouble) return undefined;
  let start = 0;
  for (const entry of entriesOf(frontmatter)) {
    const alone = parse(entry);
    const own = firstTrouble(alone) ?? notAField(alone.contents);
    if (own) {
      const offset = own.offset < entry.trimEnd().length ? own.offset : lastOpened(alone.contents);
      return { problem: own.problem, offset: start + offset };
    }
    start += entry.length;
  }
  return { problem: trouble.problem, offset: Math.min(trouble.offset, frontmatter.trimEnd().length) };
}

const problems: Readonly<Record<string, string>> = {
  TAG_RESOLVE_FAILED: 'tag',
  MULTIPLE_TAGS: 'tag',
  BAD_ALIAS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  RESOURCE_EXHAUSTION: 'depth',
};

function firstTrouble({ errors, warnings }: Document.Parsed): YamlTrouble | undefined {
  const error = errors[0] ?? warnings[0];
  return error && { problem: problems[error.code] ?? 'syntax', offset: error.pos[0] };
}

/** A line such as `number:H-002`, which YAML takes for a text until the next line shows that it cannot be one. */
function notAField(contents: Node | null): YamlTrouble | undefined {
  return contents && !isMap(contents) ? { problem: 'syntax', offset: contents.range?.[0] ?? 0 } : undefined;
}

/**
 * The frontmatter cut before each line that starts a field. Read one by one, a quote that is never closed is
 * found where it was opened, and not at the end of all that it swallowed.
 */
function entriesOf(frontmatter: string): string[] {
  return /^\s*[[{]/.test(frontmatter) ? [frontmatter] : frontmatter.split(/^(?=[^\s#\-\]}])/m);
}

/** Where the last value starts: the one that was left open when the text ended. */
function lastOpened(node: Node | null): number {
  let at: unknown = node;
  while (isCollection(at) && !at.flow && at.items.length > 0) {
    const last: unknown = at.items.at(-1);
    const value = isPair(last) ? (last.value ?? last.key) : last;
    if (isMap(at) || isScalar(value) || isCollection(value)) at = value;
    else break;
  }
  return (at as Node | null)?.range?.[0] ?? 0;
}
