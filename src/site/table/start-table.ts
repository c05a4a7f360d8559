import { csvOf, download } from './csv.ts';
import { labelsOf, startFilters } from './filters.ts';
import { startHeads } from './heads.ts';
import { loadRows } from './load.ts';
import { startPager } from './pager.ts';
import { type Query, readQuery, writeQuery } from './query.ts';
import { type RowTexts, rowMaker, rowReader } from './rows.ts';
import { type Selector, selector } from './select.ts';
import { fill, type TableWords } from './table-words.ts';
import type { RowOnTheWire, TableStart } from './wire.ts';

const table = document.querySelector<HTMLTableElement>('table[data-table]');
if (table) void startTable(table);

/** What a table can do once the beginning of its data is there. */
interface Ready {
  readonly start: TableStart;
  readonly select: Selector['select'];
  readonly make: ReturnType<typeof rowMaker>;
  readonly read: (row: RowOnTheWire) => RowTexts;
}

/** Brings the register's table to life; until its data is there, the rows of the page stay as they are. */
async function startTable(table: HTMLTableElement): Promise<void> {
  const words = JSON.parse(table.dataset.words!) as TableWords;
  const part = <E extends HTMLElement>(name: string) => document.querySelector<E>(`[data-${name}]`)!;
  const [total, none, tools, sorted, asked] = ['total', 'none', 'tools', 'sorted', 'asked'].map((name) =>
    part(name),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const whole = [part<HTMLButtonElement>('print-all'), part<HTMLButtonElement>('export')];
  let query = readQuery(location.search);
  let rows: readonly RowOnTheWire[] = [];
  let found: readonly RowOnTheWire[] = [];
  let ready: Ready | undefined;
  const complete = () => ready !== undefined && rows.length === ready.start.rows;

  const put = (from: number, to: number): void => {
    const made = found.slice(from, to).map((row, index) => ready!.make(row, from + index + 1, query.columns));
    table.tBodies[0]!.replaceChildren(...made);
  };
  const show = (): void => {
    if (!ready) return;
    const pages = Math.max(1, Math.ceil(found.length / query.per));
    const page = Math.min(query.page, pages);
    put((page - 1) * query.per, page * query.per);
    none.hidden = found.length > 0 || !complete();
    pager.show(query, page, pages);
    for (const button of whole) button.disabled = !complete();
    total.textContent = complete()
      ? fill(words.total, { n: found.length })
      : fill(words.loading, { n: rows.length, m: ready.start.rows });
    const way = fill(query.descending ? words.descending : words.ascending, { q: words.columns[query.sort] });
    const labels = labelsOf(query, ready.start, words).map(([, label]) => label);
    const filters =
      labels.length > 0 ? fill(words.asked, { q: labels.join(words.between) }) : words.askedNothing;
    asked.textContent = [filters, way, total.textContent].join(words.between);
  };
  const update = (): void => {
    found = ready?.select(rows, query) ?? [];
    filters.show(query, ready?.start);
    heads.show(query);
    show();
  };
  const go = (next: Query, scroll = false): void => {
    const resorted = next.sort !== query.sort || next.descending !== query.descending;
    query = next;
    history.pushState(null, '', `${location.pathname}${writeQuery(query)}`);
    update();
    if (resorted) {
      const way = query.descending ? words.descending : words.ascending;
      sorted.textContent = fill(way, { q: words.columns[query.sort] });
    }
    if (scroll) table.scrollIntoView({ block: 'start' });
  };
  const now = () => query;
  const filters = startFilters(words, now, go);
  const heads = startHeads(table, now, go);
  const pager = startPager(words, now, go);

  part('print-all').addEventListener('click', () => window.print());
  // What is printed are the rows that were asked for: all of them, not this page of them.
  window.addEventListener('beforeprint', () => ready && put(0, found.length));
  window.addEventListener('afterprint', show);
  part('export').addEventListener('click', () => {
    const head = [words.columns.at, ...query.columns.map((column) => words.columns[column])];
    const lines = found.map((row, index) => {
      const texts = ready!.read(row);
      return [String(index + 1), ...query.columns.map((column) => texts[column])];
    });
    download(`${fill(words.fileName, { q: ready!.start.asOf })}.csv`, csvOf([head, ...lines]));
  });
  window.addEventListener('popstate', () => {
    query = readQuery(location.search);
    update();
  });

  try {
    for await (const loaded of loadRows(table.dataset.start!, table.dataset.chunks!)) {
      const { start } = loaded;
      const make = () => rowMaker(start, words, table.dataset.root!);
      ready ??= { start, select: selector(start).select, make: make(), read: rowReader(start, words) };
      tools.hidden = false;
      rows = loaded.rows;
      // The first page is made at once; what comes in later changes it only when it is complete.
      if (complete() || rows.length === loaded.added) update();
      else total.textContent = fill(words.loading, { n: rows.length, m: start.rows });
    }
  } catch (problem) {
    total.textContent = words.failed;
    reportError(problem);
  }
}
