import { folderOf } from '../../languages.ts';
import { castPages } from '../cast-pages.ts';
import { escapeHtml } from '../html.ts';
import type { Office } from '../office.ts';
import { otherUnitPage, unitHtml } from './unit-html.ts';
import { unitsOf } from './units.ts';

/** Casts the pages of all units from the one that Astro made in each language. @param pages the folder it wrote */
export async function castUnitPages(office: Office, pages: string): Promise<void> {
  for (const language of office.recordLanguages) {
    const folder = [pages, folderOf(language), 'u'].filter(Boolean).join('/');
    await castPages(
      unitsOf(office).units,
      ({ name }) => `${folder}/${name}.html`,
      (unit) => {
        const { title, main } = unitHtml(office, unit, language);
        const other = `href="${escapeHtml(otherUnitPage(office, unit, language))}"`;
        return [`<title>${escapeHtml(title)}`, other, main];
      },
    );
  }
}
