import { folderOf, type Language } from '../languages.ts';
import { castPages } from './cast-pages.ts';
import { escapeHtml } from './html.ts';
import { type Office, otherPage, type ShelvedRecord } from './office.ts';
import { recordHtml } from './record-html.ts';

/** Casts the pages of all records from the one that Astro made in each language. @param pages the folder it wrote */
export async function castRecordPages(office: Office, pages: string): Promise<void> {
  for (const language of office.recordLanguages) {
    const folder = [pages, folderOf(language), 'r'].filter(Boolean).join('/');
    await castPages(
      office.records,
      ({ record }) => `${folder}/${office.pageOf.get(record)}.html`,
      (one) => partsOf(office, one, language),
    );
  }
}

/** What differs between two record pages, in the order in which it stands there. */
function partsOf(office: Office, { shelf, record }: ShelvedRecord, language: Language): string[] {
  const { title, main } = recordHtml(office, shelf, record, language);
  const other = `href="${escapeHtml(otherPage(office, language, record))}"`;
  return [`<title>${escapeHtml(title)}`, other, main];
}
