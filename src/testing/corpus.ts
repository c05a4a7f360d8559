import { readdirSync, readFileSync } from 'node:fs';
import { bytesOf, type Files } from './memory-source.ts';

/** One hostile, broken or odd file laid over the miniature register, and what must come of it. */
export interface CorpusCase {
  /** `<rule-id>/<what-it-is>`; `good/…` when there must be no finding. */
  readonly name: string;
  /** Where it is laid. */
  readonly path: string;
  readonly file: Files[string];
  /** Paths of the miniature that are taken away. */
  readonly without?: readonly string[];
  /** The one finding; `undefined`: none. */
  readonly finding?: { readonly rule: string; readonly path: string; readonly line: number };
  /** What a good file must be read as. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Records that are read beside it. Default: all of the miniature. */
  readonly others?: number;
}

/** What `expected.json` says about a file that cannot say it itself. */
interface Expected {
  readonly path?: string;
  readonly line?: number;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Where a file of the corpus is laid, unless it says otherwise: a record of the simplest class. */
export const usualPath = 'kefu/letters/H-002.md';

const folder = new URL('./corpus/', import.meta.url);

/**
 * The cases that are kept as files: `corpus/<rule-id>/<what-it-is>.md`, the bytes exactly as the loader gets
 * them. The faulty line ends in `#! rule-id`; where no comment can stand, `expected.json` has the line.
 */
export function fileCases(): CorpusCase[] {
  const table = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<
    string,
    Expected
  >;
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: rule }) =>
      readdirSync(new URL(`${rule}/`, folder)).map((file) => `${rule}/${file.slice(0, -'.md'.length)}`),
    );
  const stale = Object.keys(table).filter((name) => !names.includes(name));
  if (stale.length > 0) throw new Error(`expected.json names files that are not there: ${stale.join(', ')}`);
  return names.map((name) => {
    const text = readFileSync(new URL(`${name}.md`, folder), 'utf8');
    const { path = usualPath, line, fields } = table[name] ?? {};
    const rule = name.slice(0, name.indexOf('/'));
    if (rule === 'good') return { name, path, file: text, ...(fields && { fields }) };
    return { name, path, file: text, finding: { rule, path, line: line ?? markedLine(text, name, rule) } };
  });
}

/** The text of a case, where it has one. */
export function textOf({ file }: CorpusCase): string {
  return new TextDecoder().decode(bytesOf(file));
}

function markedLine(text: string, name: string, rule: string): number {
  const lines = text.split('\n');
  const marked = lines.flatMap((line, index) => (line.endsWith(`#! ${rule}`) ? [index + 1] : []));
  if (marked.length !== 1) throw new Error(`${name} must mark one line, or stand in expected.json`);
  return marked[0]!;
}
