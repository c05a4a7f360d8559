import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { readOffice } from './data.ts';
import type { SiteInputs } from './inputs.ts';
import { folderOf } from './languages.ts';
import { castPages } from './model/cast-pages.ts';
import { dossierPages, placePages, recordPages, unitPages } from './model/page-kinds.ts';
import { searchRecords } from './model/search-records.ts';
import { writeTable } from './model/write-table.ts';
import { writeSearch } from './search/write-search.ts';

/** What the scripts of the pages look things up in is made from. */
export interface IndexJob extends SiteInputs {
  /** Receives `records/data/`, `search/` and `pagefind/`; the latter two for each language. */
  readonly outDir: string;
  /** The site as it stood before, if it did. */
  readonly before: string;
}

const pagesReady = once(parentPort!, 'message') as Promise<[string]>;
// A thread of its own: half the work of a build, done while Astro writes the pages.
const { records, asOf, base, facts, reader, opened, outDir, before } = workerData as IndexJob;
const office = readOffice(records, asOf, base, facts, reader, opened);
await writeTable(office, `${outDir}/records/data`);
for (const language of office.recordLanguages) {
  const folder = folderOf(language);
  await writeSearch(
    [...searchRecords(office, language)],
    folder === undefined ? outDir : `${outDir}/${folder}`,
  );
}
const [pages] = await pagesReady;
await castPages(office, recordPages, pages, before);
await castPages(office, dossierPages, pages, before);
await castPages(office, unitPages, pages, before);
await castPages(office, placePages, pages, before);
parentPort!.close();
