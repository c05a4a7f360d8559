/** Prints the forms of that name, or all that the page holds. */
export function printOnly(name: string): void {
  const others = [...document.querySelectorAll<HTMLElement>('.paper')].filter(
    ({ dataset }) => name !== '' && dataset.paper !== name,
  );
  for (const paper of others) paper.classList.add('left-out');
  window.print();
  for (const paper of others) paper.classList.remove('left-out');
}
