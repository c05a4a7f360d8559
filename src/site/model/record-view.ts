import { canonical } from '../../domain/number/canonical.ts';
import type { RecordEntry } from '../../domain/record.ts';
import { indexOf } from '../../domain/register.ts';
import type { Standing } from '../../domain/state.ts';
import { hasLeft } from '../../domain/status.ts';
import type { SiteWords } from '../../locales/site-words.ts';
import type { Waiting } from '../git-facts.ts';
import { type Language, wordsOf } from '../languages.ts';
import { safeHtml } from './markdown.ts';
import { hrefOfNumber, type Office, recordHref, type Shelf } from './office.ts';
import { type Ask, asksOfRecord } from './record/asking.ts';
import { type HistoryLine, historyOf } from './record/history.ts';
import { type Keeping, keepingOf } from './record/keeping.ts';
import { type DossierLink, dossierLink, type Link, type PlaceLink, placeLink } from './record/links.ts';
import { postsThatOpen } from './record/sealed-field.ts';
import { type RecordStates, statesOf } from './record/states.ts';
import { waitingFor } from './record/waiting.ts';

/** One described field. */
export interface FieldRow {
  readonly label: string;
  readonly values: readonly Link[];
  /** The posts that can open it, where it is sealed. */
  readonly openedBy?: readonly string[] | undefined;
}

export type { Link };

/** All that a record's page shows. */
export interface RecordView {
  readonly number: string;
  readonly title: string;
  readonly standing: Standing;
  readonly states: RecordStates;
  /** In words, and the code that is on the shelf; none of what is no longer there. */
  readonly place: PlaceLink | undefined;
  readonly trail: readonly string[];
  readonly classHref: string;
  readonly dossier: DossierLink | undefined;
  readonly fields: readonly FieldRow[];
  readonly related: readonly Link[];
  /** `undefined`: nothing is kept any more. */
  readonly keeping: Keeping | undefined;
  readonly level: string | undefined;
  readonly history: readonly HistoryLine[];
  readonly waiting: readonly Waiting[];
  readonly asks: readonly Ask[];
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
  'sealed',
]);

/** Works out the page of one record. */
export function recordView(
  office: Office,
  shelf: Shelf,
  record: RecordEntry,
  language: Language,
): RecordView {
  const { fields, class: node } = record;
  const { register } = shelf;
  const numbered = (number: string): Link => ({
    text: number,
    href: hrefOfNumber(office, shelf, language, number),
  });
  const successor = fields['renumbered-to'];
  const standing = shelf.standingOf(record);
  const states = statesOf(office, shelf, record);
  return {
    number: fields.number,
    title: fields.title,
    standing,
    states,
    place: hasLeft(standing.status) ? undefined : placeLink(office, shelf, fields.place, language),
    trail: node.trail,
    classHref: office.at.records(
      language,
      `?class=${encodeURIComponent(classKey(office, register.id, node.code))}`,
    ),
    dossier: dossierLink(office, shelf, record, language),
    fields: Object.entries(fields)
      .filter(([name, value]) => !apart.has(name) && value !== undefined)
      .map(([name, value]) => ({
        ...fieldRow(name, value, wordsOf[language], numbered),
        openedBy: postsThatOpen(register.regulation.data, 'records', name, value),
      })),
    related: relatedTo(office, shelf, record, language, numbered),
    keeping: keepingOf(register, record, states.expiry, standing.status),
    level: fields.level ?? node.level,
    history: historyOf(office, shelf, fields.number, record.path, language),
    waiting: waitingFor(office, fields.number),
    asks: asksOfRecord(office, register, record, standing),
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
