import { canonical } from '../../domain/number/canonical.ts';
import type { RecordEntry } from '../../domain/record.ts';
import { indexOf } from '../../domain/register.ts';
import { retentionOf } from '../../domain/retention-state.ts';
import type { Standing } from '../../domain/state.ts';
import type { SiteWords } from '../../locales/site-words.ts';
import { type Language, wordsOf } from '../languages.ts';
import { type Act, actsOf } from './acts.ts';
import { placeInWords, retentionInWords, unitInWords } from './in-words.ts';
import { safeHtml } from './markdown.ts';
import { dossierHref, dossierOf, hrefOfNumber, type Office, recordHref, type Shelf } from './office.ts';

/** A text, and where it leads. */
export interface Link {
  readonly text: string;
  readonly href: string | undefined;
}

/** One described field. */
export interface FieldRow {
  readonly label: string;
  readonly values: readonly Link[];
}

/** All that a record's page shows. */
export interface RecordView {
  readonly number: string;
  readonly title: string;
  readonly standing: Standing;
  /** In words, and the code that is on the shelf. */
  readonly place: { readonly words: string; readonly code: string } | undefined;
  readonly trail: readonly string[];
  readonly classHref: string;
  readonly dossier: (Link & { readonly about: string }) | undefined;
  readonly fields: readonly FieldRow[];
  readonly related: readonly Link[];
  readonly retention: string;
  readonly level: string | undefined;
  readonly acts: readonly Act[];
  /** The number that took over, on the stub of a renumbered record. */
  readonly successor: Link | undefined;
  readonly html: string;
  readonly path: string;
}

/** Fields that the page shows elsewhere than in its list. */
const apart = new Set([
  'number',
  'title',
  'dossier',
  'place',
  'related',
  'level',
  'renumbered-to',
  'void',
  'void-reason',
]);

/** Works out the page of one record. */
export function recordView(
  office: Office,
  shelf: Shelf,
  record: RecordEntry,
  language: Language,
): RecordView {
  const words = wordsOf[language];
  const { fields, class: node } = record;
  const { places, id } = shelf.register;
  const numbered = (number: string): Link => ({
    text: number,
    href: hrefOfNumber(office, shelf, language, number),
  });
  const dossier = dossierOf(shelf, record);
  const kind = shelf.register.regulation.data.dossiers?.unit;
  const successor = fields['renumbered-to'];
  return {
    number: fields.number,
    title: fields.title,
    standing: shelf.standingOf(record),
    place:
      fields.place === undefined
        ? undefined
        : { words: placeInWords(fields.place, places, words)!, code: fields.place },
    trail: node.trail,
    classHref: office.at.records(language, `?class=${encodeURIComponent(classKey(office, id, node.code))}`),
    dossier:
      fields.dossier === undefined
        ? undefined
        : {
            text: fields.dossier,
            href: dossier && dossierHref(office, language, dossier),
            about: dossier
              ? [dossier.fields.customer, unitInWords(dossier.fields.unit, kind, words)]
                  .filter(Boolean)
                  .join(' · ')
              : words.record.unknownNumber,
          },
    fields: Object.entries(fields)
      .filter(([name, value]) => !apart.has(name) && value !== undefined)
      .map(([name, value]) => fieldRow(name, value, words, numbered)),
    related: relatedTo(office, shelf, record, language, numbered),
    retention: retentionInWords(retentionOf(record), words),
    level: fields.level ?? node.level,
    acts: actsOf(shelf.formsOf.get(canonical(fields.number)) ?? [], words),
    successor: successor === undefined ? undefined : numbered(successor),
    html: record.body.trim() === '' ? '' : safeHtml(record.body),
    path: record.path,
  };
}

/** How a class is called in the table's address: its code, with the register where there are several. */
export function classKey(office: Pick<Office, 'shelves'>, register: string, code: string): string {
  return office.shelves.length > 1 ? `${register}/${code}` : code;
}

function fieldRow(
  name: string,
  value: unknown,
  words: SiteWords,
  numbered: (number: string) => Link,
): FieldRow {
  const label = words.fields[name] ?? name;
  if (name === 'renumbered-from') return { label, values: [numbered(String(value))] };
  const texts = Array.isArray(value) ? value.map(String) : [textOf(name, value, words)];
  return { label, values: texts.map((text) => ({ text, href: undefined })) };
}

/** Words of fixed values belong to the usual fields alone: a regulation's own values stand as they are. */
const coded = new Set(['medium', 'form', 'sides']);

function textOf(name: string, value: unknown, words: SiteWords): string {
  if (name === 'pages') return words.units.pages(Number(value));
  return coded.has(name) ? (words.values[String(value)] ?? String(value)) : String(value);
}

/** What the record names, and the other records that bear its number (deeds of one dossier). */
function relatedTo(
  office: Office,
  shelf: Shelf,
  record: RecordEntry,
  language: Language,
  numbered: (number: string) => Link,
): Link[] {
  const named = (record.fields.related ?? []).map(numbered);
  const twins = (indexOf(shelf.register).records.get(canonical(record.fields.number)) ?? []).filter(
    (other) => other !== record,
  );
  return [
    ...named,
    ...twins.map((twin) => ({
      text: `${twin.fields.number} ${twin.fields.title}`,
      href: recordHref(office, language, twin),
    })),
  ];
}
