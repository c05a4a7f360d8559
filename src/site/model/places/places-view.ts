import type { Language } from '../../languages.ts';
import { dossierHref, type Office, recordHref } from '../office.ts';
import type { Link } from '../record-view.ts';
import { lineOf, type PlaceLine } from './place-view.ts';
import { type StoredPlace, storageOf } from './stores.ts';

/** A place in the list of all, with its parts. */
export interface PlaceNode extends PlaceLine {
  readonly kind: StoredPlace['place']['kind'];
  /** Its own name where it has one, what it is meant for otherwise. */
  readonly about: string | undefined;
  /** The last part of its code. */
  readonly short: string;
  readonly parts: readonly PlaceNode[];
  readonly dossiers: number;
  /** How many empty parts are not shown. */
  readonly leftOut: number;
}

/** A place that the stores do not have. */
export interface UnknownPlace {
  readonly code: string;
  readonly count: number;
  /** The first few that name it. */
  readonly first: readonly Link[];
}

/** The list of all places. */
export interface PlacesView {
  readonly rooms: readonly PlaceNode[];
  readonly unknown: readonly UnknownPlace[];
  readonly placeless: number;
}

/** A shelf of more boxes than these shows those alone that hold something. */
const boxesShown = 100;

/** Works out the list of all places. */
export function placesView(office: Office, language: Language): PlacesView {
  const { rooms, unknown, placeless } = storageOf(office);
  return {
    rooms: rooms.map((room) => nodeOf(office, room, language)),
    unknown: [...unknown].map(([code, items]) => ({
      code,
      count: items.length,
      first: items
        .slice(0, 5)
        .map((item) =>
          'record' in item
            ? { text: item.record.fields.number, href: recordHref(office, language, item.record) }
            : { text: item.dossier.fields.dossier, href: dossierHref(office, language, item.dossier) },
        ),
    })),
    placeless,
  };
}

function nodeOf(office: Office, stored: StoredPlace, language: Language): PlaceNode {
  const { place, parts } = stored;
  const shown =
    parts.length > boxesShown
      ? parts.filter(({ tally, dossiers }) => tally.records > 0 || dossiers.length > 0)
      : parts;
  return {
    ...lineOf(office, stored, language),
    kind: place.kind,
    about: place.kind === 'room' ? place.room : place.of,
    short: place.path.at(-1)!,
    parts: shown.map((part) => nodeOf(office, part, language)),
    dossiers: stored.dossiers.length,
    leftOut: parts.length - shown.length,
  };
}
