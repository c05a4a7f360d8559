import { createSearch, type Search } from './search-client.ts';
import { type Listed, showResults, summary } from './search-list.ts';
import type { SearchWords } from './search-words.ts';

/**
 * Brings every search box of a page to life. Without this script the form simply opens the search page.
 * It expects, anywhere in the page:
 *
 * ```html
 * <form role="search" action="/search-page/" method="get" data-search
 *       data-base="/" data-words='{"found":"共 {n} 件", …}'>
 *   <input type="search" name="q" autocomplete="off" aria-label="…" />
 *   <p role="status"></p>
 *   <div data-search-results hidden></div>
 * </form>
 * ```
 *
 * - `data-base`: address of the site's root, ends with `/`; `data-words`: {@link SearchWords} as JSON.
 * - `data-search="page"` on the form of the search page itself: results follow `?q=`, stay open, and
 *   `data-search-results` (which may then be anywhere in the page) gets a button for more.
 *
 * `/` goes to the first box, ↑ ↓ walk through the results, Esc closes them. Enter on a number, typed or
 * scanned, opens that record at once; on anything else it opens the search page. Made inside
 * `data-search-results`: `ul.search-hits > li > a` with `span.search-number`, `.search-title`,
 * `.search-about`, `.search-excerpt`; `p.search-heading`; `a.search-all`; `button.search-more`.
 */
export function startSearchBoxes(
  go: (address: string) => void = (address) => location.assign(address),
): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')];
  const searches = new Map<string, Search>();
  for (const form of forms) {
    const base = form.dataset['base'] ?? '/';
    const search = searches.get(base) ?? createSearch({ base });
    searches.set(base, search);
    startBox(form, search, go);
  }
  document.addEventListener('keydown', (event) => {
    const at = event.target as HTMLElement;
    const typing = at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    forms[0]?.querySelector('input')?.focus();
  });
}

/** Between the last key and the search, milliseconds. */
const pause = 120;
const pageOfBox = 8;
const pageOfPage = 20;

function startBox(form: HTMLFormElement, search: Search, go: (address: string) => void): void {
  const onPage = form.dataset['search'] === 'page';
  const words = JSON.parse(form.dataset['words'] ?? '{}') as SearchWords;
  const input = form.querySelector('input')!;
  const status = form.querySelector('[role="status"]');
  const results = (form.querySelector('[data-search-results]') ??
    document.querySelector('[data-search-results]')) as HTMLElement;
  let limit = onPage ? pageOfPage : pageOfBox;
  let asking = new AbortController();
  let timer = 0;
  let composing = false;

  const addressFor = (query: string): string => {
    const address = new URL(form.action);
    if (query !== '') address.searchParams.set('q', query);
    return address.href;
  };
  const close = (): void => {
    asking.abort();
    clearTimeout(timer);
    results.hidden = true;
    results.replaceChildren();
    if (status) status.textContent = '';
  };
  const show = (listed: Listed): void => {
    showResults(results, listed, words);
    if (status) status.textContent = summary(listed, words);
    const more = listed.fields.total > listed.fields.hits.length || (listed.texts?.total ?? 0) > limit;
    if (more) results.append(onPage ? moreButton() : allLink(listed.query));
    results.hidden = results.childElementCount === 0;
  };
  const allLink = (query: string): HTMLElement => {
    const link = document.createElement('a');
    link.className = 'search-all';
    link.href = addressFor(query);
    link.textContent = words.all;
    return link;
  };
  const moreButton = (): HTMLElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'search-more';
    button.textContent = words.more;
    button.addEventListener('click', () => {
      limit += pageOfPage;
      void run();
    });
    return button;
  };

  const run = async (): Promise<void> => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const query = input.value.trim();
    if (onPage) history.replaceState(null, '', addressFor(query));
    if (query === '') return close();
    if (status) status.textContent = words.searching;
    try {
      const fields = await search.fields(query, { limit, signal });
      show({ query, fields });
      const texts = await search.texts(query, { limit, signal });
      const none = fields.total === 0 && texts.total === 0;
      const near = none ? await search.near(query, { limit: pageOfBox, signal }) : undefined;
      signal.throwIfAborted();
      show({ query, fields, texts, near });
    } catch (problem) {
      if (signal.aborted) return;
      if (status) status.textContent = words.failed;
      console.error(problem);
    }
  };

  const submit = async (): Promise<void> => {
    clearTimeout(timer);
    const query = input.value.trim();
    if (query === '') return;
    const address = await search.numbered(query).catch(() => undefined);
    if (address !== undefined) return go(address);
    if (!onPage) return go(addressFor(query));
    await run();
  };

  const walk = (event: KeyboardEvent): void => {
    const links = [...results.querySelectorAll<HTMLElement>('a, button')];
    if (results.hidden || links.length === 0) return;
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = event.key === 'ArrowDown' ? Math.min(at + 1, links.length - 1) : at - 1;
    if (at < 0 && event.key === 'ArrowUp') return;
    event.preventDefault();
    (next < 0 ? input : links[next]!).focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    // Enter and the arrows belong to the input method while it is open.
    if (composing || event.isComposing || event.keyCode === 229) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk(event);
    if (event.key === 'Escape' && !onPage) {
      close();
      input.focus();
    }
  };

  const changed = (): void => {
    if (composing) return;
    clearTimeout(timer);
    limit = onPage ? pageOfPage : pageOfBox;
    timer = window.setTimeout(() => void run(), pause);
  };
  input.addEventListener('compositionstart', () => {
    composing = true;
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    changed();
  });
  input.addEventListener('input', changed);
  input.addEventListener('focus', () => void search.warm().catch(() => undefined), { once: true });
  input.addEventListener('keydown', onKey);
  results.addEventListener('keydown', onKey);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!composing) void submit();
  });
  if (!onPage) {
    document.addEventListener('pointerdown', (event) => {
      if (!form.contains(event.target as Node)) close();
    });
    return;
  }
  const asked = new URL(location.href).searchParams.get('q') ?? '';
  if (asked !== '') {
    input.value = asked;
    void run();
  }
}
