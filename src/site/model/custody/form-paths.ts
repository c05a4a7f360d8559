import { folderOf, type Language, languages } from '../../languages.ts';
import { nameOfForm } from '../forms.ts';
import type { Office } from '../office.ts';
import { type CustodyForm, isCustodyForm } from './form-view.ts';
import { type ListPage, listedActs, listPages, type ShelvedForm } from './list-pages.ts';

/** The pages of all forms of custody for Astro. */
export function formPaths(office: Office) {
  const forms = office.shelves.flatMap((shelf) =>
    shelf.register.forms.filter(isCustodyForm).map((form: CustodyForm): ShelvedForm => ({ shelf, form })),
  );
  return languages.flatMap((language) =>
    forms.map((one) => ({
      params: { lang: folderOf(language), name: nameOfForm(office, one.form) },
      props: { language, ...one },
    })),
  );
}

/** The first pages of the lists, or their further ones. */
export function listPaths(office: Office, which: 'first' | 'further') {
  const pages = listedActs.flatMap((act) => listPages(office, act));
  return languages.flatMap((language) =>
    pages
      .filter(({ name }) => (name === undefined) === (which === 'first'))
      .map(
        (
          page,
        ): {
          params: { lang: string | undefined; act: string; page?: string };
          props: { language: Language; page: ListPage };
        } => ({
          params: {
            lang: folderOf(language),
            act: page.act,
            ...(page.name === undefined ? {} : { page: page.name }),
          },
          props: { language, page },
        }),
      ),
  );
}
