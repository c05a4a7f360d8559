import type { Sheet } from '../../src/exchange/sheets/sheet.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { type Language, lendingWordsOf } from '../../src/site/languages.ts';
import { type FormsPage, formsPages, type YearRoom } from '../../src/site/model/forms.ts';
import type { Cell } from '../../src/site/model/lending/cell.ts';
import { listsOf } from '../../src/site/model/lending/forms-view.ts';
import { registersOf } from '../../src/site/model/lending/registers.ts';
import type { Office } from '../../src/site/model/office.ts';
import { type Paper, paperSheet } from './paper-sheet.ts';

/**
 * The forms of a room, a sheet for each year and register: loans and readings as the registers that the office prints
 * (借阅登记表, 查阅登记表), the others as the site lists them.
 */
export function formsOfYear(
  office: Office,
  { tag, lists }: Messages,
  room: YearRoom,
  year: string | undefined,
): Sheet[] {
  const pages = formsPages(office, room).filter((page) => year === undefined || page.year === year);
  const byYear = [...Map.groupBy(pages, (page) => page.year)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byYear.flatMap(([of, some]) => {
    const parts = some.flatMap((page) => papersOf(office, tag as Language, page));
    const wholes = [...Map.groupBy(parts, ({ register }) => register).values()];
    return wholes.map((papers) => {
      const { title, head, columns } = papers[0]!.paper;
      const whole = {
        title,
        columns,
        rows: papers.flatMap(({ paper }) => paper.rows),
        ...(head && { head }),
      };
      return paperSheet(`${title} ${of}`, whole, lists);
    });
  });
}

/** What a page of a year says, register by register. */
function papersOf(
  office: Office,
  language: Language,
  page: FormsPage,
): { readonly register: string; readonly paper: Paper }[] {
  const ids = page.parts.map(({ shelf }) => shelf.register.id);
  const printed = registersOf(office, language, page);
  if (printed.length > 0) return printed.map((paper, at) => ({ register: ids[at]!, paper }));
  const { titles, papers } = lendingWordsOf[language];
  return listsOf(office, language, page).map(({ title, columns, rows }, at) => ({
    register: ids[at]!,
    paper: {
      title: titles[page.room],
      head: [
        [papers.head.regulation, title],
        [papers.head.year, page.year],
      ],
      columns,
      rows: rows.toReversed().map(({ cells }) => cells.map(textOf)),
    },
  }));
}

/** A cell of the site as text: its lines one below the other. */
function textOf(cell: Cell): string {
  return cell.map((line) => line.map(({ text }) => text).join(' ')).join('\n');
}
