import { type Candidates, findCandidates } from './lookup-candidates.ts';
import { type LookupFiles, openLookup } from './lookup-files.ts';
import { compared, type RowOnTheWire } from './lookup-format.ts';
import { comparedRow, noMatch, type Question, rank, rankNumber, rankRow, readQuestion } from './rank.ts';
import type { Fetch, Found, Hit, SearchOptions } from './search-types.ts';
import type { Readings } from './sounds.ts';

/** The look-up over all fields, in the browser. */
export interface Lookup {
  /** Opens the look-up (once); for what the start file says. */
  files(): Promise<LookupFiles>;
  find(query: string, options?: SearchOptions): Promise<Found>;
  /**
   * The address of the one record that bears this number, however it is punctuated; failing that, of
   * the only record one of whose texts is this number: a paper may still wear its former one.
   */
  numbered(query: string): Promise<string | undefined>;
}

/** Doubtful rows are all read, and so counted, while they lie in no more chunks than this. */
const chunksToCount = 8;
/** A gram costs a file; more are asked for when the first leave too many rows in doubt. */
const gramsAtFirst = 5;
const gramsAtMost = 40;
/** Browsers refuse thousands of requests at once. */
const rowsAtOnce = 200;

/** Makes the look-up over the files in the folder `base` (ends with `/`). */
export function createLookup(base: string, fetch: Fetch): Lookup {
  let opened: Promise<LookupFiles> | undefined;
  const files = (): Promise<LookupFiles> => {
    opened ??= openLookup(base, fetch);
    opened.catch(forget);
    return opened;
  };
  const forget = (): void => {
    opened = undefined;
  };
  /** A new edition of the site may have replaced the files under our feet: open it again, once. */
  const freshly = async <T>(ask: (files: LookupFiles) => Promise<T>, signal?: AbortSignal): Promise<T> => {
    try {
      return await ask(await files());
    } catch (problem) {
      if (signal?.aborted) throw problem;
      forget();
      return ask(await files());
    }
  };
  return {
    files,
    find: (query, options = {}) =>
      freshly(async (now) => {
        const { rows, total, exact } = await find(now, query, options);
        return { hits: rows.map(asHit), total, exact };
      }, options.signal),
    numbered: (query) => freshly((now) => numbered(now, query)),
  };
}

interface FoundRows {
  readonly rows: readonly RowOnTheWire[];
  readonly total: number;
  readonly exact: boolean;
}

async function find(
  files: LookupFiles,
  query: string,
  { limit = 10, signal }: SearchOptions,
): Promise<FoundRows> {
  signal?.throwIfAborted();
  const question = readQuestion(query, files.folding);
  if (question.words.length === 0) return { rows: [], total: 0, exact: true };
  const chunkOf = (row: number): number => Math.floor(row / files.start.chunk);
  let candidates = inOrder(await findCandidates(files, question, gramsAtFirst));
  if (new Set(candidates.inDoubt.map(chunkOf)).size > chunksToCount) {
    candidates = inOrder(await findCandidates(files, question, gramsAtMost));
  }
  const { order, inDoubt } = candidates;
  signal?.throwIfAborted();
  const toCount = new Set(inDoubt.map(chunkOf)).size <= chunksToCount ? inDoubt : [];

  const answers = new Map<number, { readonly wire: RowOnTheWire; readonly rank: number }>();
  const read = new Set<number>();
  const readAll = async (rows: readonly number[]): Promise<void> => {
    const fresh = rows.filter((row) => !read.has(row));
    const chunks = [...new Set(fresh.map(chunkOf))];
    const readings = await readingsFor(files, question);
    const loaded = new Map(await Promise.all(chunks.map(async (k) => [k, await files.rows(k)] as const)));
    signal?.throwIfAborted();
    for (const row of fresh) {
      read.add(row);
      const wire = loaded.get(chunkOf(row))![row % files.start.chunk]!;
      const place = rankRow(comparedRow(wire, files.folding, readings), question);
      if (place !== noMatch) answers.set(row, { wire, rank: place });
    }
  };
  await readAll(toCount);
  // Then the most promising ones in order, until the page is full.
  let full = 0;
  for (let at = 0; at < order.length && full < limit; ) {
    const batch = order.slice(at, at + Math.min(rowsAtOnce, Math.max(limit - full, at)));
    await readAll(batch);
    full += batch.filter((row) => answers.has(row)).length;
    at += batch.length;
  }
  const best = [...answers].sort(([rowA, a], [rowB, b]) => a.rank - b.rank || rowA - rowB);
  return {
    rows: best.slice(0, limit).map(([, { wire }]) => wire),
    total: order.length - (read.size - answers.size),
    exact: inDoubt.every((row) => read.has(row)),
  };
}

/** How characters are read, where the question may be pinyin. */
async function readingsFor(files: LookupFiles, { words, whole }: Question): Promise<Readings | undefined> {
  const asked = files.start.sounds > 0 && [...words, whole].some(({ sound }) => sound);
  return asked ? (await files.readings()).of : undefined;
}

/** Candidate rows, the most promising first, and those among them that must be read to be sure. */
function inOrder({ ranks, doubtful }: Candidates): Record<'order' | 'inDoubt', readonly number[]> {
  const byRank: number[][] = Array.from({ length: noMatch }, () => []);
  for (let row = 0; row < ranks.length; row++) byRank[ranks[row]!]?.push(row);
  const order = byRank.flat();
  return { order, inDoubt: order.filter((row) => doubtful[row]) };
}

async function numbered(files: LookupFiles, query: string): Promise<string | undefined> {
  const word = compared(query.trim(), files.folding);
  if (word.squash === '') return undefined;
  const numbers = await files.numbers();
  const bearing: [number[], number[]] = [[], []];
  for (let row = 0; row < files.start.rows; row++) {
    const place = rankNumber(numbers.fold[row]!, numbers.squash[row]!, word);
    if (place <= rank.exact + 1) bearing[place as 0 | 1].push(row);
  }
  const rows = bearing[0].length > 0 ? bearing[0] : bearing[1];
  if (rows.length > 1) return undefined;
  if (rows.length === 0) return formerly(files, query, word.squash);
  const chunk = await files.rows(Math.floor(rows[0]! / files.start.chunk));
  return chunk[rows[0]! % files.start.chunk]![2];
}

async function formerly(files: LookupFiles, query: string, squash: string): Promise<string | undefined> {
  if (!/[0-9]/.test(squash)) return undefined;
  const { rows, total, exact } = await find(files, query, { limit: 1 });
  const row = rows[0];
  if (!row || total !== 1 || !exact) return undefined;
  return row[5].some((text) => files.folding.squash(text) === squash) ? row[2] : undefined;
}

const asHit = ([number, title, href, status, place]: RowOnTheWire): Hit => {
  return { number, title, href, status, place };
};
