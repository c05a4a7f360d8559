import type { Folding } from '../../domain/fold.ts';
import type { ReaderWords } from '../../locales/single-file-words.ts';
import { printOnly } from '../client/print-only.ts';
import type { Entry, Frame, SealedPage } from './format.ts';
import { connectLinks, elementsOf, type Surroundings } from './page-links.ts';
import { startBox } from './search-box.ts';

/** What a page is shown with. */
export interface Shown extends Surroundings {
  readonly language: string;
  readonly frame: Frame;
  readonly entries: readonly Entry[];
  readonly folding: Folding;
  readonly words: ReaderWords;
}

/** Puts a page in the place of what is shown. @param page `undefined`: it is damaged */
export function showPage(page: SealedPage | undefined, shown: Shown): void {
  const { frame, words } = shown;
  const [here, other, html] = page ?? ['', '', ''];
  const header = elementsOf(frame.header);
  for (const link of header.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === here) link.setAttribute('aria-current', 'page');
  }
  header.querySelector('a.language')?.setAttribute('href', other);
  header.querySelector('.top-row')?.append(lockButton(words));
  const main = document.createElement('main');
  main.id = 'main';
  main.tabIndex = -1;
  main.append(page ? elementsOf(html) : noticeOf(words.damagedPage));
  // What works on the site only.
  for (const dead of main.querySelectorAll(
    'form:not([data-search]), button:not([data-print], [type=submit])',
  ))
    dead.remove();
  // One box is enough.
  if (main.querySelector('form[data-search]')) header.querySelector('form[data-search]')?.remove();
  document.documentElement.lang = shown.language;
  document.body.replaceChildren(header, main, elementsOf(frame.mark), elementsOf(frame.footer));
  connectLinks(document.body, shown);
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]'))
    startBox(form, shown.entries, shown.folding, shown);
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => printOnly(button.dataset.print ?? ''));
  }
}

function lockButton(words: ReaderWords): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'small';
  button.textContent = words.lock;
  button.addEventListener('click', () => location.reload());
  return button;
}

function noticeOf(text: string): HTMLElement {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.textContent = text;
  return notice;
}
