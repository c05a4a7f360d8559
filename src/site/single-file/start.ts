import { singleFile as en } from '../../locales/en/single-file.ts';
import { singleFile as zh } from '../../locales/zh-CN/single-file.ts';
import { openBook } from './open-book.ts';
import { readBook } from './read-book.ts';

/** Milliseconds without a key or a movement after which the file locks itself. */
const patience = 15 * 60_000;

const header = document.getElementById('header')!.textContent;
const sealed = document.getElementById('sealed')!.textContent;
const form = document.querySelector('form')!;
const input = form.querySelector('input')!;
const button = form.querySelector('button')!;
const status = form.querySelector('[role=status]')!;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (input.value !== '' && !button.disabled) void open();
});
if (globalThis.crypto?.subtle && 'DecompressionStream' in window) form.hidden = false;
else tell('tooOld', document.querySelector('.lock-fault')!);

// What the browser kept of a page that was left is not to be seen when somebody goes back to it.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

async function open(): Promise<void> {
  button.disabled = true;
  tell('opening', status);
  const book = await openBook(header, sealed, input.value);
  button.disabled = false;
  if (typeof book === 'string') {
    tell(book, status);
    input.select();
    return;
  }
  lockWhenIdle();
  await readBook(book, { 'zh-CN': zh.reader, en: en.reader });
}

/** Says something in both languages: nobody has chosen one yet. */
function tell(what: 'opening' | 'passphrase' | 'damaged' | 'tooOld', where: Element): void {
  const english = document.createElement('span');
  english.lang = 'en';
  english.textContent = en.reader[what];
  where.replaceChildren(zh.reader[what], document.createElement('br'), english);
}

/** Loading the file again forgets the key and all that was read. */
function lockWhenIdle(): void {
  let timer = 0;
  const stir = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => location.reload(), patience);
  };
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel'])
    window.addEventListener(sign, stir, { passive: true, capture: true });
  stir();
}
