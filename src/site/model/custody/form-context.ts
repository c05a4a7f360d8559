import type { Form, FormRoom } from '../../../domain/form.ts';
import { canonical } from '../../../domain/number/canonical.ts';
import type { RecordEntry } from '../../../domain/record.ts';
import { indexOf } from '../../../domain/register.ts';
import { retentionOf } from '../../../domain/retention-state.ts';
import type { CustodyWords } from '../../../locales/custody-words.ts';
import { placeInWords, retentionInWords } from '../../../locales/in-words.ts';
import type { SiteWords } from '../../../locales/site-words.ts';
import { custodyWordsOf, type Language, wordsOf } from '../../languages.ts';
import { hrefOfForm } from '../forms.ts';
import { dayOfRecord, type Office, recordHref, type Shelf } from '../office.ts';
import { placeHref } from '../places/place-paths.ts';
import { storageOf } from '../places/stores.ts';
import { formIndex } from './form-index.ts';
import type { Cell, Cells } from './sheet.ts';

/** In what surroundings a form is shown. */
export interface Context {
  readonly office: Office;
  readonly shelf: Shelf;
  readonly language: Language;
  readonly words: CustodyWords;
  readonly site: SiteWords;
}

/** The surroundings of the forms of a shelf in a language. */
export function contextOf(office: Office, shelf: Shelf, language: Language): Context {
  return { office, shelf, language, words: custodyWordsOf[language], site: wordsOf[language] };
}

/** What a form's line is about, as the register has it today. */
export interface Named {
  /** The number, leading to its record. */
  readonly number: Cell;
  /** `undefined`: no record bears the number. */
  readonly record: RecordEntry | undefined;
  readonly title: string;
  readonly date: string;
  readonly medium: string;
  readonly level: string;
  readonly retention: string;
  readonly status: Cells;
}

/** Looks a number up. @param title tells records apart that share a number */
export function named(
  { office, shelf, language, words, site }: Context,
  number: string,
  title?: string,
): Named {
  const bearers = indexOf(shelf.register).records.get(canonical(number)) ?? [];
  const record = bearers.find(({ fields }) => fields.title === title) ?? bearers[0];
  if (!record) {
    const empty = { date: '', medium: '', level: '', retention: '', status: [] };
    return { number: { text: number }, record, title: title ?? words.unknown, ...empty };
  }
  const { fields } = record;
  const { status } = shelf.standingOf(record);
  return {
    number: { text: number, href: recordHref(office, language, record) },
    record,
    title: fields.title,
    date: dayOfRecord(record) ?? '',
    medium: fields.medium === undefined ? '' : (site.values[fields.medium] ?? fields.medium),
    level: fields.level ?? record.class.level ?? '',
    retention: retentionInWords(retentionOf(record), site),
    status: [{ text: site.status[status], tag: status }],
  };
}

/** The number of a form, leading to its page. */
export function linkTo({ office, language }: Context, form: Form): Cell {
  return { text: form.number, href: hrefOfForm(office, language, form) };
}

/** The form of one of these rooms that bears a number, as a cell; the number alone where there is none. */
export function linkToNumber(context: Context, rooms: readonly FormRoom[], number: string): Cell {
  const { forms } = formIndex(context.shelf);
  const found = rooms.flatMap((room) => forms.get(`${room} ${number}`) ?? []);
  return found[0] ? linkTo(context, found[0]) : { text: number };
}

/** A place in words, leading to its page; a code that the stores do not know stays as it is. */
export function linkToPlace({ office, shelf, language, site }: Context, code: string): Cell {
  const stored = storageOf(office).places.get(code);
  const href = stored && placeHref(office, language, stored);
  return { text: placeInWords(code, shelf.register.places, site) ?? code, href };
}

/** Who signed as what, in words. */
export function signedBy({ words }: Context, signed: Readonly<Record<string, string>> | undefined): string {
  return Object.entries(signed ?? {})
    .map(([as, person]) => `${as}${words.colon}${person}`)
    .join(words.comma);
}

/** Joins names. */
export function joined({ words }: Context, names: readonly string[]): string {
  return names.join(words.comma);
}
