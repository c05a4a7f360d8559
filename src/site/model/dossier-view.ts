import { checklistOf } from '../../domain/checklist.ts';
import { inOrder } from '../../domain/contents.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { indexOf } from '../../domain/register.ts';
import type { Standing } from '../../domain/state.ts';
import type { SiteWords } from '../../locales/site-words.ts';
import { type Language, wordsOf } from '../languages.ts';
import { type Act, actsOf } from './acts.ts';
import { placeInWords, unitInWords } from './in-words.ts';
import { safeHtml } from './markdown.ts';
import { dayOfRecord, dossierHref, natural, type Office, recordHref, type Shelf } from './office.ts';
import type { FieldRow, Link } from './record-view.ts';

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
}

/** All that a dossier's page shows. */
export interface DossierView {
  readonly number: string;
  readonly customer: string | undefined;
  readonly unit: string;
  readonly unitCode: string;
  readonly label: string | undefined;
  readonly opened: string;
  readonly closed: string | undefined;
  readonly place: { readonly words: string; readonly code: string } | undefined;
  readonly fields: readonly FieldRow[];
  readonly checklist: readonly ChecklistLine[];
  readonly contents: readonly ContentsLine[];
  readonly annexes: readonly { readonly title: string; readonly pages?: number | undefined }[];
  readonly others: readonly (Link & { readonly about: string })[];
  readonly acts: readonly Act[];
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
]);

/** Works out the page of one dossier. */
export function dossierView(office: Office, shelf: Shelf, dossier: Dossier, language: Language): DossierView {
  const words = wordsOf[language];
  const { register } = shelf;
  const { fields } = dossier;
  const kind = register.regulation.data.dossiers?.unit;
  return {
    number: fields.dossier,
    customer: fields.customer,
    unit: unitInWords(fields.unit, kind, words),
    unitCode: fields.unit,
    label: fields.label,
    opened: fields.opened,
    closed: fields.closed,
    place:
      fields.place === undefined
        ? undefined
        : { words: placeInWords(fields.place, register.places, words)!, code: fields.place },
    fields: Object.entries(fields)
      .filter(([name, value]) => !apart.has(name) && value !== undefined)
      .map(([name, value]) => ({
        label: words.fields[name] ?? name,
        values: [{ text: String(value), href: undefined }],
      })),
    checklist: checklistLines(office, shelf, dossier, language),
    contents: contentsOf(office, shelf, dossier, language),
    annexes: fields.annexes ?? [],
    others: (shelf.ofUnit.get(fields.unit) ?? [])
      .filter((other) => other !== dossier)
      .map((other) => ({
        text: other.fields.dossier,
        href: dossierHref(office, language, other),
        about: aboutOther(other, words),
      })),
    acts: actsOf(shelf.formsOf.get(canonical(fields.dossier)) ?? [], words).filter(
      ({ room }) => room === 'changes',
    ),
    html: dossier.body.trim() === '' ? '' : safeHtml(dossier.body),
    path: dossier.path,
  };
}

function aboutOther({ fields }: Dossier, words: SiteWords): string {
  const until = fields.closed ?? words.dossier.open;
  return `${fields.customer ?? words.dossier.unnamed} · ${fields.opened} – ${until}`;
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
  }));
}
