import type { LabelWords } from '../../locales/label-words.ts';
import { loadRows } from '../table/load.ts';
import type { RowOnTheWire, TableStart } from '../table/wire.ts';
import type { Labelled } from './label.ts';
import { startForm } from './label-form.ts';
import { layOut } from './lay-out.ts';
import { selection } from './selection.ts';
import { fits, stamp } from './sheet.ts';
import type { StampData } from './stamp-data.ts';
import { readWish } from './wish.ts';

/** So many labels are laid out at a time: each has a code that must be worked out. */
const mostLabels = 1000;

const page = document.querySelector<HTMLElement>('[data-labels]');
if (page) void startLabels(page);

async function startLabels(page: HTMLElement): Promise<void> {
  const words = JSON.parse(page.dataset.words!) as LabelWords['script'];
  const [form, total, notes, into, print] = [
    page.querySelector<HTMLFormElement>('form')!,
    part('total'),
    part('notes'),
    part('sheets'),
    part<HTMLButtonElement>('go'),
  ];
  let rows: readonly RowOnTheWire[] = [];
  let start: TableStart | undefined;
  let round = 0;
  const note = (text: string) => {
    const line = document.createElement('li');
    line.textContent = text;
    notes.append(line);
  };

  const show = async (): Promise<void> => {
    round += 1;
    const own = round;
    const wish = readWish(new URLSearchParams(asked()));
    notes.replaceChildren();
    into.replaceChildren();
    print.hidden = true;
    if (!start) return;
    const picked = selection(start, rows, asked(), wish.numbers);
    total.textContent = picked ? (picked.rows.length === 0 ? words.none : '') : words.choose;
    if (!picked) return;
    if (picked.unknown.length > 0) note(say(words.unknown, picked.unknown.slice(0, 20).join('、')));
    if (!fits(wish.sheet)) return note(words.tooLarge);
    if (wish.kind === 'stamp' && (wish.sheet.width < stamp.width || wish.sheet.height < stamp.height)) {
      return note(words.stampTooSmall);
    }
    const count = picked.rows.length;
    if (count > mostLabels) note(say(words.tooMany, count, mostLabels));
    const stamps =
      wish.kind === 'stamp' ? await load<StampData>(page.dataset.stamps!, start.version) : undefined;
    const items = picked.rows
      .slice(0, mostLabels)
      .map((row) => labelled(row, start!, page.dataset.root!, wish.fonds, rows, stamps));
    for await (const { made, sheets, instead } of layOut(items, wish, into)) {
      if (own !== round) return;
      total.textContent = say(words.drawing, made, items.length);
      if (made < items.length) continue;
      total.textContent = items.length === 0 ? words.none : say(words.ready, made, sheets.length);
      for (const [at, sheet] of sheets.entries()) {
        sheet.setAttribute('aria-label', say(words.pageOf, at + 1, sheets.length));
      }
      for (const why of ['notCode128', 'tooFine'] as const) {
        if (instead[why] > 0) note(say(words[why], instead[why]));
      }
      print.hidden = items.length === 0;
    }
  };
  const attempt = () => show().catch(failed);
  const failed = (problem: unknown) => {
    total.textContent = words.failed;
    reportError(problem);
  };
  const asked = startForm(form, attempt);
  print.addEventListener('click', () => window.print());

  total.textContent = words.loading;
  try {
    for await (const loaded of loadRows(page.dataset.start!, page.dataset.chunks!)) {
      start = loaded.start;
      rows = loaded.rows;
    }
    await show();
  } catch (problem) {
    failed(problem);
  }
}

/** What a label says, from a row of the table. */
function labelled(
  row: RowOnTheWire,
  start: TableStart,
  root: string,
  fonds: string,
  rows: readonly RowOnTheWire[],
  stamps: StampData | undefined,
): Labelled {
  const [number, title, class_, year, , place] = row;
  const page = row[10] ?? number;
  const [pages, retention] = stamps?.rows[rows.indexOf(row)] ?? [0, 0];
  // A label stays on its paper for decades: it carries the address that every record has for good.
  const path = `${root}r/${encodeURIComponent(page)}.html`;
  return {
    number,
    title,
    place: start.places[place]?.words ?? '',
    address: new URL(path, location.origin).href,
    cells: [
      fonds,
      start.years[year] ?? '',
      number,
      start.classes[class_]?.title ?? '',
      stamps?.retentions[retention] ?? '',
      pages === 0 ? '' : String(pages),
    ],
  };
}

/** Throws unless the data belongs to the rows that are there. */
async function load<T extends { readonly version: string }>(url: string, version: string): Promise<T> {
  const response = await fetch(`${url}?v=${version}`);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const data = (await response.json()) as T;
  if (data.version !== version) throw new Error(`${url}: of ${data.version}, not of ${version}`);
  return data;
}

function part<E extends HTMLElement>(name: string): E {
  return document.querySelector<E>(`[data-${name}]`)!;
}

function say(text: string, n: number | string, m = 0): string {
  return text.replaceAll('{n}', () => String(n)).replaceAll('{m}', String(m));
}
