import { type Column, columns, type Query } from './query.ts';

/** The head of the table: buttons that sort, and the choice of columns. */
export interface Heads {
  /** Puts heads and choice in accord with the query. */
  show(query: Query): void;
}

/** Brings the heads of the table and the choice of columns to life. */
export function startHeads(
  table: HTMLTableElement,
  queryNow: () => Query,
  go: (query: Query) => void,
): Heads {
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-columns] input')];
  const columnOf = (name: string | undefined): Column => columns.find((column) => column === name)!;
  for (const head of heads) {
    const sort = columnOf(head.dataset.sort);
    const button = document.createElement('button');
    button.type = 'button';
    head.dataset.label = head.textContent;
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const query = queryNow();
      go({ ...query, sort, descending: query.sort === sort && !query.descending, page: 1 });
    });
  }
  for (const box of boxes) {
    box.addEventListener('change', () => {
      const shown = boxes.filter(({ checked }) => checked).map(({ value }) => columnOf(value));
      go({ ...queryNow(), columns: shown });
    });
  }
  return {
    show({ sort, descending, columns: shown }) {
      for (const head of heads) {
        const column = columnOf(head.dataset.sort);
        head.hidden = !shown.includes(column);
        if (column === sort) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      }
      for (const box of boxes) box.checked = shown.includes(columnOf(box.value));
    },
  };
}
