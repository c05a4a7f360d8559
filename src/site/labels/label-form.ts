import { measures, sheets } from './sheet.ts';
import { readWish } from './wish.ts';

/** Longer queries stay out of the address: some servers refuse them. */
const longest = 4000;

/**
 * Brings the form to life. @param changed called when something else is asked
 * @returns what is asked now, as the query of an address
 */
export function startForm(form: HTMLFormElement, changed: () => void): () => string {
  let search = location.search;
  const field = (name: string) =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  const show = () => {
    const params = new URLSearchParams(search);
    const wish = readWish(params);
    for (const name of ['q', 'class', 'year', 'box', 'fonds']) field(name).value = params.get(name) ?? '';
    field('kind').value = wish.kind;
    field('sheet').value = wish.name;
    field('start').value = String(wish.start);
    (field('border') as HTMLInputElement).checked = wish.border;
    for (const name of measures) field(name).value = String(wish.sheet[name]);
  };
  field('sheet').addEventListener('change', () => {
    const name = field('sheet').value;
    if (name === 'own') return;
    const sheet = sheets[name as keyof typeof sheets];
    for (const measure of measures) field(measure).value = String(sheet[measure]);
  });
  field('kind').addEventListener('change', () => {
    const stamps = field('kind').value === 'stamp';
    if (stamps === (field('sheet').value === 'stamps')) return;
    field('sheet').value = stamps ? 'stamps' : '3x8';
    field('sheet').dispatchEvent(new Event('change'));
  });
  for (const measure of measures) {
    field(measure).addEventListener('input', () => {
      field('sheet').value = 'own';
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search = written(new FormData(form));
    if (search.length <= longest) history.pushState(null, '', `${location.pathname}${search}`);
    changed();
  });
  window.addEventListener('popstate', () => {
    search = location.search;
    show();
    changed();
  });
  show();
  return () => search;
}

/** What was filled in; measures only where they are the form's own. */
function written(data: FormData): string {
  const params = new URLSearchParams();
  const own = data.get('sheet') === 'own';
  for (const [name, value] of data) {
    if (typeof value !== 'string' || value.trim() === '') continue;
    if (!own && (measures as readonly string[]).includes(name)) continue;
    params.set(name, value.trim());
  }
  return `?${params}`;
}
