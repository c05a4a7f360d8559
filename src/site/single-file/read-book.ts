import { folding } from '../../domain/fold.ts';
import type { ReaderWords } from '../../locales/single-file-words.ts';
import { readPairs } from '../search/lookup-format.ts';
import type { Book } from './open-book.ts';
import { showPage } from './show-page.ts';
import type { SitePlace } from './site-path.ts';

/** A page that was looked at, and how far down. */
interface Visit extends SitePlace {
  scrolled: number;
}

/**
 * Shows an opened book, beginning with its first page. Browsers keep addresses, titles and states on the disk: here
 * these tell how many pages were looked at, and nothing else.
 * @param wordsOf by language
 */
export async function readBook(book: Book, wordsOf: Readonly<Record<string, ReaderWords>>): Promise<void> {
  const { frames, entries, pairs } = book.contents;
  const [main = '', ...further] = Object.keys(frames);
  const languageOf = (path: string) => further.find((one) => path.startsWith(`${one}/`)) ?? main;
  const byFolding = folding(readPairs(pairs));
  const visits: Visit[] = [];
  let now = 0;

  const show = async (visit: Visit): Promise<void> => {
    const { path, id, scrolled } = visit;
    const language = languageOf(path);
    const page = await book.page(path).catch(() => undefined);
    showPage(page, {
      path,
      has: book.has,
      go,
      language,
      frame: frames[language]!,
      entries: entries[language] ?? entries[main]!,
      words: wordsOf[language]!,
      folding: byFolding,
    });
    document.getElementById('main')!.focus({ preventScroll: true });
    const goal = scrolled === 0 && id !== '' ? document.getElementById(id) : null;
    if (goal) goal.scrollIntoView();
    else window.scrollTo(0, scrolled);
  };
  const leave = (): void => {
    visits[now]!.scrolled = window.scrollY;
  };
  function go(place: SitePlace): void {
    leave();
    visits.splice(now + 1, visits.length, { ...place, scrolled: 0 });
    now += 1;
    history.pushState(now, '');
    void show(visits[now]!);
  }
  window.addEventListener('popstate', ({ state }) => {
    leave();
    now = Number(state) in visits ? Number(state) : 0;
    void show(visits[now]!);
  });

  const mine = further.find((language) => navigator.language.startsWith(language));
  visits.push({ path: mine === undefined ? 'index.html' : `${mine}/index.html`, id: '', scrolled: 0 });
  history.replaceState(0, '');
  await show(visits[0]!);
}
