import { readFile, writeFile } from 'node:fs/promises';
import { folderOf, type Language } from '../languages.ts';
import { escapeHtml } from './html.ts';
import { type Office, otherPage, type ShelvedRecord } from './office.ts';
import { recordHtml } from './record-html.ts';

/** How many files are being written at a time. */
const together = 64;

/**
 * Casts the pages of all records from the one that Astro made in each language. Astro spends most of its time
 * on a page before and after rendering it: at 20,000 records more than all the rest of the build takes.
 * @param pages the folder that Astro wrote
 */
export async function castRecordPages(office: Office, pages: string): Promise<void> {
  const [first, ...others] = office.records;
  if (!first) return;
  for (const language of office.recordLanguages) {
    const folder = [pages, folderOf(language), 'r'].filter(Boolean).join('/');
    const fileOf = ({ record }: ShelvedRecord) => `${folder}/${office.pageOf.get(record)}.html`;
    const mould = takeApart(await readFile(fileOf(first), 'utf8'), partsOf(office, first, language));
    for (let start = 0; start < others.length; start += together) {
      const batch = others.slice(start, start + together);
      await Promise.all(
        batch.map((one) => writeFile(fileOf(one), putTogether(mould, partsOf(office, one, language)))),
      );
    }
  }
}

/** What differs between two record pages, in the order in which it stands there. */
function partsOf(office: Office, { shelf, record }: ShelvedRecord, language: Language): string[] {
  const { title, main } = recordHtml(office, shelf, record, language);
  const other = `href="${escapeHtml(otherPage(office, language, record))}"`;
  return [`<title>${escapeHtml(title)}`, other, other, main];
}

/** The page without those parts. */
function takeApart(page: string, parts: readonly string[]): string[] {
  const rest: string[] = [];
  let end = 0;
  for (const part of parts) {
    const start = page.indexOf(part, end);
    if (start < 0) throw new Error(`the mould of record pages lacks: ${part.slice(0, 80)}`);
    rest.push(page.slice(end, start));
    end = start + part.length;
  }
  return [...rest, page.slice(end)];
}

function putTogether(mould: readonly string[], parts: readonly string[]): string {
  return mould.map((piece, index) => piece + (parts[index] ?? '')).join('');
}
