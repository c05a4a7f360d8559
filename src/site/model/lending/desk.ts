import { type Form, type FormRoom, formSchemas } from '../../../domain/form.ts';
import { canonical } from '../../../domain/number/canonical.ts';
import type { RecordEntry } from '../../../domain/record.ts';
import { indexOf, type Register } from '../../../domain/register.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import type { LendingWords } from '../../../locales/lending-words.ts';
import type { SiteWords } from '../../../locales/site-words.ts';
import { type Language, lendingWordsOf, wordsOf } from '../../languages.ts';
import { dossierHref, type Office, recordHref, type Shelf } from '../office.ts';
import { type Cell, numbered } from './cell.ts';

/** All that is needed to write a list of forms: whose, and in which language. */
export interface Desk {
  readonly office: Office;
  readonly shelf: Shelf;
  readonly language: Language;
  readonly words: SiteWords;
  readonly lending: LendingWords;
}

/** The desk of a register in a language. */
export function deskOf(office: Office, shelf: Shelf, language: Language): Desk {
  return { office, shelf, language, words: wordsOf[language], lending: lendingWordsOf[language] };
}

/** The record that a number names: the first where several bear it. */
export function recordNamed(register: Register, number: string): RecordEntry | undefined {
  return indexOf(register).records.get(canonical(number))?.[0];
}

/** A number and the title of what it names: a record, else a dossier; the number alone where it is neither. */
export function named({ office, shelf, language, words }: Desk, number: string): Cell[number] {
  const { register } = shelf;
  const record = recordNamed(register, number);
  if (record) return [numbered(number, recordHref(office, language, record)), { text: record.fields.title }];
  const dossier = indexOf(register).dossiers.get(number);
  if (!dossier) return [numbered(number, undefined)];
  const about = dossier.fields.customer ?? words.dossier.unnamed;
  return [numbered(number, dossierHref(office, language, dossier)), { text: about }];
}

/** The form of a room that bears a number; the first where several do. */
export function formNumbered(shelf: Shelf, room: FormRoom, number: string): Form | undefined {
  return formsByNumber(shelf).get(`${room} ${number}`);
}

const formsByNumber = rememberedOf(
  ({ register }: Shelf) =>
    new Map([...register.forms].reverse().map((form) => [`${form.room} ${form.number}`, form])),
);

/** What a form says beyond its usual columns: the regulation's own fields, and who signed. */
export function further({ words, lending }: Desk, { room, fields }: Form): Cell {
  const usual = formSchemas[room].shape;
  const own = Object.entries(fields).filter(([name, value]) => !(name in usual) && value !== undefined);
  const said = [...own, ...Object.entries(fields.signed ?? {})];
  return said.map(([name, value]) => {
    const text = Array.isArray(value) ? value.join(lending.comma) : String(value);
    return [{ text: `${words.fields[name] ?? name}${lending.colon}`, look: 'quiet' }, { text }];
  });
}
