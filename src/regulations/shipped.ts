import { readdirSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

/** A file's fields as they stand in a sample: texts, lists, maps; `body` is the text below them. */
export type SampleFields = Readonly<Record<string, unknown>>;

/** A few fictional records under a shipped regulation: what `init` lays out, and what its cases start from. */
export interface Sample {
  /** The day of which the sample is in order. */
  readonly asOf: string;
  /** Path below the records folder (`people.md`, `stores.md`) or below the register's folder → fields. */
  readonly files: Readonly<Record<string, SampleFields>>;
}

const folder = new URL('./', import.meta.url);
const read = new Map<string, unknown>();

/** Ids of the shipped regulations, sorted. */
export function shippedRegulations(): string[] {
  return namesIn('', '.md').sort();
}

/** The text of a shipped regulation. */
export function regulationText(id: string): string {
  return readFileSync(new URL(`${id}.md`, folder), 'utf8');
}

/** The sample of a shipped regulation. */
export function sampleOf(id: string): Sample {
  const { 'as-of': asOf, files } = readYaml(`samples/${id}.yaml`) as {
    'as-of': string;
    files: Sample['files'];
  };
  return { asOf, files };
}

/** A file of a sample as it is written into a records folder. */
export function sampleText({ body = '', ...fields }: SampleFields): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${body}`;
}

/** Reads a YAML file of this folder text-first: every scalar stays the text it is. */
export function readYaml(path: string): unknown {
  const known = read.get(path);
  if (known !== undefined) return known;
  const found: unknown = parse(readFileSync(new URL(path, folder), 'utf8'), { schema: 'failsafe' });
  read.set(path, found);
  return found;
}

/** Names (without ending) of the files with an ending in a folder of this one. */
export function namesIn(below: string, ending: string): string[] {
  return readdirSync(new URL(`./${below}`, folder)).flatMap((name) =>
    name.endsWith(ending) ? [name.slice(0, name.length - ending.length)] : [],
  );
}
