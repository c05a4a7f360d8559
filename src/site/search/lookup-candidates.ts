import { gramsToAsk, shardOf } from './grams.ts';
import type { LookupFiles } from './lookup-files.ts';
import type { Compared } from './lookup-format.ts';
import { decodePostings } from './postings.ts';
import { noMatch, type Question, rank, rankNumber } from './rank.ts';

/** Rows that may answer, by what the index alone can tell. */
export interface Candidates {
  /** Expected rank of each row ({@link rank}); {@link noMatch} is certain. */
  readonly ranks: Uint8Array;
  /** 1 where the row's texts must be read before the row may be counted. */
  readonly doubtful: Uint8Array;
}

/**
 * Finds the rows that hold every word, or seem to: none that truly does is left out. Asks for at most
 * `most` grams of each word.
 */
export async function findCandidates(
  files: LookupFiles,
  { words, whole }: Question,
  most: number,
): Promise<Candidates> {
  const [wholly, ...each] = await Promise.all([whole, ...words].map((word) => ranksOf(files, word, most)));
  if (words.length === 1) return wholly!;
  const { ranks, doubtful } = wholly!;
  for (let row = 0; row < ranks.length; row++) {
    const unbroken = ranks[row]!;
    const worst = Math.max(...each.map((word) => word.ranks[row]!));
    if (worst === noMatch) ranks[row] = noMatch;
    else if (unbroken === noMatch) ranks[row] = worst + rank.scattered;
    doubtful[row] = each.some((word) => word.doubtful[row]) ? 1 : 0;
  }
  return { ranks, doubtful };
}

async function ranksOf(files: LookupFiles, word: Compared, most: number): Promise<Candidates> {
  const { rows, numberChars } = files.start;
  const mayBeNumber = [...word.squash].every((char) => numberChars.includes(char));
  const [{ fields, certain }, numbers] = await Promise.all([
    fieldsWith(files, word, most),
    mayBeNumber ? files.numbers() : undefined,
  ]);
  const ranks = new Uint8Array(rows);
  const doubtful = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const byNumber = numbers ? rankNumber(numbers.fold[row]!, numbers.squash[row]!, word) : noMatch;
    ranks[row] = byNumber === noMatch ? rankOfFields[fields[row]!]! : byNumber;
    doubtful[row] = byNumber === noMatch && !certain ? 1 : 0;
  }
  return { ranks, doubtful };
}

// Bits: 1 unbroken in the title, 2 in the title, 4 unbroken in another text, 8 in another text.
const rankOfFields = Array.from({ length: 16 }, (_, bits) => {
  if (bits & 1) return rank.title;
  if (bits & 2) return rank.title + 1;
  if (bits & 4) return rank.other;
  return bits & 8 ? rank.other + 1 : noMatch;
});

async function fieldsWith(
  files: LookupFiles,
  word: Compared,
  most: number,
): Promise<{ readonly fields: Uint8Array; readonly certain: boolean }> {
  const { rows, shards } = files.start;
  const asked = gramsToAsk(files.spell(word.fold), most);
  const fields = new Uint8Array(rows).fill(15);
  const loaded = await Promise.all(asked.map(({ gram }) => files.shard(shardOf(gram, shards))));
  for (const [at, { gram, unbroken }] of asked.entries()) {
    const shard = loaded[at]!;
    const lists = Object.hasOwn(shard, gram) ? shard[gram]! : [];
    const here = new Uint8Array(rows);
    for (const [bit, list] of lists.entries()) {
      // A match is as typed when the piece is broken where the query is broken, and only there.
      const asTyped = unbroken === (bit % 2 === 0);
      const mark = (asTyped ? 3 : 2) << (bit < 2 ? 0 : 2);
      decodePostings(list, (row) => {
        here[row]! |= mark;
      });
    }
    for (let row = 0; row < rows; row++) fields[row]! &= here[row]!;
  }
  return { fields, certain: asked.length === 1 && asked[0]!.gram === word.squash };
}
