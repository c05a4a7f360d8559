import { gramsToAsk, type Spelt, shardOf } from './grams.ts';
import type { LookupFiles } from './lookup-files.ts';
import type { Compared } from './lookup-format.ts';
import { decodePostings } from './postings.ts';
import { noMatch, type Question, rank, rankNumber, type Word } from './rank.ts';
import { heard, soundCandidates } from './sound-candidates.ts';

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
    const worst = Math.max(...each.map((word) => word.ranks[row]!));
    if (worst === noMatch) continue;
    if (ranks[row] === noMatch) ranks[row] = worst + rank.scattered;
    doubtful[row] = each.some((word) => word.doubtful[row]) ? 1 : 0;
  }
  return { ranks, doubtful };
}

/** Pinyin is seldom in a text as it was typed: few files are spent on that. */
const gramsBesideSounds = 3;

/** Letters of a sound to ask for: a few tell most rows apart, many cost many files. */
const lettersFor = (most: number): number => Math.max(10, most);

async function ranksOf(files: LookupFiles, word: Word, most: number): Promise<Candidates> {
  const { rows, numberChars } = files.start;
  const mayBeNumber = [...word.squash].every((char) => numberChars.includes(char));
  const sound = files.start.sounds > 0 ? word.sound : undefined;
  const [{ fields, certain }, numbers, sounds] = await Promise.all([
    fieldsWith(files, word, sound ? Math.min(most, gramsBesideSounds) : most),
    mayBeNumber ? files.numbers() : undefined,
    sound ? soundingLike(files, sound, most) : undefined,
  ]);
  const ranks = new Uint8Array(rows);
  const doubtful = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const byNumber = numbers ? rankNumber(numbers.fold[row]!, numbers.squash[row]!, word) : noMatch;
    const bySound = rankOfSound(sounds?.[row] ?? 0);
    ranks[row] = Math.min(byNumber, rankOfFields[fields[row]!]!, bySound);
    const known =
      byNumber !== noMatch || (fields[row]! > 0 && certain) || ((sounds?.[row] ?? 0) & heard.surely) > 0;
    doubtful[row] = known || ranks[row] === noMatch ? 0 : 1;
  }
  return { ranks, doubtful };
}

function rankOfSound(bits: number): number {
  if (bits === 0) return noMatch;
  return bits & heard.whole ? rank.sound : rank.sound + 1;
}

/** How rows sound; of a question with other characters in it only such rows as hold these, too. */
async function soundingLike(files: LookupFiles, sound: Spelt, most: number): Promise<Uint8Array> {
  const others = sound.chars
    .join('')
    .split(/[a-z]+/)
    .filter(Boolean);
  const [rows, ...held] = await Promise.all([
    soundCandidates(files, sound, lettersFor(most)),
    ...others.map((text) => fieldsWith(files, { fold: text, squash: text }, most)),
  ]);
  for (const { fields } of held)
    for (let row = 0; row < rows.length; row++) if (fields[row] === 0) rows[row] = 0;
  return rows;
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
