import type { Dossier } from '../../domain/dossier.ts';
import type { PageKind } from './cast-pages.ts';
import { dossierHtml } from './dossier-html.ts';
import { otherPage, type Shelf, type ShelvedRecord } from './office.ts';
import { placeHtml } from './places/place-html.ts';
import { otherPlacePage, placeLanguages } from './places/place-paths.ts';
import { type StoredPlace, storageOf } from './places/stores.ts';
import { recordHtml } from './record-html.ts';
import { otherUnitPage, unitHtml } from './units/unit-html.ts';
import { type Unit, unitsOf } from './units/units.ts';

/** The pages of records. */
export const recordPages: PageKind<ShelvedRecord> = {
  folder: 'r',
  items: ({ records }) => records,
  languages: ({ recordLanguages }) => recordLanguages,
  name: ({ pageOf }, { record }) => pageOf.get(record)!,
  html: (office, { shelf, record }, language) => recordHtml(office, shelf, record, language),
  other: (office, { record }, language) => otherPage(office, language, record),
};

/** The pages of dossiers. */
export const dossierPages: PageKind<{ readonly shelf: Shelf; readonly dossier: Dossier }> = {
  folder: 'd',
  items: ({ shelves }) =>
    shelves.flatMap((shelf) => shelf.register.dossiers.map((dossier) => ({ shelf, dossier }))),
  languages: ({ recordLanguages }) => recordLanguages,
  name: ({ pageOf }, { dossier }) => pageOf.get(dossier)!,
  html: (office, { shelf, dossier }, language) => dossierHtml(office, shelf, dossier, language),
  other: (office, { dossier }, language) => otherPage(office, language, dossier),
};

/** The pages of units. */
export const unitPages: PageKind<Unit> = {
  folder: 'u',
  items: (office) => unitsOf(office).units,
  languages: ({ recordLanguages }) => recordLanguages,
  name: (_, { name }) => name,
  html: unitHtml,
  other: (office, unit, language) => otherUnitPage(office, unit, language),
};

/** The pages of rooms, cabinets, shelves, and boxes. */
export const placePages: PageKind<StoredPlace> = {
  folder: 'p',
  items: (office) => [...storageOf(office).places.values()],
  languages: placeLanguages,
  name: (_, { name }) => name,
  html: placeHtml,
  other: (office, stored, language) => otherPlacePage(office, language, stored),
};
