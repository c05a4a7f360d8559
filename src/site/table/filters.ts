import { type FilterName, filterNames, type Query } from './query.ts';
import { fill, type TableWords } from './table-words.ts';
import type { TableStart } from './wire.ts';

/** The filters above the table. */
export interface Filters {
  /** Puts the form, the presets and the chips in accord with the query. */
  show(query: Query, start: TableStart | undefined): void;
}

/** Brings the filter form and its chips to life. Nothing changes under the reader: 查询 applies, 重置 clears. */
export function startFilters(words: TableWords, queryNow: () => Query, go: (query: Query) => void): Filters {
  const form = document.querySelector<HTMLFormElement>('form[data-filters]')!;
  const chips = document.querySelector<HTMLElement>('[data-chips]')!;
  const presets = [...document.querySelectorAll<HTMLElement>('[data-preset]')];
  const control = (name: FilterName) =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | RadioNodeList | null;
  const apply = (filters: Partial<Query['filters']>): void => {
    const query = queryNow();
    go({ ...query, filters: { ...query.filters, ...filters }, page: 1 });
  };
  const asked = (): Query['filters'] =>
    Object.fromEntries(
      filterNames.map((name) => [name, control(name)?.value.trim() ?? '']),
    ) as Query['filters'];

  const fold = document.querySelector<HTMLDetailsElement>('[data-fold]');
  if (fold && window.matchMedia('(min-width: 48.01rem)').matches) fold.open = true;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply(asked());
  });
  form.addEventListener('change', (event) => {
    const changed = event.target as HTMLInputElement | HTMLSelectElement;
    if (changed instanceof HTMLSelectElement || changed.type === 'radio') form.requestSubmit();
  });
  form.querySelector('[data-reset]')!.addEventListener('click', (event) => {
    event.preventDefault();
    apply(Object.fromEntries(filterNames.map((name) => [name, ''])));
  });
  for (const preset of presets) {
    preset.addEventListener('click', () => {
      const filters = filtersOf(preset);
      const on = isSet(filters, queryNow());
      apply(Object.fromEntries(filters.map(([name, value]) => [name, on ? '' : value])));
    });
  }
  chips.addEventListener('click', (event) => {
    const name = (event.target as HTMLElement).closest<HTMLElement>('[data-chip]')?.dataset.chip;
    if (name === undefined) return;
    apply({ [name]: '' });
    (chips.querySelector('button') ?? form.querySelector<HTMLElement>(`[name="${name}"]`))?.focus();
  });

  return {
    show(query, start) {
      for (const name of filterNames) {
        const field = control(name);
        if (field && field.value !== query.filters[name]) field.value = query.filters[name];
      }
      for (const preset of presets) {
        preset.setAttribute('aria-pressed', String(isSet(filtersOf(preset), query)));
      }
      chips.replaceChildren(
        ...labelsOf(query, start, words).map(([name, label]) => chip(name, label, words)),
      );
    },
  };
}

/** What is asked for in words: each filter that is set, with its label. */
export function labelsOf(
  { filters }: Query,
  start: TableStart | undefined,
  words: TableWords,
): (readonly [FilterName, string])[] {
  return filterNames
    .filter((name) => filters[name] !== '')
    .map((name) => {
      const value = shownValue(name, filters[name], start, words);
      return [name, fill(words.label, { q: words.filters[name], v: value })];
    });
}

const filtersOf = (preset: HTMLElement) => [...new URLSearchParams(preset.dataset.preset)];

const isSet = (wanted: readonly (readonly [string, string])[], { filters }: Query): boolean =>
  wanted.every(([name, value]) => filters[name as FilterName] === value);

function chip(name: FilterName, label: string, words: TableWords): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.dataset.chip = name;
  button.textContent = label;
  button.setAttribute('aria-label', fill(words.remove, { q: label }));
  item.append(button);
  return item;
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
  if (name === 'status' && value === 'held') return words.held;
  if (name === 'status') return words.status[value as keyof TableWords['status']] ?? value;
  return value;
}
