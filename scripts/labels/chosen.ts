import type { Dossier } from '../../src/domain/dossier.ts';
import { canonical } from '../../src/domain/number/canonical.ts';
import { hasLeft } from '../../src/domain/status.ts';
import type { StationeryKind } from '../../src/locales/stationery-words.ts';
import { type Office, type Shelf, type ShelvedRecord, yearOfRecord } from '../../src/site/model/office.ts';
import { inShelfOrder } from '../../src/site/model/places/shelf-order.ts';
import { type StoredPlace, storageOf } from '../../src/site/model/places/stores.ts';
import { Refused, type Situation } from '../outcome.ts';

/** Which records are meant. */
export interface Choice {
  readonly class?: string;
  readonly year?: string;
  readonly box?: string;
}

/** What was named: places with what stands there, and dossiers. */
export type ChosenBox = StoredPlace | { readonly shelf: Shelf; readonly dossier: Dossier };

/**
 * The records of these numbers, in their order; without numbers, those that fit and have not left the shelves, as they
 * stand on them.
 */
export function chosenRecords(
  { messages: { stationery: words } }: Situation,
  office: Office,
  numbers: readonly string[],
  { class: code, year, box }: Choice,
  what: StationeryKind,
): ShelvedRecord[] {
  if (numbers.length > 0) {
    const known = Map.groupBy(office.records, ({ record }) => canonical(record.fields.number));
    const unknown = numbers.filter((number) => !known.has(canonical(number)));
    if (unknown.length > 0) throw new Refused(words.refusals.unknown(unknown));
    return numbers.flatMap((number) => known.get(canonical(number))!);
  }
  if (code === undefined && year === undefined && box === undefined)
    throw new Refused(words.refusals.choose(what));
  if (box !== undefined && !storageOf(office).places.has(box))
    throw new Refused(words.refusals.unknown([box]));
  const fits = ({ shelf, record }: ShelvedRecord) => {
    const { place } = record.fields;
    return (
      (code === undefined || record.class.code === code || record.class.title === code) &&
      (year === undefined || yearOfRecord(record) === year) &&
      (box === undefined || place === box || place?.startsWith(`${box}-`) === true) &&
      !hasLeft(shelf.standingOf(record).status)
    );
  };
  const found = inShelfOrder(office.records.filter(fits));
  if (found.length === 0) throw new Refused(words.refusals.none());
  return found;
}

/** The boxes of these codes; of a shelf, cabinet or room, those in which something stands. Dossiers by their numbers. */
export function chosenBoxes(
  { messages: { stationery: words } }: Situation,
  office: Office,
  given: readonly string[],
  what: StationeryKind,
): ChosenBox[] {
  if (given.length === 0) throw new Refused(words.refusals.choose(what));
  const { places } = storageOf(office);
  const dossiers = new Map(
    office.shelves.flatMap((shelf) =>
      shelf.register.dossiers.map(
        (dossier) => [canonical(dossier.fields.dossier), { shelf, dossier }] as const,
      ),
    ),
  );
  const codes = new Map([...places.keys()].map((code) => [canonical(code), code]));
  const unknown: string[] = [];
  const found = given.flatMap((text): ChosenBox[] => {
    const place = places.get(codes.get(canonical(text)) ?? '');
    if (place) return boxesIn(place);
    const dossier = what === 'boxes' ? dossiers.get(canonical(text)) : undefined;
    if (!dossier) unknown.push(text);
    return dossier ? [dossier] : [];
  });
  if (unknown.length > 0) throw new Refused(words.refusals.unknown(unknown));
  if (found.length === 0) throw new Refused(words.refusals.none());
  return found;
}

function boxesIn(place: StoredPlace): StoredPlace[] {
  if (place.place.kind === 'box') return [place];
  const below = place.parts.flatMap(boxesIn);
  return below.filter(({ records, dossiers }) => records.length + dossiers.length > 0);
}
