import type { Folding } from '../../domain/fold.ts';
import { showResults, summary } from '../search/search-list.ts';
import type { SearchWords } from '../search/search-words.ts';
import { entryNumbered, findEntries } from './find-entries.ts';
import type { Entry } from './format.ts';
import { connectLinks, type Surroundings } from './page-links.ts';
import { placeOf } from './site-path.ts';

/** Most results that are listed. */
const most = 100;

/** Brings a search box to life: results below it as one types, Enter on a number opens it. */
export function startBox(
  form: HTMLFormElement,
  entries: readonly Entry[],
  folding: Folding,
  around: Surroundings,
): void {
  const input = form.querySelector('input')!;
  const results = form.querySelector<HTMLElement>('[data-search-results]')!;
  const status = form.querySelector('[role=status]')!;
  const words = JSON.parse(form.dataset.words!) as SearchWords;
  const answer = (): void => {
    const query = input.value.trim();
    const found = findEntries(entries, query, folding);
    const hits = found.slice(0, most).map(([number, title, href, state, place]) => {
      return { number, title, href, status: state, place };
    });
    const listed = { query, fields: { hits, total: found.length, exact: true } };
    showResults(results, listed, words);
    connectLinks(results, around);
    results.hidden = hits.length === 0;
    status.textContent = query === '' ? '' : summary({ ...listed, texts: noTexts }, words);
  };
  input.addEventListener('input', answer);
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    results.hidden = true;
    input.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const entry = entryNumbered(entries, input.value, folding);
    const place = entry && placeOf(entry[2], around.path);
    if (place && around.has(place.path)) around.go(place);
    else answer();
  });
}

const noTexts = { hits: [], total: 0, exact: true };
