const key = 'fonds';

const panel = document.querySelector<HTMLElement>('[data-fonds]');
if (panel) startFonds(panel);

/** Lets the name and number of the fonds be typed in; they are remembered for all boxes, in this browser alone. */
function startFonds(panel: HTMLElement): void {
  const inputs = [...panel.querySelectorAll<HTMLInputElement>('input[data-fill]')];
  const known = remembered();
  const show = () => {
    for (const { dataset, value } of inputs) {
      for (const cell of document.querySelectorAll<HTMLElement>('[data-filled]')) {
        if (cell.dataset.filled === dataset.fill) cell.textContent = value.trim();
      }
    }
  };
  for (const input of inputs) input.value = String(known[input.dataset.fill!] ?? '');
  show();
  panel.hidden = false;
  panel.addEventListener('input', () => {
    show();
    remember(Object.fromEntries(inputs.map(({ dataset, value }) => [dataset.fill, value])));
  });
}

function remembered(): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Browsers may forbid it; then it holds for this page. */
function remember(texts: Record<string, string>): void {
  try {
    localStorage.setItem(key, JSON.stringify(texts));
  } catch {}
}
