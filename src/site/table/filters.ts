import { type FilterName, filterNames, type Query } from './query.ts';
import type { TableWords } from './table-words.ts';
import type { TableStart } from './wire.ts';

/** The filters above the table. */
export interface Filters {
  /** Puts the form and the chips in accord with the query. */
  show(query: Query, start: TableStart | undefined): void;
}

/** Brings the filter form and its chips to life. Nothing changes under the reader: 查询 applies, 重置 clears. */
export function startFilters(words: TableWords, queryNow: () => Query, go: (query: Query) => void): Filters {
  const form = document.querySelector<HTMLFormElement>('form[data-filters]')!;
  const chips = document.querySelector<HTMLElement>('[data-chips]')!;
  const control = (name: FilterName) =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
  const asked = (): Query['filters'] =>
    Object.fromEntries(
      filterNames.map((name) => [name, control(name)?.value.trim() ?? '']),
    ) as Query['filters'];
  const without = (filters: Query['filters'], name: FilterName): Query['filters'] => ({
    ...filters,
    [name]: '',
  });

  const fold = document.querySelector<HTMLDetailsElement>('[data-fold]');
  if (fold && window.matchMedia('(max-width: 48rem)').matches) fold.open = false;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go({ ...queryNow(), filters: asked(), page: 1 });
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) form.requestSubmit();
  });
  form.querySelector('[data-reset]')!.addEventListener('click', (event) => {
    event.preventDefault();
    const filters = Object.fromEntries(filterNames.map((name) => [name, ''])) as Query['filters'];
    go({ ...queryNow(), filters, page: 1 });
  });
  chips.addEventListener('click', (event) => {
    const name = (event.target as HTMLElement).closest<HTMLElement>('[data-chip]')?.dataset.chip;
    if (name === undefined) return;
    const query = queryNow();
    go({ ...query, filters: without(query.filters, name as FilterName), page: 1 });
    (chips.querySelector('button') ?? control(name as FilterName))?.focus();
  });

  return {
    show({ filters }, start) {
      const active = filterNames.filter((name) => filters[name] !== '');
      for (const name of filterNames) {
        const field = control(name);
        if (field && field.value !== filters[name]) field.value = filters[name];
      }
      chips.replaceChildren(
        ...active.map((name) => {
          const value = shownValue(name, filters[name], start, words);
          const label = `${name === 'q' ? words.filters.text : words.filters[name]}: ${value}`;
          const item = document.createElement('li');
          const button = document.createElement('button');
          button.type = 'button';
          button.className = 'chip';
          button.dataset.chip = name;
          button.textContent = label;
          button.setAttribute('aria-label', words.remove.replace('{q}', label));
          item.append(button);
          return item;
        }),
      );
    },
  };
}

function shownValue(
  name: FilterName,
  value: string,
  start: TableStart | undefined,
  words: TableWords,
): string {
  if (name === 'class') return start?.classes.find(({ key }) => key === value)?.title ?? value;
  if (name === 'building') return start?.buildings.find(({ key }) => key === value)?.title ?? value;
  if (name === 'year' && value === '-') return words.noYear;
  if (name === 'status') return words.status[value as keyof TableWords['status']] ?? value;
  return value;
}
