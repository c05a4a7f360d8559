import { startSearchBoxes } from '../search/search-box.ts';

startSearchBoxes();

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const words = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await copy(button.dataset.copy ?? '');
    button.textContent = button.dataset.copied ?? words;
    window.setTimeout(() => {
      button.textContent = words;
    }, 2000);
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => printOnly(button.dataset.print ?? ''));
}

/** Prints the forms of that name, or all that the page holds. */
function printOnly(name: string): void {
  const others = [...document.querySelectorAll<HTMLElement>('.paper')].filter(
    ({ dataset }) => name !== '' && dataset.paper !== name,
  );
  for (const paper of others) paper.classList.add('left-out');
  window.print();
  for (const paper of others) paper.classList.remove('left-out');
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
