import type { RecordEntry } from '../../../domain/record.ts';
import { placeInWords, unitInWords } from '../../../locales/in-words.ts';
import { type Language, wordsOf } from '../../languages.ts';
import { pageName } from '../address.ts';
import { dossierHref, dossierOf, type Office, type Shelf } from '../office.ts';
import { placeHref } from '../places/place-paths.ts';
import { storageOf } from '../places/stores.ts';

/** A text, and where it leads. */
export interface Link {
  readonly text: string;
  readonly href: string | undefined;
}

/** A place in words, its code, and its page where it has one. */
export interface PlaceLink {
  readonly words: string;
  readonly code: string;
  readonly href: string | undefined;
}

/** The dossier of a record: its number, whose it is, and about what. */
export interface DossierLink extends Link {
  readonly customer: string | undefined;
  /** `undefined`: the register has no dossier of that number. */
  readonly unit: Link | undefined;
}

/** A place with its page; a code that the stores do not have leads nowhere. */
export function placeLink(
  office: Office,
  { register }: Shelf,
  code: string | undefined,
  language: Language,
): PlaceLink | undefined {
  if (code === undefined) return undefined;
  const stored = storageOf(office).places.get(code);
  return {
    words: placeInWords(code, register.places, wordsOf[language])!,
    code,
    href: stored && placeHref(office, language, stored),
  };
}

/** What a dossier is about, leading to its unit's page. */
export function unitLink(office: Office, { register }: Shelf, unit: string, language: Language): Link {
  const kind = register.regulation.data.dossiers?.unit;
  return {
    text: unitInWords(unit, kind, wordsOf[language]),
    href: office.at.unit(language, pageName(unit)),
  };
}

/** The dossier that a record names. */
export function dossierLink(
  office: Office,
  shelf: Shelf,
  record: RecordEntry,
  language: Language,
): DossierLink | undefined {
  const { dossier: number } = record.fields;
  if (number === undefined) return undefined;
  const dossier = dossierOf(shelf, record);
  return {
    text: number,
    href: dossier && dossierHref(office, language, dossier),
    unit: dossier && unitLink(office, shelf, dossier.fields.unit, language),
    customer: dossier?.fields.customer,
  };
}
