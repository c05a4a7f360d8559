import { createHash } from 'node:crypto';
import { fold, simplified, squash } from '../../domain/chinese.ts';
import { soundIndex } from './build-sounds.ts';
import { type Gram, gramsOf, shardOf, speller } from './grams.ts';
import {
  type LookupRow,
  type LookupStart,
  type RowOnTheWire,
  rowsPerChunk,
  writePairs,
} from './lookup-format.ts';
import { writeNumbers } from './number-runs.ts';
import { encodePostings } from './postings.ts';

const spell = speller({ fold, squash });
const byNumber = new Intl.Collator('en', { numeric: true });

/** What the look-up must know about the text index beside it. */
export interface TextBeside {
  /** All folded characters of the bodies: traditional ways of writing them must be understood too. */
  readonly chars: ReadonlySet<string>;
}

/**
 * Builds the look-up over the fields of all records: file name → content, the same bytes for the same
 * rows in whatever order they come. `start.json` names the folder of the others.
 */
export function buildLookup(rows: readonly LookupRow[], text?: TextBeside): Map<string, string> {
  const sorted = [...rows].sort(
    (a, b) =>
      byNumber.compare(a.number, b.number) || (a.number < b.number ? -1 : Number(a.number > b.number)),
  );
  const index = new Map<string, number[][]>();
  const chars = new Set(text?.chars);
  const pilesOf = remember((field: string) => {
    for (const char of fold(field)) chars.add(char);
    return gramsOf(spell(field)).map((gram) => pileOf(index, gram));
  });
  const sounds = soundIndex();
  const wire = sorted.map((row, at): RowOnTheWire => {
    const { people = [], documents = [] } = row;
    const asked = (field: string) =>
      squash(field) !== '' && field !== row.title && field !== row.status && field !== row.place;
    const sounding = [...new Set([...people, ...documents])].filter(asked);
    const texts = [...new Set([...sounding, ...row.texts])].filter(asked);
    sounds.add(at, row.title, 'title');
    for (const document of documents) sounds.add(at, document, 'document');
    for (const name of people) sounds.add(at, name, 'name');
    for (const pile of pilesOf(row.title)) note(pile, 0, at);
    for (const field of [row.status, row.place, ...texts]) {
      for (const pile of pilesOf(field)) note(pile, 2, at);
    }
    for (const char of fold(row.number)) chars.add(char);
    return [row.number, row.title, row.href, row.status, row.place, texts, sounding.length];
  });

  const shards = shardsOf(
    Array.from(index, ([gram, lists]) => [gram, writtenLists(lists)] as const),
    1,
  );
  const heard = shardsOf(sounds.entries(), 0);
  const files = new Map<string, string>();
  if (heard.length > 0) files.set('readings.json', JSON.stringify(sounds.readings()));
  for (const [k, shard] of heard.entries()) files.set(`sounds/${k}.json`, shard);
  files.set('numbers.json', JSON.stringify(writeNumbers(sorted.map((row) => row.number))));
  for (const [k, shard] of shards.entries()) files.set(`grams/${k}.json`, shard);
  for (let k = 0; k * rowsPerChunk < wire.length; k++) {
    files.set(`rows/${k}.json`, JSON.stringify(wire.slice(k * rowsPerChunk, (k + 1) * rowsPerChunk)));
  }
  const start: LookupStart = {
    version: digest(files),
    rows: wire.length,
    chunk: rowsPerChunk,
    shards: shards.length,
    sounds: heard.length,
    numberChars: [...new Set(sorted.flatMap((row) => [...squash(row.number)]))].sort().join(''),
    pairs: writePairs(simplified, chars),
    bodies: text !== undefined,
  };
  const placed = new Map([['start.json', JSON.stringify(start)]]);
  for (const [name, content] of files) placed.set(`${start.version}/${name}`, content);
  return placed;
}

/** Where rows that hold a gram are noted: its four lists, and in which of two it goes, unbroken or not. */
interface Pile {
  readonly lists: number[][];
  readonly of: 0 | 1;
}

function pileOf(index: Map<string, number[][]>, { gram, unbroken }: Gram): Pile {
  let lists = index.get(gram);
  if (!lists) {
    lists = [[], [], [], []];
    index.set(gram, lists);
  }
  return { lists, of: unbroken ? 0 : 1 };
}

/** @param field 0 for titles, 2 for all others */
function note({ lists, of }: Pile, field: 0 | 2, row: number): void {
  const list = lists[field + of]!;
  if (list[list.length - 1] !== row) list.push(row);
}

function writtenLists(lists: readonly (readonly number[])[]): readonly string[] {
  const written = lists.map(encodePostings);
  while (written.at(-1) === '') written.pop();
  return written;
}

/** About six kilobytes in a shard, and no more than 2,048 shards. */
function shardsOf(entries: readonly (readonly [string, unknown])[], least: number): string[] {
  const written = entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rows]) => ({ key, json: `${JSON.stringify(key)}:${JSON.stringify(rows)}` }));
  const size = written.reduce((sum, { json }) => sum + json.length, 0);
  const count = Math.min(2048, Math.max(least, Math.ceil(size / 6000)));
  const shards: string[][] = Array.from({ length: count }, () => []);
  for (const { key, json } of written) shards[shardOf(key, count)]!.push(json);
  return shards.map((shard) => `{${shard.join(',')}}`);
}

/** Titles and field values repeat: spell each once, without keeping every long one for ever. */
function remember<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      if (known.size < 20_000 && key.length < 60) known.set(key, value);
    }
    return value;
  };
}

function digest(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\n${content}\n`);
  return hash.digest('hex').slice(0, 12);
}
