const choice = document.querySelector<HTMLSelectElement>('[data-copy-choice]');
if (choice) startChoice(choice);

/** Puts the number and holder of the controlled copy that is chosen on every page of the printed summary (CNF-09). */
function startChoice(choice: HTMLSelectElement): void {
  const show = () => {
    for (const cell of document.querySelectorAll<HTMLElement>('[data-filled="copy"]'))
      cell.textContent = choice.value;
  };
  choice.addEventListener('change', show);
  choice.closest('label')!.hidden = false;
  show();
}
