import { statuses } from '../../domain/status.ts';
import { columns } from './query.ts';
import type { TableWords } from './table-words.ts';
import type { RowOnTheWire, TableStart } from './wire.ts';

/** Makes the function that turns a row into an element: text nodes and links, never HTML from data. */
export function rowMaker(start: TableStart, words: TableWords, root: string) {
  const address = (folder: string, page: string) =>
    `${root}${start.pages}${folder}/${encodeURIComponent(page)}.html`;
  return (row: RowOnTheWire, at: number): HTMLElement => {
    const [number, title, class_, year, dossierAt, place, level, status, page = number] = row;
    const dossier = start.dossiers[dossierAt];
    const kind = statuses[status]!;
    const cells: Record<(typeof columns)[number], readonly (string | Node)[]> = {
      number: [link(number, address('r', page))],
      title: [title],
      class: [start.classes[class_]?.title ?? ''],
      year: [start.years[year] ?? ''],
      dossier: dossier
        ? [
            link(dossier.number, address('d', dossier.page)),
            ...(dossier.customer === '' ? [] : [element('span', 'sub', dossier.customer)]),
          ]
        : [],
      place: [start.places[place]?.words ?? ''],
      level: [start.levels[level] ?? ''],
      status: [element('span', `tag tag-${kind}`, words.status[kind])],
    };
    const made = document.createElement('tr');
    made.append(element('td', 'n', String(at)));
    for (const column of columns) {
      const cell = element('td', `c-${column}`);
      cell.dataset.label = words.columns[column];
      cell.append(...cells[column]);
      made.append(cell);
    }
    return made;
  };
}

function link(text: string, href: string): HTMLElement {
  const made = element('a', 'number', text) as HTMLAnchorElement;
  made.href = href;
  return made;
}

function element(name: string, style: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = style;
  made.textContent = text;
  return made;
}
