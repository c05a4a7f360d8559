import { type Booked, booked } from '../../../domain/booked-at.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import { inShelfOrder } from '../../../domain/shelf-order.ts';
import { folderOf, type Language } from '../../languages.ts';
import { type Office, recordHref, type Shelf } from '../office.ts';
import { placeHref, placeLanguages } from './place-paths.ts';
import { wordsFor } from './place-view.ts';
import { type StoredPlace, storageOf } from './stores.ts';

/** A record that ought to stand in a box. */
export interface CountItem {
  readonly number: string;
  readonly href: string;
  readonly title: string;
  readonly dossier: string;
  readonly pages: number | undefined;
  readonly isOut: boolean;
}

/** A box, or the shelf itself where records name no box. */
export interface CountBox {
  readonly code: string;
  readonly text: string;
  readonly href: string;
  readonly items: readonly CountItem[];
}

/** The list by which a shelf is counted, box by box in shelf order. */
export interface CountView {
  readonly code: string;
  readonly words: string;
  readonly boxes: readonly CountBox[];
  readonly items: number;
}

/** The place whose page counts a place: its shelf, or itself where it stands on none; `undefined`: too large to count. */
export function countedWith(stored: StoredPlace): StoredPlace | undefined {
  if (stored.place.kind === 'box') return stored.parent ?? stored;
  return stored.place.kind === 'shelf' || stored.parts.length === 0 ? stored : undefined;
}

/** The pages on which shelves are counted, for Astro. */
export function countPaths(office: Office): {
  readonly params: { readonly lang: string | undefined; readonly name: string };
  readonly props: { readonly language: Language; readonly stored: StoredPlace };
}[] {
  const shelves = [...storageOf(office).places.values()].filter((stored) => countedWith(stored) === stored);
  return placeLanguages(office).flatMap((language) =>
    shelves.map((stored) => ({
      params: { lang: folderOf(language), name: stored.name },
      props: { language, stored },
    })),
  );
}

/** Works out the list of a shelf; empty boxes are on it, too, for something may stand in them. */
export function countView(office: Office, stored: StoredPlace, language: Language): CountView {
  const all = [stored, ...stored.parts];
  const boxes = all.map((one): CountBox => {
    const here = bookedIn(office).get(one.place.code) ?? [];
    const sorted = inShelfOrder(here, ({ shelf, record }) => ({ register: shelf.register, record }));
    return {
      code: one.place.code,
      text: wordsFor(office, one, language),
      href: placeHref(office, language, one),
      items: sorted.map(({ record, isOut }) => ({
        number: record.fields.number,
        href: recordHref(office, language, record),
        title: record.fields.title,
        dossier: record.fields.dossier ?? '',
        pages: record.fields.pages,
        isOut,
      })),
    };
  });
  const shown = boxes.filter(({ items }, index) => index > 0 || items.length > 0 || boxes.length === 1);
  return {
    code: stored.place.code,
    words: wordsFor(office, stored, language),
    boxes: shown,
    items: shown.reduce((sum, { items }) => sum + items.length, 0),
  };
}

/** Code of a place → what belongs there, of all registers. */
const bookedIn = rememberedOf(
  (office: Office): ReadonlyMap<string, readonly (Booked & { shelf: Shelf })[]> =>
    Map.groupBy(
      office.shelves.flatMap((shelf) =>
        booked(shelf.register, office.asOf).map((one) => ({ ...one, shelf })),
      ),
      ({ place }) => place,
    ),
);
