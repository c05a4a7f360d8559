import { startSearchBoxes } from '../search/search-box.ts';
import { printOnly } from './print-only.ts';

startSearchBoxes();

// Only over https and on this machine do browsers have it.
if ('serviceWorker' in navigator) {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', () =>
    document.documentElement.toggleAttribute('data-offline', true),
  );
  window.addEventListener('load', () => {
    serviceWorker
      .register(`${import.meta.env.BASE_URL}sw.js`, { updateViaCache: 'none' })
      .catch(() => undefined);
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const words = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    // Where it names nothing, what stands before it is meant.
    await copy(button.dataset.copy || (button.previousElementSibling?.textContent ?? ''));
    button.textContent = button.closest<HTMLElement>('[data-copied]')?.dataset.copied ?? words;
    window.setTimeout(() => {
      button.textContent = words;
    }, 2000);
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => printOnly(button.dataset.print ?? ''));
}

const codes = document.querySelectorAll<HTMLElement>('[data-qr]');
if (codes.length > 0) {
  // The encoder is larger than all other scripts of the page together: it comes when everything else is there.
  const draw = () => void import('./qr.ts').then(({ drawAddress }) => drawAddress(codes));
  if (document.readyState === 'complete') draw();
  else window.addEventListener('load', draw);
}

/** Without https there is no clipboard object; selecting and copying works everywhere. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
