import { pageSizes, type Query } from './query.ts';
import { fill, type TableWords } from './table-words.ts';

/** What turns the pages. */
export interface Pager {
  /** Shows page `page` of `pages`. */
  show(query: Query, page: number, pages: number): void;
}

/** Brings to life what turns the pages below the table, and how many rows a page has. */
export function startPager(
  words: TableWords,
  queryNow: () => Query,
  go: (query: Query, scroll?: boolean) => void,
): Pager {
  const pager = document.querySelector<HTMLElement>('[data-pager]')!;
  const text = pager.querySelector<HTMLElement>('[data-page]')!;
  const jump = pager.querySelector<HTMLFormElement>('form')!;
  const input = jump.querySelector('input')!;
  const per = document.querySelector<HTMLSelectElement>('[data-per]')!;
  let shown = 1;
  pager.addEventListener('click', (event) => {
    const way = (event.target as HTMLElement).closest<HTMLElement>('[data-go]')?.dataset.go;
    if (way) go({ ...queryNow(), page: shown + (way === 'next' ? 1 : -1) }, true);
  });
  jump.addEventListener('submit', (event) => {
    event.preventDefault();
    if (input.value !== '') go({ ...queryNow(), page: Number(input.value) }, true);
    input.value = '';
  });
  per.addEventListener('change', () => {
    const query = queryNow();
    go({ ...query, per: pageSizes.find((size) => String(size) === per.value) ?? query.per, page: 1 });
  });
  return {
    show(query, page, pages) {
      shown = page;
      pager.hidden = pages < 2;
      text.textContent = fill(words.page, { n: page, m: pages });
      input.max = String(pages);
      per.value = String(query.per);
      for (const button of pager.querySelectorAll<HTMLButtonElement>('[data-go]')) {
        button.disabled = button.dataset.go === 'next' ? page >= pages : page <= 1;
      }
    },
  };
}
