import type { Sheet } from '../../src/exchange/sheets/sheet.ts';
import { retentionInWords } from '../../src/locales/in-words.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { type Language, recordWordsOf } from '../../src/site/languages.ts';
import { browse } from '../../src/site/model/browse.ts';
import { dossierView } from '../../src/site/model/dossier-view.ts';
import type { Office } from '../../src/site/model/office.ts';
import { contentsRows, listRows } from '../../src/site/model/record/volume-papers.ts';
import { paperSheet } from './paper-sheet.ts';

const listWidths = ['w-12', 'w-40', 'w-28', 'w-28', undefined, 'w-20', 'w-18', 'w-15', 'w-25'];
const contentsWidths = ['w-12', 'w-25', 'w-25', undefined, 'w-20', 'w-15', 'w-30'];

/** 归档文件目录: a sheet for each class and year, in the columns of DA/T 22. */
export function itemLists(office: Office, { tag, lists, site }: Messages, year: string | undefined): Sheet[] {
  const { papers } = recordWordsOf[tag as Language];
  return browse(office).flatMap(({ title, groups }) =>
    groups
      .filter((group) => year === undefined || group.year === year)
      .map((group) => {
        const records = group.records.map(({ shelf, record }) => ({
          record,
          standing: shelf.standingOf(record),
        }));
        const paper = {
          title: papers.list,
          head: [
            [papers.heads.class, title],
            [papers.heads.year, group.year],
            [papers.heads.retention, retentionInWords(group.records[0]?.record.class.retention, site)],
          ] as const,
          columns: papers.listColumns.map((label, at) => ({ label, width: listWidths[at] })),
          rows: listRows(records, site),
        };
        return paperSheet(`${group.year} ${title}`.trim(), paper, lists);
      }),
  );
}

/** 卷内文件目录 of a dossier, in the columns of GB/T 9705; `undefined` where no register has such a dossier. */
export function contentsList(
  office: Office,
  { tag, lists, site }: Messages,
  number: string,
): Sheet[] | undefined {
  const language = tag as Language;
  const { papers } = recordWordsOf[language];
  const found = office.shelves.flatMap((shelf) =>
    shelf.register.dossiers.flatMap((dossier) =>
      dossier.fields.dossier === number ? [{ shelf, dossier }] : [],
    ),
  );
  if (found.length === 0) return undefined;
  return found.map(({ shelf, dossier }) => {
    const view = dossierView(office, shelf, dossier, language);
    const paper = {
      title: papers.contents,
      head: [
        [papers.heads.dossier, view.number],
        [papers.heads.unit, view.unit.text],
        [papers.heads.customer, view.customer ?? ''],
      ] as const,
      columns: papers.contentsColumns.map((label, at) => ({ label, width: contentsWidths[at] })),
      rows: contentsRows(view.contents, site),
    };
    return paperSheet(number, paper, lists);
  });
}
