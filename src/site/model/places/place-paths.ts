import { rememberedOf } from '../../../domain/remembered.ts';
import type { Language } from '../../languages.ts';
import type { Office } from '../office.ts';
import { type StoredPlace, storageOf } from './stores.ts';

/** Up to so many places, each has a page in every language; above, in the first alone. */
const fewPlaces = 1000;

/** The address of a place's page. */
export function placeHref(office: Office, language: Language, { name }: StoredPlace): string {
  return office.at.place(placeLanguages(office).includes(language) ? language : 'zh-CN', name);
}

/** The page of a place in the other language; where it has none, the list of all places. */
export function otherPlacePage(office: Office, language: Language, { name }: StoredPlace): string {
  const other = language === 'zh-CN' ? 'en' : 'zh-CN';
  return placeLanguages(office).includes(other) ? office.at.place(other, name) : office.at.places(other);
}

/** The languages in which places have pages. */
export const placeLanguages = rememberedOf((office: Office): readonly Language[] =>
  storageOf(office).places.size > fewPlaces ? ['zh-CN'] : ['zh-CN', 'en'],
);
