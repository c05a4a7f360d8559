import type { Search } from './search-client.ts';
import { type Listed, showResults, summary } from './search-list.ts';
import type { SearchWords } from './search-words.ts';

/** What answers one search box: asks, shows, and forgets what is no longer wanted. */
export interface Answering {
  /** Where results are shown; hidden while there are none. */
  readonly results: HTMLElement;
  /** Whether this is the search page, which keeps its query in the address. */
  readonly onPage: boolean;
  /** The search page's address with a query. */
  addressFor(query: string): string;
  /** Shows the answer to a query; an empty one closes. A later question replaces an unfinished one. */
  ask(query: string): Promise<void>;
  close(): void;
}

const hitsInBox = 8;
const hitsOnPage = 20;

/** Makes what answers the box `form`; the markup it expects is described at `startSearchBoxes`. */
export function answering(form: HTMLFormElement, search: Search): Answering {
  const onPage = form.dataset.search === 'page';
  const words = JSON.parse(form.dataset.words ?? '{}') as SearchWords;
  const status = form.querySelector('[role="status"]');
  const place = '[data-search-results]';
  const results = (form.querySelector(place) ?? document.querySelector(place)) as HTMLElement;
  let asking = new AbortController();
  const tell = (text: string): void => {
    if (status && status.textContent !== text) status.textContent = text;
  };
  const addressFor = (query: string): string => {
    const address = new URL(form.action);
    address.search = '';
    if (query !== '') address.searchParams.set('q', query);
    return address.href;
  };
  const close = (): void => {
    asking.abort();
    results.hidden = true;
    results.replaceChildren();
    tell('');
  };
  const show = (listed: Listed, limit: number): void => {
    showResults(results, listed, words);
    tell(summary(listed, words));
    const { query, fields, texts } = listed;
    if (fields.total > fields.hits.length || (texts && texts.total > texts.hits.length)) {
      results.append(
        onPage ? button(words.more, () => void find(query, limit * 2)) : link(words.all, addressFor(query)),
      );
    }
    results.hidden = results.childElementCount === 0;
  };
  const find = async (query: string, limit: number): Promise<void> => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    tell(words.searching);
    try {
      const fields = await search.fields(query, { limit, signal });
      signal.throwIfAborted();
      show({ query, fields }, limit);
      const texts = await search.texts(query, { limit, signal });
      const none = fields.total === 0 && texts.total === 0;
      const near = none ? await search.near(query, { limit: hitsInBox, signal }) : undefined;
      signal.throwIfAborted();
      show({ query, fields, texts, near }, limit);
    } catch (problem) {
      if (signal.aborted) return;
      tell(words.failed);
      reportError(problem);
    }
  };
  const ask = async (query: string): Promise<void> => {
    if (onPage) history.replaceState(history.state, '', addressFor(query));
    if (query === '') close();
    else await find(query, onPage ? hitsOnPage : hitsInBox);
  };
  return { results, onPage, addressFor, ask, close };
}

function link(text: string, address: string): HTMLElement {
  const made = document.createElement('a');
  made.className = 'search-all';
  made.href = address;
  made.textContent = text;
  return made;
}

function button(text: string, act: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'search-more';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
