import { type Answering, answering } from './search-answers.ts';
import { createSearch, type Search } from './search-client.ts';

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
 * - `data-base`: address of the site's root, ends with `/`; `data-words`: `SearchWords` as JSON.
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
    const base = form.dataset.base ?? '/';
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

function startBox(form: HTMLFormElement, search: Search, go: (address: string) => void): void {
  const input = form.querySelector('input')!;
  const answers = answering(form, search);
  let timer = 0;
  let composing = false;

  const changed = (): void => {
    if (composing) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => void answers.ask(input.value.trim()), pause);
  };
  const submit = async (): Promise<void> => {
    clearTimeout(timer);
    const query = input.value.trim();
    if (query === '') return;
    const address = await search.numbered(query).catch(() => undefined);
    if (address !== undefined) go(address);
    else if (answers.onPage) await answers.ask(query);
    else go(answers.addressFor(query));
  };
  const onKey = (event: KeyboardEvent): void => {
    // Enter and the arrows belong to the input method while it is open.
    if (composing || event.isComposing || event.keyCode === 229) {
      if (event.key === 'Enter') event.preventDefault();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      walk(event, input, answers);
    } else if (event.key === 'Escape' && !answers.onPage) {
      clearTimeout(timer);
      answers.close();
      input.focus();
    }
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
  answers.results.addEventListener('keydown', onKey);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!composing) void submit();
  });
  if (answers.onPage) {
    input.value = new URL(location.href).searchParams.get('q') ?? '';
    if (input.value !== '') void answers.ask(input.value.trim());
    return;
  }
  document.addEventListener('pointerdown', (event) => {
    if (form.contains(event.target as Node)) return;
    clearTimeout(timer);
    answers.close();
  });
}

/** ↓ from the input to the first result and on, ↑ back again. */
function walk(event: KeyboardEvent, input: HTMLInputElement, { results }: Answering): void {
  const links = [...results.querySelectorAll<HTMLElement>('a, button')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (results.hidden || links.length === 0 || (at < 0 && event.key === 'ArrowUp')) return;
  event.preventDefault();
  const next = event.key === 'ArrowDown' ? Math.min(at + 1, links.length - 1) : at - 1;
  (links[next] ?? input).focus();
}
