import type { Day } from '../../../domain/day.ts';
import { formsOf } from '../../../domain/register.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import type { Language } from '../../languages.ts';
import { yearOfForm } from '../forms.ts';
import { natural, type Office, type Shelf } from '../office.ts';
import type { CustodyForm } from './form-view.ts';

/** The acts that are listed, in the order of their tabs; certificates stand with their lists, releases with holds. */
export const listedActs = ['appraisals', 'disposals', 'holds', 'handovers', 'stocktakes'] as const;

/** An act that has a list of its own. */
export type ListedAct = (typeof listedActs)[number];

/** A form and the register it stands in. */
export interface ShelvedForm {
  readonly shelf: Shelf;
  readonly form: CustodyForm;
}

/** A page of a list. */
export interface ListPage {
  readonly act: ListedAct;
  /** The last part of its address; `undefined`: it is the first page. */
  readonly name: string | undefined;
  readonly years: readonly ListedYear[];
}

/** The forms of a year on a page, newest first. */
export interface ListedYear {
  readonly year: string;
  readonly forms: readonly ShelvedForm[];
}

/** The list in which a form is found. */
export function listOfForm({ room }: CustodyForm): ListedAct {
  return room === 'certificates' ? 'disposals' : room === 'releases' ? 'holds' : room;
}

/** So many forms stand on one page. */
const perPage = 500;

/** The pages of a list: one where all forms fit, else one for each year and each 500 forms of it; newest first. */
export function listPages(office: Office, act: ListedAct): readonly ListPage[] {
  return pagesOf(office).get(act)!;
}

/** The address of a page of a list. */
export function listHref(office: Office, language: Language, { act, name }: ListPage): string {
  return name === undefined ? office.at.forms(language, act) : office.at.formsOf(language, act, name);
}

const pagesOf = rememberedOf(
  (office: Office) => new Map(listedActs.map((act) => [act, pagesIn(office, act)])),
);

function pagesIn(office: Office, act: ListedAct): ListPage[] {
  const forms = office.shelves
    .flatMap((shelf) =>
      formsOf(shelf.register, act).map((form): ShelvedForm => ({ shelf, form: form as CustodyForm })),
    )
    .sort((a, b) =>
      dayOf(a) === dayOf(b) ? natural.compare(b.form.number, a.form.number) : dayOf(a) < dayOf(b) ? 1 : -1,
    );
  const years = [...Map.groupBy(forms, ({ form }) => yearOfForm(form))].map(([year, of]) => ({
    year,
    forms: of,
  }));
  years.sort((a, b) => (a.year < b.year ? 1 : -1));
  if (forms.length <= perPage) return [{ act, name: undefined, years }];
  const parts = years.flatMap(({ year, forms: of }) =>
    Array.from({ length: Math.ceil(of.length / perPage) }, (_, index) => ({
      name: index === 0 ? year : `${year}-${index + 1}`,
      years: [{ year, forms: of.slice(index * perPage, (index + 1) * perPage) }],
    })),
  );
  return parts.map(({ name, years: shown }, index) => ({
    act,
    name: index === 0 ? undefined : name,
    years: shown,
  }));
}

function dayOf({ form }: ShelvedForm): Day {
  return form.fields.on;
}
