import { type PageOf, type PastRegister, registerOn } from './past-register.ts';
import type { PastWords } from './past-words.ts';

/** So many lines are shown at once. */
const most = 500;

const place = document.querySelector<HTMLElement>('[data-past]');
const on = new URLSearchParams(location.search).get('on');
if (place && on) void show(place, on);

/** Shows the register of a day in the place made for it. */
async function show(place: HTMLElement, day: string): Promise<void> {
  const words = JSON.parse(place.dataset.words!) as PastWords;
  const said = (text: string) => place.replaceChildren(element('p', text));
  try {
    const response = await fetch(place.dataset.past!);
    if (!response.ok) throw new Error(String(response.status));
    const past = (await response.json()) as PastRegister;
    if (!isDay(day) || day > past.until) return said(words.bad);
    document.querySelector<HTMLInputElement>('input[name=on]')!.value = day;
    place.replaceChildren(...partsOf(past, day, words, place.dataset.records!));
  } catch {
    said(words.failed);
  }
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(Number(day)) && day.toISOString().startsWith(text);
}

function partsOf(past: PastRegister, day: string, words: PastWords, records: string): Node[] {
  const { filed, filedThen, counts, lines } = registerOn(past, day);
  const heading = element('h2', words.heading.replace('{d}', day));
  const list = element('dl');
  list.className = 'past-counts';
  const facts: [string, number][] = [[words.filed, filed]];
  for (const [status, name] of words.statuses) facts.push([name, counts[status] ?? 0]);
  for (const [label, count] of facts.filter(([, count], index) => index === 0 || count > 0)) {
    const item = element('div');
    item.append(element('dt', label), element('dd', String(count)));
    list.append(item);
  }
  const link = (of: PageOf) => linkTo(of, records);
  const then = element('p', words.filedThen.replace('{n}', String(filedThen.length)));
  for (const of of filedThen.slice(0, most)) then.append(' ', link(of));
  const parts: Node[] = [heading, list, ...(filedThen.length > 0 ? [then] : [])];
  if (lines.length === 0) return [...parts, element('p', words.nothing)];
  const order = new Map(words.statuses.map(([status], index) => [status, index]));
  const sorted = lines.toSorted((a, b) => order.get(a.since[1])! - order.get(b.since[1])!);
  const table = element('table');
  table.className = 'list';
  const head = element('tr');
  for (const column of words.columns) {
    const cell = element('th', column);
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const body = element('tbody');
  const names = new Map(words.statuses);
  for (const { record, since } of sorted.slice(0, most)) {
    const [from, status, borrower = ''] = since;
    const tag = element('span', names.get(status) ?? status);
    tag.className = `tag tag-${status}`;
    const cells: (Node | string)[] = [link(record.of), record.title, tag, from, borrower];
    const row = element('tr');
    for (const [index, content] of cells.entries()) {
      const cell = element('td');
      cell.dataset.label = words.columns[index]!;
      cell.append(content);
      row.append(cell);
    }
    body.append(row);
  }
  const thead = element('thead');
  thead.append(head);
  table.append(thead, body);
  parts.push(table);
  const rest = sorted.length - most;
  if (rest > 0) parts.push(element('p', words.more.replace('{n}', String(rest))));
  return parts;
}

function linkTo(of: PageOf, records: string): HTMLElement {
  const [number, page] = typeof of === 'string' ? [of, of] : of;
  const link = element('a', number);
  link.className = 'number';
  link.setAttribute('href', `${records}${encodeURIComponent(page)}.html`);
  return link;
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
