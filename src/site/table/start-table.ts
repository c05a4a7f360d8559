import { startFilters } from './filters.ts';
import { loadRows } from './load.ts';
import { columns, pageSizes, type Query, readQuery, writeQuery } from './query.ts';
import { rowMaker } from './rows.ts';
import { type Selector, selector } from './select.ts';
import type { TableWords } from './table-words.ts';
import type { RowOnTheWire, TableStart } from './wire.ts';

const table = document.querySelector<HTMLTableElement>('table[data-table]');
if (table) void startTable(table);

/** Brings the register's table to life; until its data is there, the rows of the page stay as they are. */
async function startTable(table: HTMLTableElement): Promise<void> {
  const words = JSON.parse(table.dataset.words!) as TableWords;
  const body = table.tBodies[0]!;
  const part = <E extends HTMLElement>(name: string) => document.querySelector<E>(`[data-${name}]`)!;
  const [total, none, pager, tools] = [part('total'), part('none'), part('pager'), part('tools')];
  const [per, pageText] = [part<HTMLSelectElement>('per'), part('page')];
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
  let query = readQuery(location.search);
  let rows: readonly RowOnTheWire[] = [];
  let found: readonly RowOnTheWire[] = [];
  let complete = false;
  let start: TableStart | undefined;
  let select: Selector['select'] = () => [];
  let make = (_row: RowOnTheWire, _at: number): HTMLElement => document.createElement('tr');

  const fill = (from: number, to: number): void => {
    body.replaceChildren(...found.slice(from, to).map((row, index) => make(row, from + index + 1)));
  };
  const show = (): void => {
    const pages = Math.max(1, Math.ceil(found.length / query.per));
    const page = Math.min(query.page, pages);
    fill((page - 1) * query.per, page * query.per);
    none.hidden = found.length > 0 || !complete;
    pager.hidden = pages < 2;
    pageText.textContent = say(words.page, page, pages);
    for (const button of pager.querySelectorAll<HTMLButtonElement>('button')) {
      button.disabled = button.dataset.go === 'next' ? page >= pages : page <= 1;
    }
    per.value = String(query.per);
    for (const head of heads) {
      const sorted = head.dataset.sort === query.sort;
      if (sorted) head.setAttribute('aria-sort', query.descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    if (complete) total.textContent = say(words.total, found.length);
    else if (start) total.textContent = say(words.loading, rows.length, start.rows);
  };
  const update = (): void => {
    found = select(rows, query);
    filters.show(query, start);
    show();
  };
  const go = (next: Query, scroll = false): void => {
    query = next;
    history.pushState(null, '', `${location.pathname}${writeQuery(query)}`);
    update();
    if (scroll) table.scrollIntoView({ block: 'start' });
  };
  const filters = startFilters(words, () => query, go);

  for (const head of heads) {
    const column = columns.find((name) => name === head.dataset.sort)!;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      go({ ...query, sort: column, descending: query.sort === column && !query.descending, page: 1 });
    });
  }
  pager.addEventListener('click', (event) => {
    const way = (event.target as HTMLElement).closest<HTMLElement>('[data-go]')?.dataset.go;
    if (way) go({ ...query, page: query.page + (way === 'next' ? 1 : -1) }, true);
  });
  per.addEventListener('change', () => {
    go({ ...query, per: pageSizes.find((size) => String(size) === per.value) ?? query.per, page: 1 });
  });
  part('print').addEventListener('click', () => window.print());
  // What is printed are the rows that were asked for: all of them, not this page of them.
  window.addEventListener('beforeprint', () => fill(0, found.length));
  window.addEventListener('afterprint', show);
  window.addEventListener('popstate', () => {
    query = readQuery(location.search);
    update();
  });

  try {
    for await (const loaded of loadRows(table.dataset.start!, table.dataset.chunks!)) {
      if (!start) {
        start = loaded.start;
        select = selector(start).select;
        make = rowMaker(start, words, table.dataset.root!);
        tools.hidden = false;
      }
      rows = loaded.rows;
      complete = rows.length === start.rows;
      // The first page is made at once; what comes in later changes it only when it is complete.
      if (complete || rows.length === loaded.added) update();
      else total.textContent = say(words.loading, rows.length, start.rows);
    }
  } catch (problem) {
    total.textContent = words.failed;
    reportError(problem);
  }
}

function say(text: string, n: number, m = 0): string {
  return text.replace('{n}', String(n)).replace('{m}', String(m));
}
