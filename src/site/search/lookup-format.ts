import type { Folding } from '../../domain/fold.ts';

/** One record as the look-up knows it: what a result line shows, and every text it can be found by. */
export interface LookupRow {
  /** The permanent number as printed, e.g. `J001-WS·2022-Y-0001`. */
  readonly number: string;
  readonly title: string;
  /** Address of the record's page, used as it stands. */
  readonly href: string;
  /** Shown and searchable, e.g. `在库`. */
  readonly status: string;
  /** Shown and searchable, e.g. `2号柜-3层-05盒`. */
  readonly place: string;
  /** Further searchable texts: dossier key, room in several spellings, customer, former numbers … */
  readonly texts: readonly string[];
  /** Names of the people it is about: found like {@link texts}, and by their sound. */
  readonly people?: readonly string[];
  /** What kinds of document it is: found like {@link texts}, and by their sound. */
  readonly documents?: readonly string[];
}

/**
 * A row as it travels: number, title, href, status, place, further texts; as many of these from the front as are
 * found by their sound, like the title.
 */
export type RowOnTheWire = readonly [string, string, string, string, string, readonly string[], number];

/** `start.json`: all that the browser must know before its first query. */
export interface LookupStart {
  /** Folder of all other files; changes with the content, so those may be cached for ever. */
  readonly version: string;
  /** Number of rows; a row is known by its place in natural number order. */
  readonly rows: number;
  /** Rows in one `rows/<k>.json`. */
  readonly chunk: number;
  /** Number of `grams/<k>.json`. */
  readonly shards: number;
  /** Number of `sounds/<k>.json`; none where no text has a sound. */
  readonly sounds: number;
  /** Every character that occurs in a squashed number: other queries need not load the numbers. */
  readonly numberChars: string;
  /** Traditional → simplified pairs that this register needs, written one after the other. */
  readonly pairs: string;
  /** Whether there is a text index (Pagefind) beside the look-up. */
  readonly bodies: boolean;
}

/**
 * One shard: for each gram the rows that hold it, as four lists (see `postings.ts`): in the title
 * unbroken, in the title across punctuation, in another text unbroken, in another text across it.
 */
export type Shard = Readonly<Record<string, readonly string[]>>;

/** One shard of the index of sounds: key (see `sound-grams.ts`) → the rows of which a text sounds so. */
export type SoundShard = Readonly<Record<string, string>>;

/** Rows in one chunk: small enough that ten scattered results stay cheap. */
export const rowsPerChunk = 64;

/** Reads {@link LookupStart.pairs}. */
export function readPairs(pairs: string): Map<string, string> {
  const chars = Array.from(pairs);
  const table = new Map<string, string>();
  for (let i = 0; i + 1 < chars.length; i += 2) table.set(chars[i]!, chars[i + 1]!);
  return table;
}

/** The pairs of `table` that matter to texts made of `chars` (folded characters). */
export function writePairs(table: ReadonlyMap<string, string>, chars: ReadonlySet<string>): string {
  let out = '';
  for (const [from, to] of table) {
    if (Array.from(to).length === 1 && (chars.has(to) || chars.has(from))) out += from + to;
  }
  return out;
}

/** A text in both comparison forms. */
export interface Compared {
  readonly fold: string;
  readonly squash: string;
}

/** Brings a text into both comparison forms. */
export function compared(text: string, { fold, squash }: Folding): Compared {
  return { fold: fold(text), squash: squash(text) };
}
