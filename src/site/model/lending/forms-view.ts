import { copiesOut } from '../../../domain/copy-state.ts';
import type { Form } from '../../../domain/form.ts';
import { type Language, lendingWordsOf } from '../../languages.ts';
import { type FormsPage, formsPages, hrefOfForm, nameOfForm, type YearRoom } from '../forms.ts';
import type { Office, Shelf } from '../office.ts';
import { type Cell, numbered } from './cell.ts';
import { deskOf } from './desk.ts';
import { byDue, loanLines } from './loan-lines.ts';
import { isStanding, roomLists } from './room-lists.ts';

/** A list of forms of one register. */
export interface FormList {
  /** The regulation's title. */
  readonly title: string;
  /** Labels of the columns, the form's number first. */
  readonly columns: readonly { readonly name: string; readonly label: string }[];
  readonly rows: readonly FormRow[];
}

/** One form in a list. */
export interface FormRow {
  /** What its address ends with, after `#`. */
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** A year of a room: how many forms, and the pages that hold them. */
export interface FormYear {
  readonly year: string;
  readonly count: number;
  readonly pages: readonly { readonly name: string; readonly count: number }[];
}

/** The lists of a page, the newest form first. */
export function listsOf(office: Office, language: Language, { room, parts }: FormsPage): FormList[] {
  return parts.map(({ shelf, forms }) => listOf(office, language, room, shelf, forms.toReversed()));
}

/** The years of a room, the newest first. */
export function yearsOf(office: Office, room: YearRoom): FormYear[] {
  const years = Map.groupBy(formsPages(office, room), ({ year }) => year);
  return [...years].map(([year, all]) => {
    const pages = all.map(({ name, parts }) => ({
      name,
      count: sum(parts.map(({ forms }) => forms.length)),
    }));
    return { year, count: sum(pages.map(({ count }) => count)), pages };
  });
}

/** What of a room still goes on: loans that are out, the next due first, reservations that stand, or controlled copies in somebody's hands. */
export function currentOf(office: Office, language: Language, room: YearRoom): FormList[] {
  return office.shelves
    .map((shelf) => listOf(office, language, room, shelf, current(office, shelf, room)))
    .filter(({ rows }) => rows.length > 0);
}

function current(office: Office, shelf: Shelf, room: YearRoom): Form[] {
  if (room === 'loans') {
    const open = [...loanLines(office).values()].filter((line) => line.shelf === shelf && line.open);
    return open.sort(byDue).map(({ loan }) => loan);
  }
  if (room === 'copies') return copiesOut(shelf.register, office.asOf);
  return shelf.register.forms.filter(
    (form) =>
      room === 'reservations' && form.room === room && isStanding({ office }, form as Form<'reservations'>),
  );
}

/** A list of forms, in the order given. */
function listOf(
  office: Office,
  language: Language,
  room: YearRoom,
  shelf: Shelf,
  forms: readonly Form[],
): FormList {
  const desk = deskOf(office, shelf, language);
  const { columns, cells } = roomLists[room];
  const words = lendingWordsOf[language].columns;
  return {
    title: shelf.register.regulation.data.regulation,
    columns: (['number', ...columns] as const).map((name) => ({ name, label: words[name] })),
    rows: forms.map((form) => ({
      id: nameOfForm(office, form),
      cells: [[[numbered(form.number, hrefOfForm(office, language, form))]], ...cells(desk, form)],
    })),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
