import { yearOf } from '../../domain/day.ts';
import { dayOfForm, type Form, formTraits } from '../../domain/form.ts';
import { fileNameOf } from '../../domain/number/canonical.ts';
import { formsOf } from '../../domain/register.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import type { Language } from '../languages.ts';
import { claimNames } from './address.ts';
import { natural, type Office, type Shelf } from './office.ts';
import type { ShownRoom } from './shown-rooms.ts';

/** Where the forms of a room are shown: as rows of a page for each year, or each on a page of its own. */
export const formHome = {
  loans: 'year',
  renewals: 'year',
  recalls: 'year',
  returns: 'year',
  readings: 'year',
  reservations: 'year',
  changes: 'year',
  duties: 'year',
  copies: 'year',
  withdrawals: 'year',
  handovers: 'page',
  stocktakes: 'page',
  holds: 'page',
  releases: 'page',
  appraisals: 'page',
  disposals: 'page',
  certificates: 'page',
} as const satisfies Readonly<Record<ShownRoom, 'year' | 'page'>>;

/** A room whose forms are rows of a page for each year. */
export type YearRoom = { [R in ShownRoom]: (typeof formHome)[R] extends 'year' ? R : never }[ShownRoom];

/** These rooms, in the order in which the desk asks for them. */
export const yearRooms: readonly YearRoom[] = [
  'loans',
  'readings',
  'renewals',
  'recalls',
  'reservations',
  'returns',
  'changes',
  'duties',
  'copies',
  'withdrawals',
];

/** So many forms of a register stand on one page of a year; what follows comes on further pages. */
const formsPerPage = 150;

/** A page that shows forms of a room and a year. */
export interface FormsPage {
  readonly room: YearRoom;
  readonly year: string;
  /** The last part of its address: the year, then the year and 2, 3 …. */
  readonly name: string;
  readonly parts: readonly FormsPart[];
}

/** What a page shows of one register. */
export interface FormsPart {
  readonly shelf: Shelf;
  /** In the order of their numbers. */
  readonly forms: readonly Form[];
  /** How many forms of the register and the year stand on earlier pages. */
  readonly before: number;
}

/** The address at which a form is shown: its own page, or its row on the page of its year. */
export function hrefOfForm(office: Office, language: Language, form: Form): string {
  const name = nameOfForm(office, form);
  if (formHome[form.room as ShownRoom] === 'page') return office.at.form(language, name);
  return office.at.formsOf(language, form.room, pageOfForm(office).get(form)!.name, name);
}

/** What a form is called in addresses: as its number, told apart where two registers use the same one. */
export function nameOfForm(office: Office, form: Form): string {
  return namesOf(office).get(form)!;
}

/** The year a form belongs to: the one in its number, else that of its day. */
export function yearOfForm(form: Form): string {
  const { number, room } = form;
  const { prefix } = formTraits[room];
  const year = number.startsWith(prefix) ? /^\d{4}/.exec(number.slice(prefix.length))?.[0] : undefined;
  return year ?? yearOf(dayOfForm(form));
}

/** The pages of a room: the newest year first, the pages of a year in order. */
export function formsPages(office: Office, room: YearRoom): readonly FormsPage[] {
  return pagesOf(office).get(room) ?? [];
}

const namesOf = rememberedOf((office: Office) =>
  claimNames(
    office.shelves.flatMap(({ register }) => register.forms),
    ({ number }) => fileNameOf(number),
  ),
);

const pagesOf = rememberedOf(
  (office: Office) => new Map(yearRooms.map((room) => [room, pagesIn(office, room)])),
);

const pageOfForm = rememberedOf(
  (office: Office) =>
    new Map(
      [...pagesOf(office).values()].flatMap((pages) =>
        pages.flatMap((page) =>
          page.parts.flatMap(({ forms }) => forms.map((form) => [form, page] as const)),
        ),
      ),
    ),
);

function pagesIn(office: Office, room: YearRoom): FormsPage[] {
  const shelves = office.shelves.map((shelf) => {
    const forms = formsOf(shelf.register, room).toSorted((a, b) => natural.compare(a.number, b.number));
    return { shelf, years: Map.groupBy(forms, yearOfForm) };
  });
  const years = new Set(shelves.flatMap(({ years }) => [...years.keys()]));
  return [...years]
    .sort()
    .reverse()
    .flatMap((year) => {
      const all = shelves.map(({ shelf, years }) => ({ shelf, forms: years.get(year) ?? [] }));
      const count = Math.ceil(Math.max(...all.map(({ forms }) => forms.length)) / formsPerPage);
      return Array.from({ length: count }, (_, index): FormsPage => {
        const before = index * formsPerPage;
        return {
          room,
          year,
          name: index === 0 ? year : `${year}-${index + 1}`,
          parts: all
            .filter(({ forms }) => forms.length > before)
            .map(({ shelf, forms }) => ({
              shelf,
              forms: forms.slice(before, before + formsPerPage),
              before,
            })),
        };
      });
    });
}
