import { createHash } from 'node:crypto';
import { fold, simplified, squash } from '../../domain/chinese.ts';
import { rememberedUpTo } from '../../domain/remembered.ts';
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
  const index = new Map<string, Piles>();
  const chars = new Set(text?.chars);
  const pilesOf = (field: string): readonly Pile[] => {
    for (const char of fold(field)) chars.add(char);
    return gramsOf(spell(field)).map((gram) => pileOf(index, gram));
  };
  // Values of fields come again and again, titles do not.
  const knownPilesOf = rememberedUpTo(100_000, pilesOf);
  const sounds = soundIndex();
  const wire = sorted.map((row, at): RowOnTheWire => {
    const { people = [], documents = [] } = row;
    const sounding = new Set([...people, ...documents]);
    const values = [...new Set([...sounding, ...row.texts])]
      .filter((field) => field !== row.title && field !== row.status && field !== row.place)
      .map((field) => ({ field, piles: knownPilesOf(field) }))
      // Of signs alone nothing is left to look for.
      .filter(({ piles }) => piles.length > 0);
    sounds.add(at, row.title, 'title');
    for (const document of documents) sounds.add(at, document, 'document');
    for (const name of people) sounds.add(at, name, 'name');
    for (const pile of pilesOf(row.title)) note(pile, 0, at);
    for (const pile of knownPilesOf(row.status)) note(pile, 1, at);
    for (const pile of knownPilesOf(row.place)) note(pile, 1, at);
    for (const { piles } of values) for (const pile of piles) note(pile, 1, at);
    for (const char of fold(row.number)) chars.add(char);
    const texts = values.map(({ field }) => field);
    const aloud = texts.filter((field) => sounding.has(field)).length;
    return [row.number, row.title, row.href, row.status, row.place, texts, aloud];
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

/** The rows that hold a gram in one way, unbroken or not: in their titles, in another field. */
type Pile = readonly [titles: number[], others: number[]];
type Piles = Readonly<Record<'unbroken' | 'broken', Pile>>;

function pileOf(index: Map<string, Piles>, { gram, unbroken }: Gram): Pile {
  let piles = index.get(gram);
  if (!piles) {
    piles = { unbroken: [[], []], broken: [[], []] };
    index.set(gram, piles);
  }
  return unbroken ? piles.unbroken : piles.broken;
}

function note(pile: Pile, field: 0 | 1, row: number): void {
  const list = pile[field];
  if (list[list.length - 1] !== row) list.push(row);
}

function writtenLists({ unbroken, broken }: Piles): readonly string[] {
  const lists = [unbroken[0], broken[0], unbroken[1], broken[1]];
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

function digest(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\n${content}\n`);
  return hash.digest('hex').slice(0, 12);
}
