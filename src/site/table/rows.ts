import { statuses } from '../../domain/status.ts';
import type { Column } from './query.ts';
import type { TableWords } from './table-words.ts';
import type { RowOnTheWire, TableStart } from './wire.ts';

/** What a row says in each column. */
export type RowTexts = Readonly<Record<Column, string>>;

/** Makes the function that tells what a row says. */
export function rowReader(start: TableStart, words: TableWords): (row: RowOnTheWire) => RowTexts {
  return ([number, title, class_, year, dossierAt, place, level, status, day, held]) => {
    const dossier = start.dossiers[dossierAt];
    const state = words.status[statuses[status]!];
    return {
      number,
      title,
      class: start.classes[class_]?.title ?? '',
      year: start.years[year] ?? '',
      day: start.days[day] ?? '',
      dossier: dossier?.number ?? '',
      customer: dossier?.customer ?? '',
      place: start.places[place]?.words ?? '',
      level: start.levels[level] ?? '',
      status: held ? `${state} ${words.held}` : state,
    };
  };
}

/** Makes the function that turns a row into an element: text nodes and links, never HTML from data. */
export function rowMaker(start: TableStart, words: TableWords, root: string) {
  const read = rowReader(start, words);
  const address = (folder: string, page: string) =>
    `${root}${start.pages}${folder}/${encodeURIComponent(page)}.html`;
  return (row: RowOnTheWire, at: number, columns: readonly Column[]): HTMLElement => {
    const texts = read(row);
    const dossier = start.dossiers[row[4]];
    const content = (column: Column): (string | Node)[] => {
      if (column === 'number') return [link(texts.number, address('r', row[10] ?? row[0]))];
      if (column === 'dossier') return dossier ? [link(dossier.number, address('d', dossier.page))] : [];
      return column === 'status' ? tags(row, words) : [texts[column]];
    };
    const made = document.createElement('tr');
    made.append(element('td', 'n', String(at)));
    for (const column of columns) {
      const cell = element('td', `c-${column}`);
      cell.dataset.label = words.columns[column];
      cell.append(...content(column));
      made.append(cell);
    }
    return made;
  };
}

function tags(row: RowOnTheWire, words: TableWords): (string | Node)[] {
  const kind = statuses[row[7]]!;
  const status = element('span', `tag tag-${kind}`, words.status[kind]);
  return row[9] ? [status, ' ', element('span', 'tag tag-held', words.held)] : [status];
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
