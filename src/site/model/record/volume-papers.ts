import type { RecordEntry } from '../../../domain/record.ts';
import type { Standing } from '../../../domain/state.ts';
import { hasLeft } from '../../../domain/status.ts';
import type { SiteWords } from '../../../locales/site-words.ts';
import type { ContentsLine, DossierView } from '../dossier-view.ts';
import { dayOfRecord } from '../office.ts';

/** The rows of a volume's contents, in the columns of GB/T 9705: the number that the register knows stands last. */
export function contentsRows(contents: readonly ContentsLine[], words: SiteWords): string[][] {
  let page: number | undefined = 1;
  return contents.map(({ record, number, title, date, pages, standing }, index) => {
    const first = page;
    page = page === undefined || pages === undefined ? undefined : page + pages;
    const isLast = index === contents.length - 1;
    return [
      String(index + 1),
      documentNumber(record),
      author(record),
      title,
      digits(date),
      first === undefined
        ? ''
        : isLast && page !== undefined && page > first
          ? `${first}-${page - 1}`
          : String(first),
      [number, ...remark(standing, words)].join(' '),
    ];
  });
}

/** The rows of a list of filed records, in the columns of DA/T 22. */
export function listRows(
  records: readonly { readonly record: RecordEntry; readonly standing: Standing }[],
  words: SiteWords,
): string[][] {
  return records.map(({ record, standing }, index) => {
    const { number, title, level, pages } = record.fields;
    return [
      String(index + 1),
      number,
      documentNumber(record),
      author(record),
      title,
      digits(dayOfRecord(record)),
      level ?? record.class.level ?? '',
      pages === undefined ? '' : String(pages),
      remark(standing, words).join(' '),
    ];
  });
}

/** What the note sheet of a volume can say by itself: how much is in it. */
export interface VolumeCount {
  readonly papers: number;
  readonly pages: number;
  /** How many papers say nothing of their pages. */
  readonly unpaged: number;
}

/** Counts what is still in a volume. */
export function volumeCount(contents: readonly ContentsLine[]): VolumeCount {
  const there = contents.filter(({ standing }) => !hasLeft(standing.status));
  return {
    papers: there.length,
    pages: there.reduce((sum, { pages = 0 }) => sum + pages, 0),
    unpaged: there.filter(({ pages }) => pages === undefined).length,
  };
}

/** What a volume lacks: what was never there, with the reason, and what has left it. */
export function volumeGaps({ checklist, contents }: DossierView, words: SiteWords): string[] {
  const missing = checklist
    .filter(({ state }) => state !== 'present')
    .map(({ state, documents, reason }) => {
      const what = documents.join(` ${words.dossier.oneOf} `);
      return [`${words.dossier[state]} ${what}`, ...(reason === undefined ? [] : [reason])].join(' · ');
    });
  const gone = contents
    .filter(({ standing }) => hasLeft(standing.status))
    .map(({ standing, number, title }) => `${words.status[standing.status]} ${number} ${title}`);
  return [...missing, ...gone];
}

/** The number that a document was issued under, where a class asks for it. */
function documentNumber({ fields }: RecordEntry): string {
  return typeof fields.文号 === 'string' ? fields.文号 : '';
}

/** Who drew it up: as a class asks for it, else the other party, else the department that formed it. */
function author({ fields }: RecordEntry): string {
  const named = [fields.责任者, fields.party, fields.department];
  return named.find((name) => typeof name === 'string') ?? '';
}

/** A day as catalogues write it: `20240315`. */
function digits(day: string | undefined): string {
  return day?.replaceAll('-', '') ?? '';
}

function remark({ status }: Standing, words: SiteWords): string[] {
  return status === 'in-store' ? [] : [words.status[status]];
}
