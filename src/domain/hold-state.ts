import type { Day } from './day.ts';
import type { Form } from './form.ts';
import { canonical } from './number/canonical.ts';
import type { RecordEntry } from './record.ts';
import { formsOf, indexOf, type Register } from './register.ts';

/** A hold that is still in force, at least for some of what it names. */
export interface OpenHold {
  readonly hold: Form<'holds'>;
  /** What it still holds: numbers of records and dossiers, codes of boxes. */
  readonly items: readonly string[];
}

/** The holds in force at the end of a day, in the order of their forms. On the day of its release a hold has ended. */
export function openHolds(register: Register, on: Day): OpenHold[] {
  const released = new Map<string, Set<string> | 'all'>();
  for (const { fields } of formsOf(register, 'releases')) {
    if (fields.on > on) continue;
    const so = released.get(fields.hold);
    if (so === 'all') continue;
    if (!fields.items) released.set(fields.hold, 'all');
    else
      released.set(
        fields.hold,
        new Set([...(so ?? []), ...fields.items.map(({ number }) => canonical(number))]),
      );
  }
  return formsOf(register, 'holds')
    .filter(({ fields }) => fields.on <= on)
    .map((hold) => {
      const gone = released.get(hold.number);
      const items = hold.fields.items
        .map(({ number }) => number)
        .filter((number) => gone !== 'all' && !gone?.has(canonical(number)));
      return { hold, items };
    })
    .filter(({ items }) => items.length > 0);
}

/**
 * The function that tells which holds are over a record on a day: by its own number, its dossier's, or the place
 * where it or its dossier stands (law 7).
 */
export function holdsOver(register: Register, on: Day): (record: RecordEntry) => readonly OpenHold[] {
  const holds = openHolds(register, on);
  if (holds.length === 0) return () => [];
  const { dossiers } = indexOf(register);
  const named = new Map<string, OpenHold[]>();
  for (const hold of holds)
    for (const item of hold.items) named.set(canonical(item), [...(named.get(canonical(item)) ?? []), hold]);
  return ({ fields: { number, dossier, place } }) => {
    const home = dossier === undefined ? undefined : dossiers.get(dossier)?.fields.place;
    const names = [number, dossier, ...largerPlaces(place), ...largerPlaces(home)];
    const found = names.flatMap((name) => (name === undefined ? [] : (named.get(canonical(name)) ?? [])));
    return [...new Set(found)];
  };
}

/** `A-01-2` → `A-01-2`, `A-01`, `A`: what holds a box holds what stands in it. */
function largerPlaces(place: string | undefined): string[] {
  const parts = place?.split('-') ?? [];
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
