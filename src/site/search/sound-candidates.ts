import { type Spelt, shardOf } from './grams.ts';
import type { LookupFiles } from './lookup-files.ts';
import { decodePostings } from './postings.ts';
import { type Step, stepsThrough } from './sound-paths.ts';
import { type Pieces, piecesOf } from './sound-pieces.ts';

/** What the index alone can tell of how a row sounds, as bits; 0: certainly not like the question. */
export const heard = { maybe: 1, surely: 2, whole: 4 } as const;

/**
 * For each row how it sounds beside a question ({@link heard}); characters in it are left to the other index.
 * @param most letters of a run that are looked up
 */
export async function soundCandidates(files: LookupFiles, asked: Spelt, most: number): Promise<Uint8Array> {
  const { syllables } = await files.readings();
  const runs = runsOf(asked.chars);
  const found = await Promise.all(
    runs.map(async (run) => rowsOfRun(files, piecesOf(asked, run, syllables), most)),
  );
  const letters = runs[0]![1] - runs[0]![0] === asked.chars.length;
  const rows = new Uint8Array(files.start.rows);
  for (let row = 0; row < rows.length; row++) {
    const bits = found.reduce((both, run) => both & run[row]!, 7);
    rows[row] = letters ? bits : bits & ~heard.surely;
  }
  return rows;
}

/** The stretches of letters in a question, as begin and end. */
function runsOf(chars: readonly string[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [at, char] of chars.entries()) {
    if (char < 'a' || char > 'z') continue;
    const last = runs.at(-1);
    if (last?.[1] === at) last[1]++;
    else runs.push([at, at + 1]);
  }
  return runs;
}

async function rowsOfRun(files: LookupFiles, pieces: Pieces, most: number): Promise<Uint8Array> {
  const steps = stepsThrough(pieces, most);
  const sets = await rowSets(files, new Set([...pieces.begun, ...steps.flatMap(({ keys }) => keys)]));
  const rows = new Uint8Array(files.start.rows);
  const mark = (set: Set32, bits: number): void => {
    for (let row = 0; row < rows.length; row++) if ((set[row >>> 5]! >>> (row & 31)) & 1) rows[row]! |= bits;
  };
  for (const syllable of pieces.begun) mark(sets.get(syllable)!, heard.maybe | heard.surely);
  walk(steps, sets, files.start.rows, ({ sure, whole }, set) => {
    mark(set, heard.maybe | (sure ? heard.surely : 0) | (whole ? heard.whole : 0));
  });
  return rows;
}

/** Rows as bits. */
type Set32 = Uint32Array;

async function rowSets(files: LookupFiles, keys: ReadonlySet<string>): Promise<Map<string, Set32>> {
  const { rows, sounds } = files.start;
  const read = async (key: string): Promise<[string, Set32]> => {
    const shard = await files.sounds(shardOf(key, sounds));
    const set = new Uint32Array((rows + 31) >>> 5);
    decodePostings(Object.hasOwn(shard, key) ? shard[key]! : '', (row) => {
      set[row >>> 5]! |= 1 << (row & 31);
    });
    return [key, set];
  };
  return new Map(await Promise.all(Array.from(keys, read)));
}

/** Goes every way at once; `arrive` is told of each last step with the rows that came so far. */
function walk(
  steps: readonly Step[],
  sets: ReadonlyMap<string, Set32>,
  rows: number,
  arrive: (step: Step, set: Set32) => void,
): void {
  const words = (rows + 31) >>> 5;
  const reached = new Map([[0, new Uint32Array(words).fill(0xffffffff)]]);
  for (const step of steps) {
    const set = reached.get(step.from)!.slice();
    for (const key of step.keys) {
      const having = sets.get(key)!;
      for (let word = 0; word < words; word++) set[word]! &= having[word]!;
    }
    if (step.to < 0) {
      arrive(step, set);
      continue;
    }
    const there = reached.get(step.to);
    if (there) for (let word = 0; word < words; word++) there[word]! |= set[word]!;
    else reached.set(step.to, set);
  }
}
