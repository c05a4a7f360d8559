import type { RowOnTheWire, TableStart } from './wire.ts';

/** What has arrived so far. */
export interface Loaded {
  readonly start: TableStart;
  /** All rows so far, in the order of their numbers. */
  readonly rows: readonly RowOnTheWire[];
  /** How many of them came just now. */
  readonly added: number;
}

/** Loads the table's data, chunk by chunk, two on their way at a time. */
export async function* loadRows(startUrl: string, chunksUrl: string): AsyncGenerator<Loaded> {
  const start = await load<TableStart>(startUrl, 'no-cache');
  const chunk = (k: number) =>
    k < start.chunks ? load<RowOnTheWire[]>(`${chunksUrl}rows-${k}.json?v=${start.version}`) : undefined;
  let rows: RowOnTheWire[] = [];
  if (start.chunks === 0) yield { start, rows, added: 0 };
  let next = chunk(0);
  for (let k = 0; k < start.chunks; k++) {
    const now = next;
    next = chunk(k + 1);
    next?.catch(() => undefined);
    const added = (await now)!;
    rows = rows.concat(added);
    yield { start, rows, added: added.length };
  }
}

async function load<T>(url: string, cache: RequestCache = 'default'): Promise<T> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as T;
}
