import { checklistOf } from '../../domain/checklist.ts';
import { inOrder } from '../../domain/contents.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Form } from '../../domain/form.ts';
import { canonical } from '../../domain/number/canonical.ts';
import type { RecordEntry } from '../../domain/record.ts';
import { indexOf } from '../../domain/register.ts';
import type { Standing } from '../../domain/state.ts';
import type { SiteWords } from '../../locales/site-words.ts';
import type { Waiting } from '../git-facts.ts';
import { type Language, wordsOf } from '../languages.ts';
import { safeHtml } from './markdown.ts';
import { dayOfRecord, dossierHref, natural, type Office, recordHref, type Shelf } from './office.ts';
import { type Ask, asksOfDossier } from './record/asking.ts';
import { type HistoryLine, historyOf } from './record/history.ts';
import { type Link, type PlaceLink, placeLink, unitLink } from './record/links.ts';
import { postsThatOpen } from './record/sealed-field.ts';
import { waitingFor } from './record/waiting.ts';
import type { FieldRow } from './record-view.ts';

/** One line of the checklist as the page shows it. */
export interface ChecklistLine {
  readonly state: 'present' | 'absent' | 'missing';
  readonly documents: readonly string[];
  readonly present: readonly Link[];
  readonly reason: string | undefined;
  readonly collector: string | undefined;
}

/** One line of the list of contents. */
export interface ContentsLine {
  readonly number: string;
  readonly href: string;
  readonly title: string;
  readonly date: string | undefined;
  readonly pages: number | undefined;
  readonly standing: Standing;
  readonly record: RecordEntry;
}

/** All that a dossier's page shows. */
export interface DossierView {
  readonly number: string;
  readonly customer: string | undefined;
  readonly unit: Link;
  readonly unitCode: string;
  readonly label: string | undefined;
  readonly opened: string;
  readonly closed: string | undefined;
  readonly place: PlaceLink | undefined;
  readonly fields: readonly FieldRow[];
  readonly checklist: readonly ChecklistLine[];
  readonly contents: readonly ContentsLine[];
  readonly annexes: readonly { readonly title: string; readonly pages?: number | undefined }[];
  readonly others: readonly (Link & { readonly about: string })[];
  readonly history: readonly HistoryLine[];
  readonly waiting: readonly Waiting[];
  readonly asks: readonly Ask[];
  readonly html: string;
  readonly path: string;
}

const apart = new Set([
  'dossier',
  'unit',
  'customer',
  'label',
  'opened',
  'closed',
  'place',
  'absent',
  'annexes',
  'sealed',
]);

/** Works out the page of one dossier. */
export function dossierView(office: Office, shelf: Shelf, dossier: Dossier, language: Language): DossierView {
  const words = wordsOf[language];
  const { register } = shelf;
  const { fields } = dossier;
  const contents = contentsOf(office, shelf, dossier, language);
  const inStore = contents.filter(({ standing }) => standing.status === 'in-store');
  return {
    number: fields.dossier,
    customer: fields.customer,
    unit: unitLink(office, shelf, fields.unit, language),
    unitCode: fields.unit,
    label: fields.label,
    opened: fields.opened,
    closed: fields.closed,
    place: placeLink(office, shelf, fields.place, language),
    fields: Object.entries(fields)
      .filter(([name, value]) => !apart.has(name) && value !== undefined)
      .map(([name, value]) => ({
        label: words.fields[name] ?? name,
        values: [{ text: String(value), href: undefined }],
        openedBy: postsThatOpen(register.regulation.data, 'dossiers', name, value),
      })),
    checklist: checklistLines(office, shelf, dossier, language),
    contents,
    annexes: fields.annexes ?? [],
    others: (shelf.ofUnit.get(fields.unit) ?? [])
      .filter((other) => other !== dossier)
      .map((other) => ({
        text: other.fields.dossier,
        href: dossierHref(office, language, other),
        about: aboutOther(other, words),
      })),
    history: historyOf(office, shelf, fields.dossier, dossier.path, language, isAboutDossier(shelf, dossier)),
    waiting: waitingFor(office, fields.dossier),
    asks: asksOfDossier(
      office,
      register,
      fields.dossier,
      inStore.map(({ number }) => number),
    ),
    html: dossier.body.trim() === '' ? '' : safeHtml(dossier.body),
    path: dossier.path,
  };
}

/** Where a deed bears the dossier's number, only what is done to dossiers counts. */
function isAboutDossier({ register }: Shelf, { fields }: Dossier): (form: Form) => boolean {
  const isShared = indexOf(register).records.has(canonical(fields.dossier));
  return ({ room }) => !isShared || room === 'changes' || room === 'holds' || room === 'releases';
}

function aboutOther({ fields }: Dossier, words: SiteWords): string {
  const until = fields.closed ?? words.dossier.open;
  const name = fields.customer ?? words.dossier.unnamed;
  // An edition may show a dossier without the day on which it was opened.
  return fields.opened.length > 0 ? `${name} · ${fields.opened} – ${until}` : name;
}

function checklistLines(office: Office, shelf: Shelf, dossier: Dossier, language: Language): ChecklistLine[] {
  return checklistOf(shelf.register, dossier).map(({ documents, present, absent }) => ({
    state: present.length > 0 ? 'present' : absent ? 'absent' : 'missing',
    documents,
    present: present.map((record) => ({
      text: record.fields.number,
      href: recordHref(office, language, record),
    })),
    reason: absent?.reason,
    collector: absent && dossier.fields.absent?.[absent.index]?.collector,
  }));
}

/** In the regulation's order. */
function contentsOf(office: Office, shelf: Shelf, dossier: Dossier, language: Language): ContentsLine[] {
  const records = indexOf(shelf.register).ofDossier.get(dossier.fields.dossier) ?? [];
  const papers = records.map((record) => ({ record, date: dayOfRecord(record) }));
  return inOrder(shelf.register, papers, natural.compare).map(({ record, date }) => ({
    number: record.fields.number,
    href: recordHref(office, language, record),
    title: record.fields.title,
    date,
    pages: record.fields.pages,
    standing: shelf.standingOf(record),
    record,
  }));
}
