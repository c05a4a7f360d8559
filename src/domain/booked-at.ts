import type { Day } from './day.ts';
import type { RecordEntry } from './record.ts';
import { indexOf, type Register } from './register.ts';
import { standings } from './state.ts';
import { hasLeft } from './status.ts';

/** A record that by the register belongs to a place. */
export interface Booked {
  readonly record: RecordEntry;
  /** The place its file names, or its dossier's. */
  readonly place: string;
  /** It is lent, or came back damaged and is not on the shelf again. */
  readonly isOut: boolean;
}

/** What by the register belongs to a place and the places in it on a day; what has left for good is left out. */
export function bookedAt(register: Register, on: Day, place: string): Booked[] {
  return booked(register, on).filter((one) => isWithin(one.place, place));
}

/** What by the register has a place on a day; what has left for good has none. */
export function booked(register: Register, on: Day): Booked[] {
  const standingOf = standings(register, on);
  return register.records.flatMap((record) => {
    const place = placeOf(register, record);
    if (place === undefined) return [];
    const { status } = standingOf(record);
    return hasLeft(status) ? [] : [{ record, place, isOut: status !== 'in-store' && status !== 'listed' }];
  });
}

/** Where a record belongs: its own place, or its dossier's. */
export function placeOf(register: Register, { fields }: RecordEntry): string | undefined {
  if (fields.place !== undefined || fields.dossier === undefined) return fields.place;
  return indexOf(register).dossiers.get(fields.dossier)?.fields.place;
}

/** Whether a place is another one, or lies in it. */
export function isWithin(place: string, other: string): boolean {
  return place === other || place.startsWith(`${other}-`);
}
