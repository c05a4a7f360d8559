import type { Dossier } from '../../../domain/dossier.ts';
import type { Form } from '../../../domain/form.ts';
import { holdsOver } from '../../../domain/hold-state.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import { hasLeft } from '../../../domain/status.ts';
import type { Place } from '../../../domain/stores.ts';
import { claimNames } from '../address.ts';
import { natural, type Office, type Shelf, type ShelvedRecord } from '../office.ts';

/** How much stands in a place, what stands in its parts included. */
export interface Tally {
  /** Records whose files name the place and that have not left for good. */
  readonly records: number;
  /** How many of them are out on loan. */
  readonly out: number;
  /** Their pages, as far as their files say. */
  readonly pages: number;
  /** How many say nothing of their pages. */
  readonly unpaged: number;
}

/** A dossier and the register it stands in. */
export interface ShelvedDossier {
  readonly shelf: Shelf;
  readonly dossier: Dossier;
}

/** A room, cabinet, shelf or box with what stands there. */
export interface StoredPlace {
  readonly place: Place;
  /** The name of its page. */
  readonly name: string;
  /** `undefined` for a room. */
  readonly parent: StoredPlace | undefined;
  /** In the order of the stores. */
  readonly parts: readonly StoredPlace[];
  /** What names this very place, in the order of its numbers. */
  readonly records: readonly ShelvedRecord[];
  readonly dossiers: readonly ShelvedDossier[];
  readonly tally: Tally;
  /** What is out of it and of its parts. */
  readonly away: readonly ShelvedRecord[];
  /** Holds over what stands in it and in its parts, and over how much of it. */
  readonly holds: ReadonlyMap<Form<'holds'>, number>;
}

/** What an office keeps, and where. */
export interface Storage {
  readonly rooms: readonly StoredPlace[];
  readonly places: ReadonlyMap<string, StoredPlace>;
  /** Code that the stores do not have → what names it, in the order of the codes. */
  readonly unknown: ReadonlyMap<string, readonly (ShelvedRecord | ShelvedDossier)[]>;
  /** Records that are there and say nothing of their place. */
  readonly placeless: number;
}

/** A place while it is being filled. */
interface GrowingPlace extends StoredPlace {
  readonly parent: GrowingPlace | undefined;
  readonly parts: GrowingPlace[];
  readonly records: ShelvedRecord[];
  readonly dossiers: ShelvedDossier[];
  readonly tally: Growing<Tally>;
  readonly away: ShelvedRecord[];
  readonly holds: Map<Form<'holds'>, number>;
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** Sorts everything an office keeps into its places. */
export const storageOf = rememberedOf((office: Office): Storage => {
  const places = emptyPlaces(office);
  const unknown = new Map<string, (ShelvedRecord | ShelvedDossier)[]>();
  const stray = (code: string, item: ShelvedRecord | ShelvedDossier) => {
    const there = unknown.get(code);
    if (there) there.push(item);
    else unknown.set(code, [item]);
  };
  let placeless = 0;
  const over = new Map(
    office.shelves.map((shelf) => [shelf, holdsOver(shelf.register, office.asOf)] as const),
  );
  for (const item of office.records) {
    const { shelf, record } = item;
    if (hasLeft(shelf.standingOf(record).status)) continue;
    const code = record.fields.place;
    const place = code === undefined ? undefined : places.get(code);
    if (code === undefined) placeless += 1;
    else if (!place) stray(code, item);
    else {
      place.records.push(item);
      const holds = over.get(shelf)!(record).map(({ hold }) => hold);
      for (let at: GrowingPlace | undefined = place; at; at = at.parent) {
        count(at.tally, item);
        if (isAway(item)) at.away.push(item);
        for (const hold of holds) at.holds.set(hold, (at.holds.get(hold) ?? 0) + 1);
      }
    }
  }
  for (const shelf of office.shelves) {
    for (const dossier of shelf.register.dossiers) {
      const code = dossier.fields.place;
      if (code === undefined) continue;
      const place = places.get(code);
      if (place) place.dossiers.push({ shelf, dossier });
      else stray(code, { shelf, dossier });
    }
  }
  return {
    rooms: [...places.values()].filter(({ parent }) => !parent),
    places,
    unknown: new Map([...unknown].sort(([a], [b]) => natural.compare(a, b))),
    placeless,
  };
});

/** How much these records are. */
export function tallyOf(records: readonly ShelvedRecord[]): Tally {
  const tally = noTally();
  for (const item of records) count(tally, item);
  return tally;
}

/** Whether a record is out of the building, and not only on a form. */
function isAway({ shelf, record }: ShelvedRecord): boolean {
  const { status } = shelf.standingOf(record);
  return status === 'on-loan' || status === 'overdue';
}

function emptyPlaces({ shelves }: Office): Map<string, GrowingPlace> {
  const known = new Map(shelves.flatMap(({ register }) => [...register.places]));
  const names = claimNames([...known.keys()], (code) => code);
  const made = new Map<string, GrowingPlace>();
  for (const [code, place] of known) {
    const parent = made.get(place.path.slice(0, -1).join('-'));
    const one: GrowingPlace = {
      place,
      name: names.get(code)!,
      parent,
      parts: [],
      records: [],
      dossiers: [],
      tally: noTally(),
      away: [],
      holds: new Map(),
    };
    parent?.parts.push(one);
    made.set(code, one);
  }
  return made;
}

function count(tally: Growing<Tally>, item: ShelvedRecord): void {
  const { pages } = item.record.fields;
  tally.records += 1;
  if (pages === undefined) tally.unpaged += 1;
  else tally.pages += pages;
  if (isAway(item)) tally.out += 1;
}

function noTally(): Growing<Tally> {
  return { records: 0, out: 0, pages: 0, unpaged: 0 };
}
